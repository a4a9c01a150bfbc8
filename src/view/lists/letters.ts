import type { IndexLine } from './index-lines.ts'

/** A line of a long index, under a letter. */
export interface LetteredLine extends IndexLine {
  /** The letter under which it stands; `#` for digits and signs. */
  readonly letter: string
}

/** The letter of names that begin with none. */
const NO_LETTER = '#'

/** Beyond this many letters, as of Chinese or Korean, letters are no shorter than the names. */
const MOST_LETTERS = 60

/**
 * The lines of an index by the first letters of their names, in the order of the language; `#` comes
 * last. Letters that the language does not tell apart, such as É and E in French, are one.
 */
export function byLetter(lines: readonly IndexLine[], language: string): LetteredLine[] {
  const names = new Intl.Collator(language, { numeric: true })
  const bases = new Intl.Collator(language, { sensitivity: 'base' })
  const letters: string[] = []
  const letterOf = ({ name }: IndexLine): string => {
    const first = /[\p{L}\p{N}]/u.exec(name)?.[0] ?? ''
    if (!/\p{L}/u.test(first)) return NO_LETTER
    const known = letters.find((one) => bases.compare(one, first) === 0)
    if (known !== undefined) return known
    const plain = first.normalize('NFD').charAt(0)
    const letter = (bases.compare(plain, first) === 0 ? plain : first).toLocaleUpperCase(language)
    letters.push(letter)
    return letter
  }
  const groups = Map.groupBy(lines, letterOf)
  const ordered = [...groups].sort(
    ([a], [b]) => Number(a === NO_LETTER) - Number(b === NO_LETTER) || names.compare(a, b),
  )
  return ordered.flatMap(([letter, group]) =>
    group.toSorted((a, b) => names.compare(a.name, b.name)).map((line) => ({ ...line, letter })),
  )
}

/** Lines of one letter that follow each other. */
export interface LetterGroup {
  readonly letter: string
  readonly anchor: string
  readonly lines: readonly LetteredLine[]
}

/** The letters of a page of an index, each with its lines. */
export const letterGroups = (lines: readonly LetteredLine[]): LetterGroup[] =>
  [...Map.groupBy(lines, ({ letter }) => letter)].map(([letter, group]) => ({
    letter,
    anchor: letterAnchor(letter),
    lines: group,
  }))

/** The anchor of a letter’s heading, for links to it. */
export const letterAnchor = (letter: string): string =>
  `letter-${letter === NO_LETTER ? '0' : letter}`

/** The letters of an index; none if they are too many to choose from. */
export function lettersOf(lines: readonly LetteredLine[]): string[] {
  const letters = [...new Set(lines.map(({ letter }) => letter))]
  return letters.length > MOST_LETTERS ? [] : letters
}
