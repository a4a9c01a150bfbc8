import type { ContentDocument } from '../../../loaders/read/document.ts'
import { problemOfPattern } from '../../../schemas/pattern.ts'
import { isLanguageTag } from '../../../schemas/scalars.ts'
import { isWord } from '../../../schemas/strings.ts'
import { en } from '../../../strings/en.ts'
import { REMOVED, RENAMED, wordsByKey, type Word } from '../../../strings/words-by-key.ts'
import { mapIn } from '../../../text/raw.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'
import type { Kind } from '../../shared/kinds.ts'
import { nearest } from '../../shared/nearest.ts'
import { docOf } from '../../../text/call.ts'

const ENGLISH = wordsByKey(en)

/** Keys of `strings.yaml` that the interface does not have, and texts that it cannot use. */
export function stringsRule({ documents }: CheckContext, renamed = RENAMED): Finding[] {
  const files = documents.filter(({ collection }) => collection === 'strings')
  return files.flatMap((document) =>
    Object.entries(mapIn(document.data)).flatMap(([language, words]) =>
      Object.entries(mapIn(words)).flatMap(([key, word]) => {
        // Other values are findings of the schema.
        if (!isLanguageTag(language) || !isWord(word) || REMOVED.has(key)) return []
        if (!ENGLISH.has(key)) return [unknownKey(document, language, key, renamed)]
        return problemsOf(word, ENGLISH.get(key), language).map((problem) =>
          badWord(document, [language, key, ...problem.at], key, problem),
        )
      }),
    ),
  )
}

function unknownKey(
  document: ContentDocument,
  language: string,
  key: string,
  renamed: Readonly<Record<string, string>>,
): Finding {
  const path = [language, key]
  const report = (message: string, fix: string): Finding =>
    findingIn(document, 'unknown-key', path, message, fix, 'key')
  const now = Object.hasOwn(renamed, key) ? renamed[key] : undefined
  if (now !== undefined) return report(`the key “${key}” has been renamed`, `Write “${now}”.`)
  const meant = nearest(key, [...ENGLISH.keys()])
  const fix = meant === undefined ? 'Remove it' : `Write “${meant}”`
  return report(
    `the interface has no words “${key}”`,
    `${fix}; ${docOf('strings.md')} lists all keys.`,
  )
}

interface Problem {
  /** The item of a list, or nothing. */
  readonly at: readonly number[]
  readonly message: string
  readonly fix: string
}

function badWord(
  document: ContentDocument,
  path: readonly (string | number)[],
  key: string,
  { message, fix }: Problem,
): Finding {
  const kind: Kind = 'bad-value'
  return findingIn(document, kind, path, `“${key}” ${message}`, fix)
}

/** @param replaced the English word, which has the shape and the slots */
function problemsOf(word: Word, replaced: Word | undefined, language: string): Problem[] {
  if (replaced === undefined) return []
  if (typeof word === 'string') {
    if (typeof replaced !== 'string')
      return [{ at: [], message: 'is a list', fix: 'Write a list: “- …” on a line for each text.' }]
    const problem = problemOfPattern(word, replaced, language)
    return problem ? [{ at: [], ...problem }] : []
  }
  if (typeof replaced === 'string')
    return [{ at: [], message: 'is one text', fix: 'Write it after the colon, without “-”.' }]
  const gaps = gapsIn(replaced[0])
  return word.flatMap((text, index) => {
    if (gapsIn(text) === gaps) return []
    const fix =
      gaps === 0
        ? 'Remove the “…”.'
        : `Write each with ${gaps === 1 ? 'one “…”, where the date stands' : 'two “…”, where the dates stand'}.`
    return [{ at: [index], message: `has the wrong number of “…” in “${text}”`, fix }]
  })
}

/** The places for dates in a form of words such as “between … and …”. */
function gapsIn(text = ''): number {
  return text.split('…').length - 1
}
