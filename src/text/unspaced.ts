/** Scripts without spaces between words, as the inside of a character class. Korean has spaces. */
export const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}'

const CHARACTER = new RegExp(`[${UNSPACED}]`, 'u')

/** Whether a text has a character of a script without spaces. */
export const hasUnspaced = (text: string): boolean => CHARACTER.test(text)
