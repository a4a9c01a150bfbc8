import { folded } from '../../text/folded.ts'
import type { Entity } from '../types.ts'

/** The last comma of a title, in any script, and what follows it; not a comma in a number. */
const LAST_CLAUSE = /[,،，、](?!\p{N})[^,،，、]*$/u

/** “As”, which may begin such a clause. */
const AS = new Set(['as', 'كما'])

/**
 * A fact's short name, made from its title: without a last clause that is a speaker's name and a verb
 * and no more (“…, Lovelace says”). It is not cut, so it may be long.
 */
export function labelFrom(
  title: string,
  speakers: readonly Pick<Entity, 'name' | 'aliases'>[],
): string {
  const [clause = ''] = LAST_CLAUSE.exec(title) ?? []
  const said = wordsOf(clause).filter((word) => !AS.has(word))
  const names = speakers.flatMap(({ name, aliases }) => [name, ...aliases].map(wordsOf))
  const isSaying = names.some((name) => isNameAndVerb(said, name))
  return isSaying ? title.slice(0, -clause.length) : title
}

/** Whether words are a name, or the last words of one, with one word before or after it. */
function isNameAndVerb(words: readonly string[], name: readonly string[]): boolean {
  const length = words.length - 1
  if (length < 1 || length > name.length) return false
  const ending = name.slice(-length).join(' ')
  return [words.slice(1), words.slice(0, -1)].some((part) => part.join(' ') === ending)
}

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? []
