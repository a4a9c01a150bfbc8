/** What a rule found wrong with a text that is no date. */
export interface Finding {
  /** A clause that follows "is not a date that can be used here:", without a full stop. */
  readonly why: string
  /** What the editor may have meant, the likeliest first; those that are no dates are dropped. */
  readonly proposals: readonly Proposal[]
  /** A sentence to stand after the proposals, or in their place. */
  readonly advice?: string
  /** Another way than the proposals, as an instruction that begins in lower case and has no full stop. */
  readonly alternative?: string
}

export interface Proposal {
  readonly edtf: string
  /** When this one is meant: "where the day is not known". */
  readonly where?: string
  /** What lies between the ends of an interval, where the text tells. */
  readonly span?: 'within' | 'throughout'
}

/** Knows one kind of mistake. Undefined where the text does not show it. Never throws. */
export type Rule = (text: string) => Finding | undefined

/** The texts as proposals, without remarks. */
export const propose = (...texts: readonly string[]): Proposal[] => texts.map((edtf) => ({ edtf }))

/** A number or its digits with a leading zero: 7 is `07`. */
export const two = (value: string | number): string => String(value).padStart(2, '0')

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** The English name of month 1–12; tools speak English. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** The month (1–12) of an English name or its first three or more letters, in any case. */
export function monthOfName(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, '')
  if (start.length < 3) return undefined
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(start))
  return index < 0 ? undefined : index + 1
}
