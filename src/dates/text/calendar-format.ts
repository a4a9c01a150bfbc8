// Formats are cached, because making one costs far more than using it.

const yearFormats: Record<string, Intl.NumberFormat> = {}
const formats: Record<string, Intl.DateTimeFormat> = {}

/** Plain `en` means British English, with the day first, as in most of the world. */
export const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

/**
 * An Intl format for the Gregorian calendar in UTC, which represents the wall clock.
 * @throws RangeError if the language is not a BCP 47 tag
 */
export function calendarFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return (formats[JSON.stringify([language, options])] ??= new Intl.DateTimeFormat(
    locale(language),
    { ...options, calendar: 'gregory', timeZone: 'UTC' },
  ))
}

/**
 * The number of a year in its era, in a language’s digits: -43 is 44 (BC). Five digits and more are
 * grouped. Whole thousands of years before 9999 BC ignore the year 0: Y-228000000 is “228 million”,
 * since 228,000,001 would suggest that the year is known exactly.
 */
export function yearInEra(year: number, language: string): string {
  const isRound = year < -9999 && year % 1000 === 0
  const number = isRound || year > 0 ? Math.abs(year) : 1 - year
  return yearFormat(language, isRound && number >= 1e6).format(number)
}

/** An Intl format for years. Millions are written as “66.043 million”. */
function yearFormat(language: string, isMillions: boolean): Intl.NumberFormat {
  return (yearFormats[language + String(isMillions)] ??= new Intl.NumberFormat(
    locale(language),
    isMillions
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }
      : { useGrouping: 'min2' },
  ))
}
