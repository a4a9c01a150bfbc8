import type { ContentDocument } from '../../loaders/read/document.ts'
import { validated } from '../../loaders/read/validated.ts'
import { ENTITY_KINDS, type Collection, type DataOf } from '../../schemas/collections.ts'
import type { StyleRead } from '../../look/style.ts'
import type { PictureRead } from '../../pictures/read-picture.ts'
import type { QuoteLock } from '../../quotes/lock.ts'
import type { SiteEnvironment } from '../../loaders/read/settings.ts'

/** The text of a source, for verification. */
export interface SourceText {
  /** The name of its file. */
  readonly file: string
  readonly text: string
}

/** Data that may be available besides the documents of a content folder. */
export interface Evidence {
  /** Texts by the ids of their sources. */
  readonly texts: ReadonlyMap<string, SourceText>
  /** The records of earlier verifications. */
  readonly lock: QuoteLock
  /** Whether there is a lock that cannot be read; it counts as empty. */
  readonly lockIsBroken?: boolean
  /** The missing files that sources name under `text`, by the ids of the sources. */
  readonly missingTexts?: ReadonlyMap<string, string>
  /** The paths of all files of the content folder, in NFC; undefined if they were not listed. */
  readonly files?: ReadonlySet<string>
  /** Why each unreadable path of the content folder cannot be read. */
  readonly unreadable?: ReadonlyMap<string, string>
  /** Settings of the site from the environment. */
  readonly environment?: SiteEnvironment
  /** The owner’s style sheet; undefined if there is none. */
  readonly style?: StyleRead
  /** The referenced pictures, by their paths in NFC. */
  readonly pictures?: ReadonlyMap<string, PictureRead>
}

/** A file that is valid by itself. */
export interface ValidFile<C extends Collection> {
  readonly document: ContentDocument
  readonly data: DataOf<C>
}

/** The input of a rule: every document of a content folder. */
export interface CheckContext extends Evidence {
  readonly documents: readonly ContentDocument[]
  /** The ids that exist, by collection. */
  readonly ids: ReadonlyMap<Collection, ReadonlySet<string>>
  /** The valid files of a collection, for rules about their meaning. */
  readonly valid: <C extends Collection>(collection: C) => readonly ValidFile<C>[]
}

export const NO_EVIDENCE: Evidence = { texts: new Map(), lock: [] }

/** Makes the input of the rules. */
export function checkContext(
  documents: readonly ContentDocument[],
  evidence: Evidence = NO_EVIDENCE,
): CheckContext {
  const ids = new Map<Collection, Set<string>>()
  for (const { collection, id } of documents)
    ids.set(collection, (ids.get(collection) ?? new Set()).add(id))
  const cache = new Map<Collection, readonly ValidFile<Collection>[]>()
  const valid = <C extends Collection>(collection: C): readonly ValidFile<C>[] => {
    const files = cache.get(collection) ?? validFilesOf(collection, documents)
    cache.set(collection, files)
    return files
  }
  return { documents, ids, valid, ...evidence }
}

function validFilesOf(
  collection: Collection,
  documents: readonly ContentDocument[],
): ValidFile<Collection>[] {
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
