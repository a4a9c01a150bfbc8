import { invisibleIn, withoutInvisible } from '../text/characters.ts'

const MINUS_INVISIBLE = String.raw`--\p{Default_Ignorable_Code_Point}`
/** Lower-case letters, letters of scripts without case, and numbers. */
const LETTER = String.raw`[[\p{Ll}\p{Lo}\p{Lm}\p{N}]${MINUS_INVISIBLE}]`
/** Letters, and marks on letters: vowels of Hindi and Thai, points of Hebrew, accents. */
const LETTER_OR_MARK = String.raw`[[\p{Ll}\p{Lo}\p{Lm}\p{N}\p{M}]${MINUS_INVISIBLE}]`
const WORD = `${LETTER}${LETTER_OR_MARK}*`
const ID = new RegExp(`^${WORD}(?:-${WORD})*$`, 'v')

/** Names that Windows reserves for devices, with any ending. No file can have them there. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])$/

/** Scripts that use joiners. */
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
 * The id of a file’s name or a reference, in NFC, since some systems store “é” as one character and
 * others as two (Unicode Standard Annex #15). The joiners of Persian, Sinhala and other scripts are
 * removed: they are invisible, so they must not distinguish ids or appear in addresses.
 */
export function idOf(name: string): string {
  return name.replace(JOINER, '').normalize('NFC')
}

/** Whether a text is an id: lower-case words joined by hyphens, e.g. `opening-ceremony`. */
export function isId(text: string): boolean {
  return ID.test(text) && !RESERVED.test(text)
}

/** The problem of a text that is not an id. */
export interface IdProblem {
  /** A clause after the text. */
  readonly why: string
  /** The id that may be meant. */
  readonly proposal: string | undefined
}

/** Why a text is not an id; undefined if it is. */
export function idProblem(text: string): IdProblem | undefined {
  if (isId(text)) return undefined
  const proposal = slugOf(text)
  const invisible = invisibleIn(text)
  if (invisible !== undefined)
    return { why: `holds an invisible character (${invisible})`, proposal }
  if (RESERVED.test(text)) return { why: 'is a name that Windows keeps for a device', proposal }
  return { why: 'is not an id', proposal }
}

/** The id that a text most likely means: `ada-lovelace` for “Ada Lovelace”. */
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
