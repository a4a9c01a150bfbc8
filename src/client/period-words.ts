import { yearInEra } from '../dates/text/calendar-format.ts'
import { fill } from '../text/fill.ts'

/** The words that periods are told with; the page carries them. */
export interface PeriodTexts {
  /** What Intl takes for the site’s language. */
  readonly locale: string
  /** Patterns of a year: `{year} BC`, `AD {year}`. */
  readonly bc: string
  readonly ad: string
  /** Patterns of a span: `from {from} to {to}`, `from {from} on`, `until {to}`. */
  readonly fromTo: string
  readonly fromOn: string
  readonly until: string
}

/** A year, month or day in words: “January 2023”, “44 BC”. `src/dates` says the same in a build. */
export function periodWords(text: string, texts: PeriodTexts): string {
  const [years = '', month, day] = text.replace(/^Y/, '').match(/^-?\d+|\d+/g) ?? []
  const year = yearWords(Number(years), texts)
  if (month === undefined) return year
  return formatFor(texts.locale, day !== undefined)
    .formatToParts(likeDay(Number(years), Number(month), Number(day ?? 1)))
    .map(({ type, value }) => (type === 'year' ? year : value))
    .join('')
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept: a slider that is moved says a day at each step, and to make a format takes milliseconds. */
function formatFor(locale: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${String(hasDay)}`
  const kept = formats.get(key)
  if (kept) return kept
  const made = new Intl.DateTimeFormat(locale, {
    ...{ calendar: 'gregory', timeZone: 'UTC', year: 'numeric', month: 'long' },
    ...(hasDay && { day: 'numeric' }),
  })
  formats.set(key, made)
  return made
}

/** A span in words: “from January 2023 to March 2023”; undefined where it has no end. */
export function spanWords(
  { from, to }: { readonly from: string | undefined; readonly to: string | undefined },
  texts: PeriodTexts,
): string | undefined {
  const words = (text = ''): string => periodWords(text, texts)
  if (from === undefined && to === undefined) return undefined
  if (from === to) return words(from)
  const pattern = from === undefined ? texts.until : to === undefined ? texts.fromOn : texts.fromTo
  return fill(pattern, { from: words(from), to: words(to) })
}

function yearWords(year: number, { locale, bc, ad }: PeriodTexts): string {
  const digits = yearInEra(year, locale)
  return year < 1 ? fill(bc, { year: digits }) : year < 1000 ? fill(ad, { year: digits }) : digits
}

/** The same day of 2000–2399: the calendar repeats every 400 years, and there Date is sure. */
function likeDay(year: number, month: number, day: number): number {
  return Date.UTC(2000 + (((year % 400) + 400) % 400), month - 1, day)
}
