import { attribute, type Element } from './dist.ts'

/** An address in an attribute of an element. */
export interface Reference {
  element: Element
  /** As it is written. */
  address: string
  /** Whether the browser loads it by itself, without a click. */
  loads: boolean
}

const single = ['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']
const lists = ['srcset', 'imagesrcset']

/** Relations of a `<link>` that browsers do not load: they are for readers or other programs. */
const idle = /^(canonical|alternate|author|license|next|prev|up|start|help|search|me)$/

/** Every address in the attributes of an element. */
export function referencesOf(element: Element): Reference[] {
  const addresses = [
    ...single.map((name) => attribute(element, name)),
    ...lists.flatMap((name) => candidates(attribute(element, name))),
  ]
  return addresses
    .filter((address) => address !== undefined)
    .map((address) => ({ element, address: address.trim(), loads: loads(element) }))
}

/** The relations of a `<link>`, in small letters. */
export function relations(element: Element): string[] {
  return (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
}

/** Decodes `%C3%AB` to `ë`; invalid codes stay as they are. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function loads(element: Element): boolean {
  if (element.tagName === 'link') return !relations(element).every((rel) => idle.test(rel))
  return !['a', 'area', 'form', 'button', 'q', 'blockquote', 'ins', 'del'].includes(element.tagName)
}

/** The addresses of `a.png 1x, b.png 2x`. */
function candidates(srcset = ''): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean)
}
