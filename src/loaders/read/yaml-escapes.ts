import { forbiddenCharacter } from '../../text/characters.ts'

/** An escape between double quotation marks that is not read as it looks. */
export interface Escape {
  /** The index of its backslash in the token. */
  readonly index: number
  readonly message: string
  readonly fix: string
}

/** The one-character escapes of YAML 1.2 §5.7, with the meaning of each. */
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '0': 'a control character (U+0000)',
  a: 'a control character (U+0007)',
  b: 'a control character (U+0008)',
  t: 'a tab',
  n: 'a line break',
  v: 'a control character (U+000B)',
  f: 'a control character (U+000C)',
  r: 'a line break',
  e: 'a control character (U+001B)',
  N: 'a control character (U+0085)',
  _: 'a no-break space',
  L: 'a line break',
  P: 'a line break',
}

const ESCAPE =
  /\\(?:x(?<x>[\da-fA-F]{2})|u(?<u>[\da-fA-F]{4})|U(?<U>[\da-fA-F]{8})|(?<short>[^xuU]))/gu

/**
 * Escapes of forbidden characters, and escapes that were probably typed as plain text, such as `\n`
 * in `"C:\new"`.
 * @param source a scalar with its double quotation marks
 */
export function escapesIn(source: string): Escape[] {
  const escapes = [...source.matchAll(ESCAPE)]
  return escapes.flatMap((match, at) => {
    const { index, groups = {} } = match
    const [typed] = match
    const name = SHORT_ESCAPES[groups['short'] ?? '']
    if (name !== undefined) return [{ index, ...shortEscape(typed, name) }]
    const character = characterOf(match)
    if (character === undefined || isPaired(escapes, at)) return []
    const found = forbiddenCharacter(character)
    if (!found) return []
    const message = `the escape “${typed}” stands for ${found.words}`
    return [{ index, message, fix: `Remove “${typed}”, or write the character that is meant.` }]
  })
}

function shortEscape(typed: string, name: string): Omit<Escape, 'index'> {
  const message = `between double quotation marks, “${typed}” is read as ${name}`
  const fix = name.startsWith('a control')
    ? `Remove it, or write “\\${typed}” for the two characters.`
    : `Write “\\${typed}” for the two characters, or type the space or line break itself.`
  return { message, fix }
}

/** The character that a numeric escape stands for; half of one for a surrogate. */
function characterOf({ groups = {} }: RegExpMatchArray): string | undefined {
  const code = parseInt(groups['x'] ?? groups['u'] ?? groups['U'] ?? '', 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Whether an escape is half of a surrogate pair of adjacent escapes, as in `"\ud83d\ude00"`. */
function isPaired(escapes: readonly RegExpMatchArray[], at: number): boolean {
  const pairs = [
    [at - 1, at],
    [at, at + 1],
  ] as const
  return pairs.some(([first, second]) => {
    const a = escapes[first]
    const b = escapes[second]
    if (!a || !b || a.index === undefined || a.index + a[0].length !== b.index) return false
    return /^[\ud800-\udbff][\udc00-\udfff]$/.test((characterOf(a) ?? '') + (characterOf(b) ?? ''))
  })
}
