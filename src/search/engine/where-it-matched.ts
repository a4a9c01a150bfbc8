import type { PagefindData } from './pagefind.ts'

/** What is searched of a fact beside its own texts, by its metadata: see src/search/index/fact-record.ts. */
const BESIDE = ['names', 'roles', 'sources', 'outcome'] as const
/** The parts of a fact’s content, which begins with its summary. */
const CONTENT = ['quotation', 'note', 'account'] as const

/** Where a match stands, the more telling first. */
export type Part =
  'date' | 'title' | 'summary' | (typeof CONTENT)[number] | (typeof BESIDE)[number] | 'other'

/** Where a fact has what was asked for. */
export interface Marked {
  /** Which words of its content are marked. */
  readonly content: readonly boolean[]
  /** Whether anything is marked in metadata. */
  readonly isIn: (name: string) => boolean
  /** Whether the fact was found by its date alone. */
  readonly byDate: boolean
}

/** Which part of a fact matched: the most telling one that has a marked word. */
export function partOf({ anchors }: Pick<PagefindData, 'anchors'>, marked: Marked): Part {
  const startOf = (part: string): number =>
    anchors.find(({ id }) => id === part)?.location ?? Infinity
  const partAt = (place: number): Part =>
    [...CONTENT].reverse().find((part) => startOf(part) <= place) ?? 'summary'
  const found = new Set(
    marked.content.flatMap((isMarked, place) => (isMarked ? partAt(place) : [])),
  )
  if (marked.byDate) return 'date'
  if (marked.isIn('title')) return 'title'
  const inContent = (['quotation', 'summary', 'note', 'account'] as const).find((part) =>
    found.has(part),
  )
  return inContent ?? BESIDE.find((name) => marked.isIn(name)) ?? 'other'
}
