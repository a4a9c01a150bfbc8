/** The problem that a rule found in a text that is not a date. */
export interface DateProblem {
  /** A clause that follows "is not a date that can be used here:", without a full stop. */
  readonly why: string
  /** Dates that the editor may have meant, the likeliest first; invalid ones are dropped later. */
  readonly proposals: readonly Proposal[]
  /** A sentence after the proposals, or instead of them. */
  readonly advice?: string
  /** An alternative to the proposals: an instruction in lower case without a full stop. */
  readonly alternative?: string
}

export interface Proposal {
  readonly edtf: string
  /** The condition for this proposal: "if the day is not known". */
  readonly where?: string
  /** The span of an interval, if the text implies it. */
  readonly span?: 'within' | 'throughout'
}

/** Recognises one kind of mistake. Undefined if the text does not have it. Never throws. */
export type DateRule = (text: string) => DateProblem | undefined

/** Texts as proposals without a condition. */
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

/** The English name of month 1–12. Messages are in English. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? ''

/** The month (1–12) of an English name or its first three or more letters, in any case. */
export function monthOfName(name: string): number | undefined {
  const start = name.toLowerCase().replace(/\.$/, '')
  if (start.length < 3) return undefined
  const index = MONTHS.findIndex((month) => month.toLowerCase().startsWith(start))
  return index < 0 ? undefined : index + 1
}
