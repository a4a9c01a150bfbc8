import { element, Html, type Child } from './html.ts'

/** What the components of a body need to know of the fact and of the site. */
export interface BodyContext {
  readonly factId: string
  /** The site's base path, with `/` at both ends. */
  readonly base: string
  readonly quotes: readonly BodyQuote[]
  /** Ids of the fact's sources, in order. */
  readonly sources: readonly string[]
  /** Where each entity's page is and what it is called, by id. */
  readonly entities: ReadonlyMap<string, { readonly path: string; readonly name: string }>
  /** Words of the interface, in the site’s language. */
  readonly labels: {
    /** “Source 1” */
    readonly source: (number: number) => string
    /** “translated” */
    readonly translated: string
  }
}

/** A quotation as a body shows it. */
export interface BodyQuote {
  readonly text: string
  /** The speaker's name. */
  readonly by: string | undefined
  readonly language: string | undefined
  readonly translated: boolean
}

interface Props {
  readonly n?: string
  readonly id?: string
  readonly source?: string
  readonly children?: Child
}

/** A component that a body may use: its one attribute, and how it becomes HTML. */
interface BodyComponent {
  readonly attribute: 'n' | 'id' | 'source' | undefined
  /** Whether it is a block, which cannot stand within a paragraph. */
  readonly block: boolean
  readonly render: (props: Props, context: BodyContext) => Html
}

/** Everything of MDX that a body may use. */
export const COMPONENTS = {
  /** `<Quote n="1" />`: the fact's own n-th quotation, with its speaker. */
  Quote: { attribute: 'n', block: true, render: renderQuote },
  /** `<Cite source="…" />`: a mark that leads to one of the fact's sources. */
  Cite: { attribute: 'source', block: false, render: renderCite },
  /** `<Fact id="…">words</Fact>`: a link to another fact. */
  Fact: {
    attribute: 'id',
    block: false,
    render: ({ id, children }, { base }) =>
      element('a', { href: `${base}facts/${id ?? ''}/`, children }),
  },
  /** `<Entity id="…">words</Entity>`: a link to a person, organisation, place or topic. */
  Entity: {
    attribute: 'id',
    block: false,
    render: ({ id, children }, { base, entities }) =>
      element('a', { href: `${base}${entities.get(id ?? '')?.path ?? ''}`, children }),
  },
  /** `<Note>…</Note>`: a remark of the editors. */
  Note: {
    attribute: undefined,
    block: true,
    render: ({ children }) => element('div', { class: 'note', role: 'note', children }),
  },
} as const satisfies Record<string, BodyComponent>

export type ComponentName = keyof typeof COMPONENTS

function renderQuote({ n }: Props, { quotes, labels }: BodyContext): Html {
  const quote = quotes[Number(n) - 1]
  if (!quote) return new Html('')
  const words = element('p', { children: `“${quote.text}”` })
  const block = element('blockquote', { lang: quote.language, children: words })
  const says = [quote.by, quote.translated ? labels.translated : undefined].filter(Boolean)
  const caption = says.length > 0 && element('figcaption', { children: says.join(' · ') })
  return element('figure', { class: 'quote', id: `quote-${n ?? ''}`, children: [block, caption] })
}

function renderCite({ source }: Props, { base, factId, sources, labels }: BodyContext): Html {
  const number = sources.indexOf(source ?? '') + 1
  const mark = element('a', {
    href: `${base}facts/${factId}/#source-${String(number)}`,
    'aria-label': labels.source(number),
    children: String(number),
  })
  return element('sup', { class: 'cite', children: mark })
}
