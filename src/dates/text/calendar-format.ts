// Apart from what reckons with dates, so that the browser need not have day.js to name a month.

const numberFormats = new Map<string, Intl.NumberFormat>()
const formats = new Map<string, Intl.DateTimeFormat>()

/** Bare English puts the day first, as Britain and most of the world do. */
export const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

/**
 * A kept format of Intl in a language, of the Gregorian calendar in UTC, which stands for the
 * wall clock here.
 * @throws RangeError where the language is no BCP 47 tag.
 */
export function calendarFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options])
  const kept = formats.get(key)
  if (kept) return kept
  const fixed = { ...options, calendar: 'gregory', timeZone: 'UTC' } as const
  const made = new Intl.DateTimeFormat(locale(language), fixed)
  formats.set(key, made)
  return made
}

/**
 * The number of a year in its era, in a language’s digits: -43 is 44 (BC). From five digits on they are
 * grouped. Whole thousands of years before 9999 BC are told as they are written, the year 0 left out
 * of account: Y-228000000 is “228 million”, since 228,000,001 would claim to know the year.
 */
export function yearInEra(year: number, language: string): string {
  if (year < -9999 && year % 1000 === 0)
    return year > -1e6
      ? numberFormat(language, true).format(-year)
      : millionsFormat(language).format(-year)
  const number = year < 1 ? 1 - year : year
  return numberFormat(language, number > 9999).format(number)
}

/** “66.043 million”: every digit that is not 0. */
const millionsFormat = (language: string): Intl.NumberFormat =>
  keptFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 3,
  })

/** A kept format of Intl for numbers in a language. */
export const numberFormat = (language: string, useGrouping: boolean): Intl.NumberFormat =>
  keptFormat(language, { useGrouping })

/** To make a format costs far more than to use it. */
function keptFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([language, options])
  const kept = numberFormats.get(key)
  if (kept) return kept
  const made = new Intl.NumberFormat(locale(language), options)
  numberFormats.set(key, made)
  return made
}
