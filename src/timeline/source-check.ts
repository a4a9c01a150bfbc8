import type { EdtfDate } from '../dates/units/types.ts'
import type { Check, Quote, Source } from './types.ts'

/** The proof that a quotation was found in a source, if there is one. */
export function checkOf({ checks }: Pick<Quote, 'checks'>, source: Source): Check | undefined {
  return checks.find((check) => check.source === source)
}

/**
 * The day on which all these quotations were found in a source; undefined if one was not found, or
 * if they were found on different days.
 */
export function checkedAtOnce(
  quotes: readonly Pick<Quote, 'checks'>[],
  source: Source,
): EdtfDate | undefined {
  const [first, ...others] = quotes.map((quote) => checkOf(quote, source)?.on)
  return others.every((day) => day?.edtf === first?.edtf) ? first : undefined
}
