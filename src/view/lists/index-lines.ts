import type { Entity, Source } from '../../timeline/types.ts'
import { entityHref, sourceHref } from '../href.ts'
import type { Words } from '../words.ts'

/** A line of the index of a kind: people, sources and so on. */
export interface IndexLine {
  readonly name: string
  readonly address: string
  /** What it is: a role, a kind of place, or a publisher and a day. */
  readonly about: readonly string[]
  readonly description: string | undefined
  /** How many facts are about it or rely on it. */
  readonly count: number
  /** The language of the name; undefined if it is the interface’s. */
  readonly lang: string | undefined
}

/** The line of a person, organisation, place or topic. */
export function entityLine(entity: Entity, { entity: strings, own, say }: Words): IndexLine {
  const { name, role, placeKind, within, description, facts } = entity
  const kind = placeKind && strings.placeKind[placeKind]
  const where =
    kind !== undefined && within ? say(strings.kindIn, { kind, place: within.name }) : kind
  const about = [role, where].filter((item) => item !== undefined)
  const address = entityHref(entity)
  return { name, address, about, description, count: facts.length, lang: own.lang }
}

/** The line of a source. */
export function sourceLine(source: Source, words: Words): IndexLine {
  const { title, publisher, author, published, note, language, facts } = source
  const about = [author, publisher, published && words.date(published)]
  return {
    name: title,
    address: sourceHref(source),
    about: about.filter((item) => item !== undefined),
    description: note,
    count: facts.length,
    lang: words.langOf(language),
  }
}
