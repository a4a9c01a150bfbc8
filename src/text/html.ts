/** Text that is already HTML. All other text is escaped when it is put into HTML. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** The content of an element. */
export type Child = Html | string | undefined | readonly Child[]

type Attributes = Readonly<Record<string, string | undefined>>

/** Escapes text for HTML, attribute values included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Elements without a closing tag (WHATWG HTML §13.1.2, void elements). */
const VOID = new Set(['br', 'hr'])

/** An element as HTML. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, children?: Child): Html {
  const set = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeHtml(value)}"`))
    .join('')
  if (VOID.has(name)) return new Html(`<${name}${set}>`)
  return new Html(`<${name}${set}>${join(children)}</${name}>`)
}

/** The joined HTML of children. */
export function fragment(children: Child): Html {
  return new Html(join(children))
}

function join(child: Child): string {
  if (child === undefined) return ''
  if (child instanceof Html) return child.source
  return typeof child === 'string' ? escapeHtml(child) : child.map(join).join('')
}
