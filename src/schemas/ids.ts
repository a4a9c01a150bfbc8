import { invisibleIn, withoutInvisible } from '../text/characters.ts'

const SEEN = String.raw`--\p{Default_Ignorable_Code_Point}`
/** Small letters, letters of scripts that have no small ones, and numbers. */
const LETTER = String.raw`[[\p{Ll}\p{Lo}\p{Lm}\p{N}]${SEEN}]`
/** What stands on a letter: vowels of Hindi and Thai, points of Hebrew, accents. */
const LETTER_OR_MARK = String.raw`[[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]${SEEN}]`
const WORD = `${LETTER}${LETTER_OR_MARK}*`
const ID = new RegExp(`^${WORD}(?:-${WORD})*$`, 'v')

/** Names that Windows keeps for devices, whatever their ending: no file can be called so there. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])$/

/** Scripts that are written with joiners. */
const JOINING = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
  'Tibetan',
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('')
const JOINER = new RegExp(String.raw`(?<=[${JOINING}]\p{M}*)[\u200C\u200D](?=[${JOINING}])`, 'gv')

/**
 * The id that a file’s name or a reference stands for. Names are compared in NFC, since some systems
 * keep “é” as one character and others as two (Unicode Standard Annex #15). The joiners of Persian,
 * Sinhala and others are left out: they cannot be seen, so they tell no two ids apart and stay out
 * of addresses.
 */
export function idOf(name: string): string {
  return name.replace(JOINER, '').normalize('NFC')
}

/** Whether a text is an id: lower-case words joined by hyphens, e.g. `opening-ceremony`. */
export function isId(text: string): boolean {
  return ID.test(text) && !RESERVED.test(text)
}

/** What is wrong with a text that is no id, as a clause, and an id that may be meant. */
export interface IdProblem {
  readonly why: string
  readonly proposal: string | undefined
}

/** Why a text is no id; undefined where it is one. */
export function idProblem(text: string): IdProblem | undefined {
  if (isId(text)) return undefined
  const proposal = slugOf(text)
  const invisible = invisibleIn(text)
  if (invisible !== undefined)
    return { why: `holds an invisible character (${invisible})`, proposal }
  if (RESERVED.test(text)) return { why: 'is a name that Windows keeps for a device', proposal }
  return { why: 'is not an id', proposal }
}

/** The id that a text most likely means: “Ada Lovelace” is `ada-lovelace`. */
export function slugOf(text: string): string | undefined {
  const slug = withoutInvisible(text)
    .toLowerCase()
    .replace(/i\u0307/g, 'i') // the small letter of the Turkish İ
    .replace(new RegExp(`[^${LETTER_OR_MARK}]+`, 'gv'), '-')
    .replace(/(?<=^|-)\p{M}+/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC')
  if (RESERVED.test(slug)) return `the-${slug}`
  return isId(slug) ? slug : undefined
}
