import type { EditorsNote, Fact, Timeline } from './types.ts'

/** A note of the editors, and its fact. */
export interface FactNote extends EditorsNote {
  readonly fact: Fact
  readonly kind: 'correction' | 'withdrawal'
}

/**
 * Every correction and withdrawal of a timeline, newest first; notes of one day in the order of
 * facts.
 */
export function editorialNotes({
  facts,
  withdrawn,
}: Pick<Timeline, 'facts' | 'withdrawn'>): FactNote[] {
  const notes = [...facts, ...withdrawn].flatMap((fact) => [
    ...fact.corrections.map((note): FactNote => ({ ...note, fact, kind: 'correction' })),
    ...(fact.withdrawn ? [{ ...fact.withdrawn, fact, kind: 'withdrawal' } as const] : []),
  ])
  return notes.sort((a, b) => (b.on.earliest ?? 0) - (a.on.earliest ?? 0))
}
