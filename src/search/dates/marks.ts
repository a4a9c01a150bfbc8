/*
 * A text whose dates are masked: `DATE` where one begins, then `REST` to its end, so that all else
 * stays in its place. `PART` begins what only another date makes one: the 1 in “1–10 February”.
 * `ATTACHED` is in the place of a letter that is written together with a date.
 */
export const [DATE, PART, REST, ATTACHED] = ['\uE000', '\uE001', '\uE002', '\uE003'] as const

/** A pattern of `DateReading`, for every place where it fits. */
export const patternOf = (source: string): RegExp => new RegExp(source, 'giu')
