/*
 * Dates in a text are masked with these characters, one for each character of the date, so that all
 * other text keeps its position.
 */

/** The first character of a date. */
export const DATE = '\uE000'
/** The first character of a fragment that is a date only next to another date: the 1 in “1–10 February”. */
export const FRAGMENT = '\uE001'
/** All further characters of a date or fragment. */
export const REST = '\uE002'
/** Replaces a letter that is written together with a date: “and” in Arabic. */
export const ATTACHED = '\uE003'

/** A pattern of `DateReading` as a regular expression that finds all matches. */
export const patternOf = (source: string): RegExp => new RegExp(source, 'giu')
