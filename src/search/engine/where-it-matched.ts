import type { PagefindData } from './pagefind.ts'

/** Metadata that is searched beside a fact’s texts: see src/search/index/fact-record.ts. */
const SEARCHED_META = ['names', 'roles', 'sources', 'outcome'] as const
/** The parts of a fact’s content after its summary. */
const CONTENT = ['quotation', 'note', 'account'] as const

/** A part of a fact in which a search can match. */
export type FactPart =
  'date' | 'title' | 'summary' | (typeof CONTENT)[number] | (typeof SEARCHED_META)[number] | 'other'

/** The matches of a search in a fact. */
export interface Marked {
  /** For each word of its content, whether it is marked. */
  readonly content: readonly boolean[]
  /** Whether anything in a metadata field is marked. */
  readonly isIn: (name: string) => boolean
  /** Whether the fact was found by its date only. */
  readonly byDate: boolean
}

/** The part of a fact that matched: the most telling one with a marked word. */
export function matchedPart({ anchors }: Pick<PagefindData, 'anchors'>, marked: Marked): FactPart {
  const startOf = (part: string): number =>
    anchors.find(({ id }) => id === part)?.location ?? Infinity
  const partAt = (position: number): FactPart =>
    [...CONTENT].reverse().find((part) => startOf(part) <= position) ?? 'summary'
  const found = new Set(
    marked.content.flatMap((isMarked, position) => (isMarked ? partAt(position) : [])),
  )
  if (marked.byDate) return 'date'
  if (marked.isIn('title')) return 'title'
  const inContent = (['quotation', 'summary', 'note', 'account'] as const).find((part) =>
    found.has(part),
  )
  return inContent ?? SEARCHED_META.find((name) => marked.isIn(name)) ?? 'other'
}
