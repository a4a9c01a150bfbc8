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

/** A kept format of Intl for numbers in a language; making one costs far more than using it. */
export function numberFormat(language: string, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language} ${String(useGrouping)}`
  const kept = numberFormats.get(key)
  if (kept) return kept
  const made = new Intl.NumberFormat(locale(language), { useGrouping })
  numberFormats.set(key, made)
  return made
}
