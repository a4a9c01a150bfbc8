import type { ContentDocument } from '../../loaders/read/document.ts'
import { validated } from '../../loaders/read/validated.ts'
import { ENTITY_KINDS, type Collection, type DataOf } from '../../schemas/collections.ts'
import type { PictureRead } from '../../pictures/read-picture.ts'
import type { QuoteLock } from '../../quotes/lock.ts'
import type { SiteEnvironment } from '../../loaders/read/settings.ts'

/** The text of a source, at hand for verification. */
export interface SourceText {
  /** The name of its file. */
  readonly file: string
  readonly text: string
}

/** What may be at hand beside the files of a content folder. */
export interface Evidence {
  /** Texts by the ids of their sources. */
  readonly texts: ReadonlyMap<string, SourceText>
  /** What was found before. */
  readonly lock: QuoteLock
  /** Whether there is a lock that cannot be read; it counts as empty. */
  readonly lockIsBroken?: boolean
  /** The files that sources name under `text` and that were looked for in vain, by their ids. */
  readonly missingTexts?: ReadonlyMap<string, string>
  /** The paths of all files of the content folder, in NFC; undefined where nobody looked. */
  readonly files?: ReadonlySet<string>
  /** What of the content folder cannot be read, by path, and why. */
  readonly unreadable?: ReadonlyMap<string, string>
  /** What the environment says of the site in place of site.yaml; undefined for nothing. */
  readonly environment?: SiteEnvironment
  /** The pictures that are named, as read, by their paths in NFC; those that can be shown by name. */
  readonly pictures?: ReadonlyMap<string, PictureRead>
}

/** A file that is right by itself. */
export interface Sound<C extends Collection> {
  readonly document: ContentDocument
  readonly data: DataOf<C>
}

/** What a rule looks at: every document of a content folder. */
export interface CheckContext extends Evidence {
  readonly documents: readonly ContentDocument[]
  /** The ids that exist, by collection. */
  readonly ids: ReadonlyMap<Collection, ReadonlySet<string>>
  /** The files of a collection that are right by themselves, for rules about what they mean. */
  readonly sound: <C extends Collection>(collection: C) => readonly Sound<C>[]
}

export const NO_EVIDENCE: Evidence = { texts: new Map(), lock: [] }

/** Gathers what the rules need. */
export function checkContext(
  documents: readonly ContentDocument[],
  evidence: Evidence = NO_EVIDENCE,
): CheckContext {
  const ids = new Map<Collection, Set<string>>()
  for (const { collection, id } of documents)
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id))
  const kept = new Map<Collection, readonly Sound<Collection>[]>()
  const sound = <C extends Collection>(collection: C): readonly Sound<C>[] => {
    const known = kept.get(collection) ?? soundOf(collection, documents)
    kept.set(collection, known)
    return known
  }
  return { documents, ids, sound, ...evidence }
}

function soundOf(
  collection: Collection,
  documents: readonly ContentDocument[],
): Sound<Collection>[] {
  return documents
    .filter((document) => document.collection === collection && document.problems.length === 0)
    .flatMap((document) => {
      const parsed = validated(document)
      return parsed.success ? [{ document, data: parsed.data }] : []
    })
}

/** The ids that exist in any of some collections. */
export function idsOf(
  context: CheckContext,
  collections: readonly Collection[],
): ReadonlySet<string> {
  const ofContext = keptIds.get(context.ids) ?? new Map<string, ReadonlySet<string>>()
  keptIds.set(context.ids, ofContext)
  const key = collections.join()
  const ids =
    ofContext.get(key) ??
    new Set(collections.flatMap((collection) => [...(context.ids.get(collection) ?? [])]))
  ofContext.set(key, ids)
  return ids
}

/** Every reference asks for the same few sets of ids. */
const keptIds = new WeakMap<CheckContext['ids'], Map<string, ReadonlySet<string>>>()

/** The ids of people, organisations, places and topics, unique across the four. */
export function entityIds(context: CheckContext): ReadonlySet<string> {
  return idsOf(context, ENTITY_KINDS)
}
