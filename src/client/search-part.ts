import type { PagefindData } from './pagefind.ts'

/** Where a match stands, the more telling first. */
export type Part =
  'date' | 'title' | 'quotation' | 'summary' | 'note' | 'account' | 'name' | 'other'

/** Which words of a fact are marked. */
export interface Marked {
  readonly title: readonly boolean[]
  readonly content: readonly boolean[]
  readonly names: readonly boolean[]
  /** Whether the fact was found by its date alone. */
  readonly byDate: boolean
}

/** The parts of a fact’s content, which begins with its summary; see src/exports/search-record.ts. */
const CONTENT = ['quotation', 'note', 'account'] as const

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
  if (marked.title.includes(true)) return 'title'
  const inContent = (['quotation', 'summary', 'note', 'account'] as const).find((part) =>
    found.has(part),
  )
  return inContent ?? (marked.names.includes(true) ? 'name' : 'other')
}
