import type { Entity, Source } from '../timeline/types.ts'
import { entityHref, sourceHref } from './href.ts'
import type { Words } from './words.ts'

/** A line of an index. */
export interface IndexLine {
  readonly name: string
  readonly address: string
  /** What it is: a role, a kind of place, a publisher and a day. */
  readonly about: readonly string[]
  readonly description: string | undefined
  /** How many facts are about it or rest on it. */
  readonly count: number
  /** The language of the name, where it is not the interface’s. */
  readonly lang: string | undefined
}

/** A person, organisation, place or topic in its index. */
export function entityLine(entity: Entity, { entity: strings, own, say }: Words): IndexLine {
  const { name, role, placeKind, within, description, facts } = entity
  const kind = placeKind && strings.placeKind[placeKind]
  const where =
    kind !== undefined && within ? say(strings.kindIn, { kind, place: within.name }) : kind
  const about = [role, where].filter((item) => item !== undefined)
  const address = entityHref(entity)
  return { name, address, about, description, count: facts.length, lang: own.lang }
}

/** A source in its index. */
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
