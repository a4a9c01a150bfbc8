// Apart from what reckons with dates, so that the browser need not have day.js to name a month.
// Formats are kept, since making one costs far more than using it.

const yearFormats: Record<string, Intl.NumberFormat> = {}
const formats: Record<string, Intl.DateTimeFormat> = {}

/** Bare English puts the day first, as Britain and most of the world do. */
export const locale = (language: string): string => (language === 'en' ? 'en-GB' : language)

/**
 * A format of Intl in a language, of the Gregorian calendar in UTC, which stands for the wall clock
 * here.
 * @throws RangeError where the language is no BCP 47 tag.
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
 * The number of a year in its era, in a language’s digits: -43 is 44 (BC). From five digits on they are
 * grouped. Whole thousands of years before 9999 BC are told as they are written, the year 0 left out
 * of account: Y-228000000 is “228 million”, since 228,000,001 would claim to know the year.
 */
export function yearInEra(year: number, language: string): string {
  const isRound = year < -9999 && year % 1000 === 0
  const number = isRound || year > 0 ? Math.abs(year) : 1 - year
  return yearFormat(language, isRound && number >= 1e6).format(number)
}

/** A format of Intl for years; of millions as “66.043 million”, with every digit that is not 0. */
function yearFormat(language: string, isMillions: boolean): Intl.NumberFormat {
  return (yearFormats[language + String(isMillions)] ??= new Intl.NumberFormat(
    locale(language),
    isMillions
      ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }
      : { useGrouping: 'min2' },
  ))
}
