import { atQuotation } from '../../quotes/text-fragment.ts'
import { foundIn } from '../../timeline/source-check.ts'
import type { Fact, Quote, Source } from '../../timeline/types.ts'
import { sourceHref } from '../href.ts'
import type { Words } from '../words.ts'

/** The link to a source: to the words in the publication itself, or to the source’s page. */
export interface Passage {
  readonly address: string
  readonly rel: string | undefined
}

/** The link to a quotation in one of its sources. */
export function passageOf(source: Source, quote: Pick<Quote, 'text'> | undefined): Passage {
  const { url } = source
  if (url === undefined) return { address: sourceHref(source), rel: undefined }
  const address = quote ? atQuotation(url, quote.text) : url
  return { address, rel: 'noopener external' }
}

/**
 * On which day a fact’s quotations were found in one of its sources: “quotation checked against its text, 7 May 2024”.
 * Undefined if none was.
 */
export function foundText(
  { quotes }: Pick<Fact, 'quotes'>,
  source: Source,
  words: Words,
): string | undefined {
  const carried = quotes.filter((quote) => quote.sources.includes(source))
  const proof = foundIn(carried, source)
  if (!proof) return undefined
  const { found, foundSome } = words.source
  const slots = { found: proof.found, count: carried.length, day: words.date(proof.on) }
  return words.say(proof.found === carried.length ? found : foundSome, slots)
}
