import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { element } from '../../text/html.ts'
import { openingOf } from '../../timeline/opening.ts'
import type { Fact } from '../../timeline/types.ts'
import type { Words } from '../words.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/**
 * The body of a fact for its page, on which the first quotation stands above: where the body shows it
 * again, a link to it stands instead, or nothing at the body's beginning.
 */
export function bodyBelowQuote({ html, quotes }: Fact, { fact, own, say }: Words): string {
  const [quote] = quotes
  if (quote?.placed !== true) return html
  const tree = parseFragment(html, { sourceCodeLocationInfo: true })
  const id = `quote-${String(quote.number)}`
  const figure = figureIn(tree.childNodes, id)?.sourceCodeLocation
  if (!figure) return html
  const before = html.slice(0, figure.startOffset)
  const words = say(fact.wording, { words: openingOf(quote.text) })
  const lang = quote.language ?? own.lang
  const link = element('a', { href: `#${id}`, lang, dir: 'auto' }, words)
  const shown = before === '' ? '' : element('p', { class: 'quote-above' }, link).source
  return before + shown + html.slice(figure.endOffset)
}

function figureIn(nodes: readonly Node[], id: string): Node | undefined {
  for (const node of nodes) {
    const isIt =
      'attrs' in node && node.attrs.some(({ name, value }) => name === 'id' && value === id)
    const found = isIt ? node : 'childNodes' in node ? figureIn(node.childNodes, id) : undefined
    if (found) return found
  }
  return undefined
}
