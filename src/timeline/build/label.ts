import { folded } from '../../text/folded.ts'
import type { Entity } from '../types.ts'

/** The last comma of a title, in any script, and what follows it. */
const LAST_CLAUSE = /[,،，、]\s*[^,،，、]*$/u

/**
 * A fact's name on boards, made from its title: without a last clause that names a speaker (“…,
 * Lavrov says”). It may be long; what has little room cuts it.
 */
export function labelFrom(
  title: string,
  speakers: readonly Pick<Entity, 'name' | 'aliases'>[],
): string {
  const [clause = ''] = LAST_CLAUSE.exec(title) ?? []
  const words = new Set(folded(clause).split(/[^\p{L}\p{N}]+/u))
  const names = speakers.flatMap(({ name, aliases }) => [name, ...aliases])
  const namesSpeaker = names.some((name) => words.has(folded(name).split(/\s+/).at(-1) ?? ''))
  return namesSpeaker ? title.slice(0, -clause.length) : title
}
