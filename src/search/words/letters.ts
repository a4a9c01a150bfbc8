/**
 * Letters that Unicode does not decompose, and the letters that people type instead. Latin is as in CLDR’s
 * transform Latin-ASCII (common/transforms/Latin-ASCII.xml), with the Azerbaijani ə added; Greek has its
 * final sigma; Arabic is as in Lucene’s ArabicNormalizer and PersianNormalizer. All are small letters.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĸ: 'q',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ŧ: 't',
  ƀ: 'b',
  ɓ: 'b',
  ɖ: 'd',
  ɗ: 'd',
  ə: 'e',
  ɛ: 'e',
  ƒ: 'f',
  ǥ: 'g',
  ɠ: 'g',
  ɨ: 'i',
  ƙ: 'k',
  ƚ: 'l',
  ɲ: 'n',
  ɔ: 'o',
  ƥ: 'p',
  ɽ: 'r',
  ƭ: 't',
  ʉ: 'u',
  ʋ: 'v',
  ƴ: 'y',
  ƶ: 'z',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
}

const UNDECOMPOSED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Apostrophes that Unicode counts as letters (Hawaiʻi, ʿAlī), and the stroke that widens Arabic words. */
const UNTYPED = /[\u02b9-\u02cf\u0640]/g

/** Combining marks, except those of voiced kana, which Pagefind keeps: か is not が. */
const MARKS = /(?![\u3099\u309a])\p{M}/gu

/**
 * A text in lower case, without diacritics, and in the letters that people type: “Łódź” becomes `lodz`,
 * “oﬃce” `office`, “１８” and “١٨” `18`. Compatibility forms of letters and digits are folded, but not
 * those of other characters: “½” is not 12.
 */
export function plainLetters(text: string): string {
  return decomposed(text.replace(/[\p{L}\p{Nd}\p{Nl}\p{M}]+/gu, (run) => run.normalize('NFKD')))
    .replace(UNTYPED, '')
    .replace(UNDECOMPOSED, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
}

/** A text as Pagefind itself folds it: NFD without marks, in lower case. */
export function decomposed(text: string): string {
  const plain = text.normalize('NFD').replace(MARKS, '').toLowerCase()
  return /[\u3099\u309a]/.test(plain) ? plain.normalize('NFC') : plain
}
