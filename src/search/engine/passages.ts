import { markWords, stretches, type Stretch } from './excerpt.ts'
import type { TextRange } from './find-phrases.ts'
import { indexedWords } from './indexed-words.ts'
import type { PagefindData } from './pagefind.ts'
import { fold } from '../words/fold.ts'

/** The kinds of text in a fact’s record, in the order in which an excerpt prefers them. */
export const PASSAGE_KINDS = [
  'quotation',
  'summary',
  'note',
  'dating',
  'account',
  'unsaid',
  'context',
] as const

/** The kind of a text in a fact’s record. */
export type PassageKind = (typeof PASSAGE_KINDS)[number]

/** One text of a fact’s record, such as its summary or a quotation. */
export interface Passage {
  readonly kind: PassageKind
  readonly text: string
  /** Its words that Pagefind located, as ranges of `text`. */
  readonly located: readonly TextRange[]
}

/** A passage with its found words. */
export interface MarkedPassage extends Passage {
  /** For each word of the text, whether it is marked: see `markWords`. */
  readonly marked: readonly boolean[]
}

/** The texts of a record, one after the other. The summary comes first and has no anchor. */
export function passagesOf(data: PagefindData): [Passage, ...Passage[]] {
  const words = indexedWords(data)
  const located = [...new Set(data.locations)].flatMap((location) => words[location] ?? [])
  const anchors = data.anchors.flatMap(({ id, location }) => {
    const kind = PASSAGE_KINDS.find((one) => one === id)
    return kind === undefined ? [] : [{ kind, start: words[location]?.start ?? Infinity }]
  })
  const passage = (kind: PassageKind, start: number, end = Infinity): Passage => ({
    kind,
    text: data.content.slice(start, end).trimEnd(),
    located: located
      .filter((word) => start <= word.start && word.start < end)
      .map((word) => ({ start: word.start - start, end: word.end - start })),
  })
  return [
    passage('summary', 0, anchors[0]?.start),
    ...anchors.map(({ kind, start }, at) => passage(kind, start, anchors[at + 1]?.start)),
  ]
}

/** A passage with its found words marked. */
export const markedPassage = (passage: Passage, ranges: readonly TextRange[]): MarkedPassage => ({
  ...passage,
  marked: markWords(passage.text, ranges),
})

/** Whether a passage has a found word. */
export const isFoundIn = ({ marked }: MarkedPassage): boolean => marked.includes(true)

/** The kinds that a result shows first; the others only for words that these and the title lack. */
const FIRST_KINDS: readonly PassageKind[] = ['quotation', 'summary']

/**
 * The passage to show: the quotation or the summary with the most different found words, the
 * quotation among equals. Another text is shown only for found words that neither these nor the
 * title have; what is only a context, never.
 * @param passages the passages of a fact; the first is its summary
 * @param title the title in stretches
 * @param isByDate whether the search asks for dates only: then a quotation or the summary is shown
 */
export function shownPassage(
  passages: readonly [MarkedPassage, ...MarkedPassage[]],
  title: readonly Stretch[],
  isByDate: boolean,
): MarkedPassage {
  const ordered = PASSAGE_KINDS.flatMap((kind) => passages.filter((one) => one.kind === kind))
  const first = ordered.filter(({ kind }) => FIRST_KINDS.includes(kind))
  const seen = new Set([...foundWords(title), ...first.flatMap(wordsFoundIn)])
  const others = isByDate
    ? []
    : ordered.filter(({ kind }) => !FIRST_KINDS.includes(kind) && kind !== 'context')
  const isNew = (word: string): boolean => ![...seen].some((one) => isInflected(one, word))
  const news = (passage: MarkedPassage): number => new Set(wordsFoundIn(passage).filter(isNew)).size
  return (
    withMost(others, news) ??
    withMost(first, (passage) => new Set(wordsFoundIn(passage)).size) ??
    passages[0]
  )
}

/** The most letters by which an inflection is longer: “delivered” for “deliver”. */
const MAX_ENDING = 2

/** Whether one word may be an inflection of the other: “Ada’s” of “Ada”, but not “carbon” of “car”. */
function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const ending = long.slice(short.length)
  return long.startsWith(short) && ending.length <= MAX_ENDING && !/\p{N}/u.test(ending)
}

/** The first of the passages with the highest count above none. */
function withMost(
  passages: readonly MarkedPassage[],
  count: (passage: MarkedPassage) => number,
): MarkedPassage | undefined {
  const most = Math.max(1, ...passages.map(count))
  return passages.find((passage) => count(passage) === most)
}

const wordsFoundIn = ({ text, marked }: MarkedPassage): string[] =>
  foundWords(stretches(text, marked))

/** The found words of a text, folded. */
const foundWords = (text: readonly Stretch[]): string[] =>
  text.flatMap(({ text, isMarked }) => (isMarked ? text.split(/\s+/).map(fold) : []))
