/**
 * Scripts that are written without spaces between words, as a part of a character class. Korean is
 * not among them: it has spaces.
 */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}'

const CHARACTER = new RegExp(`[${UNSPACED}]`, 'u')

/** Whether a text has a character of such a script. */
export const hasUnspaced = (text: string): boolean => CHARACTER.test(text)
