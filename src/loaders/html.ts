/** Text that is HTML already. Everything else is escaped when it is set into HTML. */
export class Html {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** What may stand between two tags. */
export type Child = Html | string | number | boolean | null | undefined | readonly Child[]

type Props = Readonly<Record<string, unknown>>

/** Escapes text for HTML, attribute values included. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Children as HTML; null, undefined and booleans are nothing, as in JSX. */
export function renderChild(child: Child): string {
  if (child === null || child === undefined || typeof child === 'boolean') return ''
  if (child instanceof Html) return child.source
  if (typeof child === 'object') return child.map(renderChild).join('')
  return escapeHtml(String(child))
}

/** Elements without a closing tag (WHATWG HTML §13.1.2, void elements). */
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr'])

/** An element as HTML. Attributes that are null, undefined or false are left out. */
export function element(name: string, props: Props): Html {
  const attributes = Object.entries(props)
    .filter(
      ([key, value]) =>
        key !== 'children' && value !== null && value !== undefined && value !== false,
    )
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`))
    .join('')
  if (VOID.has(name)) return new Html(`<${name}${attributes}>`)
  return new Html(`<${name}${attributes}>${renderChild(props['children'] as Child)}</${name}>`)
}

/** A JSX runtime that makes HTML; a component is a function from props to HTML. */
export function jsx(type: unknown, props: Props): Html {
  if (typeof type === 'function') return (type as (props: Props) => Html)(props)
  if (typeof type === 'string') return element(type, props)
  return new Html(renderChild(props['children'] as Child))
}
