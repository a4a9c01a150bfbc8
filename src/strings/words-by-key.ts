/** A word of the interface: a text, or a list of texts. */
export type Word = string | readonly string[]

/** Words by their keys: `nav.timeline`. */
export type OwnWords = Readonly<Record<string, Word>>

/**
 * Keys that were renamed, with their new names. Keys are public: a timeline may have any of them in
 * its `strings.yaml`. A key that is renamed gets a line here and one in CHANGELOG.
 */
export const RENAMED: Readonly<Record<string, string>> = {
  'fact.by.reported': 'fact.by.remark',
  'fact.statusMeans.said': 'fact.statusMeans.remark',
  'fact.page.datesIt': 'fact.page.accountRows.date',
  'record.announced.groups.pending.title': 'record.announced.tally.pending',
  'record.announced.groups.unrecorded.title': 'record.announced.tally.unrecorded',
  'record.announced.groups.happened.title': 'record.announced.tally.happened',
  'record.announced.groups.did-not-happen.title': 'record.announced.tally.did-not-happen',
}

/**
 * Keys of words that are no longer shown, or whose slots have changed, so that new words have a new
 * key. They have no effect, and are no error either: a timeline that replaces them still builds.
 */
export const REMOVED: ReadonlySet<string> = new Set([
  'dates.gregorian',
  'dates.qualified.approximate',
  'dates.qualified.both',
  'dates.qualified.uncertain',
  'dates.qualifiedDay',
  'fact.dateInferred',
  'fact.inferred',
  'fact.page.dating',
  'fact.page.quotation',
  'fact.page.record',
  'fact.page.support',
  'fact.silence',
  'fact.statusMeans.hoped',
  'period.lede',
  'period.noMonth',
  'record.announced.groups.pending.means',
  'record.announced.groups.unrecorded.means',
  'record.announced.groups.happened.means',
  'record.announced.groups.did-not-happen.means',
  'record.forWhen',
  'source.about',
  'source.address',
  'source.carries',
  'source.note',
  'source.openThere',
  'filter.publicBy',
  'search.fewer',
  'search.part.quotation',
  'search.tips.list',
])

/**
 * All words of a language by their keys, in the order of the file. A key is the path to the word in
 * src/strings/en.ts, joined by dots.
 * @returns undefined for a word that the language does without
 */
export function wordsByKey(strings: object): Map<string, Word | undefined> {
  const words = new Map<string, Word | undefined>()
  const collect = (part: object, path: string): void => {
    for (const [name, value] of Object.entries(part) as [string, unknown][])
      if (isGroup(value)) collect(value, `${path}${name}.`)
      else words.set(path + name, value as Word | undefined)
  }
  collect(strings, '')
  return words
}

/**
 * Words with some of them replaced.
 * @param own the new words; keys that are not in `strings` have no effect
 */
export function withOwn<T extends object>(strings: T, own: OwnWords): T {
  return replaced(strings, own, '') as T
}

function replaced(part: object, own: OwnWords, path: string): object {
  return Object.fromEntries(
    Object.entries(part).map(([name, value]: [string, unknown]) => {
      const key = path + name
      if (isGroup(value)) return [name, replaced(value, own, `${key}.`)]
      return [name, Object.hasOwn(own, key) ? own[key] : value]
    }),
  )
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
