/**
 * Replaces the decimal point of a number in the index. Pagefind drops punctuation, so 1.8 would become
 * 18. This character (U+A78F) is a letter to Pagefind, and people do not type it.
 */
const POINT = 'ꞏ'

/** Each decimal point, and its letter in the index. Pagefind drops the sign that tells two letters apart. */
const POINTS: Readonly<Record<string, string>> = {
  '.': POINT,
  ',': `${POINT}\u2061`,
  '٫': `${POINT}\u2062`,
}

const MARKS = "[.,'’٬\\u00a0\\u2009\\u202f]"
const GROUPS = `(?![0٠۰])\\p{Nd}{1,3}(?<mark>${MARKS})\\p{Nd}{3}(?:\\k<mark>\\p{Nd}{3})*`
const DECIMALS = '[.,٫]\\p{Nd}+'

/**
 * A number with signs in it: digits in groups of three (`2,500`, `2 500` with a no-break space), a
 * decimal point (`1.8`, `1,8`), or both. It is not part of a longer number or date.
 */
export const NUMBER = `(?<!\\p{N}|\\p{N}[-.,:/٫٬])(?:(?<!\\p{L})${GROUPS}(?:${DECIMALS})?|\\p{Nd}+${DECIMALS})(?!\\p{N}|[-.,:/٫٬]\\p{N})`

/** A word of a text: a run of letters and digits, or a whole number. */
export const WORD = `(?:${NUMBER}|[\\p{L}\\p{N}\\p{M}\\u2061\\u2062])+`

const NUMBERS = new RegExp(NUMBER, 'gu')
const WHOLE = new RegExp(`^${GROUPS}$`, 'u')

/** A text for comparison, whose numbers have no signs but a decimal point: “2,500.5” becomes `2500ꞏ5`. */
export const plainNumbers = (text: string): string =>
  text.replace(NUMBERS, (number) =>
    pointed(number, () => POINT).replace(new RegExp(MARKS, 'gu'), ''),
  )

/** A text as a term for the index, with letters for decimal points. */
export const plainPoints = (text: string): string =>
  text.replace(NUMBERS, (number) => pointed(number, () => POINT))

/** A text for the index, with letters for decimal points. `lettersAsPoints` undoes it. */
export const pointsAsLetters = (text: string): string =>
  text.replace(NUMBERS, (number) => pointed(number, (point) => POINTS[point] ?? point))

/** Makes a text of the index readable again: letters become decimal points. */
export const lettersAsPoints = (text: string): string =>
  text.replace(/(?<=\p{Nd})ꞏ[\u2061\u2062]?(?=\p{Nd})/gu, (letter) => {
    const [point = '.'] = Object.entries(POINTS).find(([, written]) => written === letter) ?? []
    return point
  })

/**
 * Replaces the decimal point of a number. A single sign before three digits (`2.500`) is a decimal point
 * in some languages; here it never is, so that “2500” finds the number in all of them.
 */
const pointed = (number: string, letterOf: (point: string) => string): string =>
  WHOLE.test(number) ? number : number.replace(/[.,٫](?=\p{Nd}+$)/u, letterOf)
