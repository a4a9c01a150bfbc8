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

/** A format of Intl for years in a language: their digits are grouped from five on. */
export function yearFormat(language: string): Intl.NumberFormat {
  return (yearFormats[language] ??= new Intl.NumberFormat(locale(language), {
    useGrouping: 'min2',
  }))
}
