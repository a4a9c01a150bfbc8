/**
 * Stands in the index for the point of a number. Pagefind leaves out punctuation, which would make 18
 * of 1.8; this is a letter to it, and one that nobody types (U+A78F).
 */
const POINT = 'ꞏ'

/** Every point that is written, and its letter with what tells it from the others; Pagefind leaves that out. */
const POINTS: Readonly<Record<string, string>> = {
  '.': POINT,
  ',': `${POINT}\u2061`,
  '٫': `${POINT}\u2062`,
}

const MARKS = "[.,'’٬\\u00a0\\u2009\\u202f]"
const GROUPS = `(?![0٠۰])\\p{Nd}{1,3}(?<mark>${MARKS})\\p{Nd}{3}(?:\\k<mark>\\p{Nd}{3})*`
const DECIMALS = '[.,٫]\\p{Nd}+'

/**
 * A number with marks in it: digits in groups of three (`2,500`, `2 500` with a no-break space), with
 * a point (`1.8`, `1,8`), or with both. Nothing of a longer number or date stands around it.
 */
export const NUMBER = `(?<!\\p{N}|\\p{N}[-.,:/٫٬])(?:(?<!\\p{L})${GROUPS}(?:${DECIMALS})?|\\p{Nd}+${DECIMALS})(?!\\p{N}|[-.,:/٫٬]\\p{N})`

/** A word of a text: letters and digits side by side, numbers whole. */
export const WORD = `(?:${NUMBER}|[\\p{L}\\p{N}\\p{M}\\u2061\\u2062])+`

const NUMBERS = new RegExp(NUMBER, 'gu')
const WHOLE = new RegExp(`^${GROUPS}$`, 'u')

/** A text whose numbers have no marks but a point: “2,500.5” is `2500ꞏ5`. For comparing. */
export const plainNumbers = (text: string): string =>
  text.replace(NUMBERS, (number) =>
    pointed(number, () => POINT).replace(new RegExp(MARKS, 'gu'), ''),
  )

/** A text with the letter for every point of a number, as the index is asked for it. */
export const plainPoints = (text: string): string =>
  text.replace(NUMBERS, (number) => pointed(number, () => POINT))

/** A text as it goes into the index: points of numbers as letters. Nothing is lost. */
export const pointsAsLetters = (text: string): string =>
  text.replace(NUMBERS, (number) => pointed(number, (point) => POINTS[point] ?? point))

/** A text of the index as it is read. */
export const lettersAsPoints = (text: string): string =>
  text.replace(/(?<=\p{Nd})ꞏ[\u2061\u2062]?(?=\p{Nd})/gu, (letter) => {
    const [point = '.'] = Object.entries(POINTS).find(([, written]) => written === letter) ?? []
    return point
  })

/**
 * A number with something else for its point. Where a single mark stands before three digits (`2.500`), a language
 * decides what it is; all take it for the whole number, so that “2500” finds it in any of them.
 */
const pointed = (number: string, letterOf: (point: string) => string): string =>
  WHOLE.test(number) ? number : number.replace(/[.,٫](?=\p{Nd}+$)/u, letterOf)
