import type { ContentDocument, DataPath } from '../../../loaders/read/document.ts'
import { mapIn } from '../../../text/raw.ts'
import { isPlaceholderAddress, placeholderWords } from '../../../schemas/placeholders.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAt, findingIn, type Finding } from '../../shared/finding.ts'

/** Keys with addresses. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set([
  'url',
  'repository',
  'contact',
  'archived',
  'links',
])

/** Keys whose texts are the words of sources, not of the editors. */
const SOURCE_WORDS_KEYS: ReadonlySet<string> = new Set([
  'quotes',
  'wording',
  'publisher',
  'author',
  'aliases',
])

/** Text left over from an example or a template, which would be published. */
export function placeholdersRule(context: CheckContext): Finding[] {
  return context.documents.flatMap((document) => [
    ...textsIn(document.data).flatMap(({ path, text }) => {
      const [key] = path
      if (typeof key === 'string' && ADDRESS_KEYS.has(key))
        return isReplaced(document, key, context) ? [] : addressFinding(document, { path, text })
      return isSourceWords(document, path) ? [] : textFinding(document, { path, text })
    }),
    ...bodyFinding(document),
  ])
}

function isSourceWords({ collection }: ContentDocument, path: DataPath): boolean {
  const isTitle = collection === 'sources' && (path[0] === 'title' || path[0] === 'short')
  return isTitle || path.some((step) => typeof step === 'string' && SOURCE_WORDS_KEYS.has(step))
}

/** Whether the environment overrides a key of site.yaml, so that its value is not published. */
function isReplaced(
  { collection }: ContentDocument,
  key: string,
  { environment }: CheckContext,
): boolean {
  const overrides = { url: environment?.siteUrl, repository: environment?.repository }
  return collection === 'site' && overrides[key as keyof typeof overrides] !== undefined
}

interface Value {
  readonly path: DataPath
  readonly text: string
}

/** Every text in the data of a file, with its path. */
function textsIn(data: unknown, path: DataPath = []): Value[] {
  if (typeof data === 'string') return [{ path, text: data }]
  if (Array.isArray(data)) return data.flatMap((item, at) => textsIn(item, [...path, at]))
  return Object.entries(mapIn(data)).flatMap(([key, value]) => textsIn(value, [...path, key]))
}

function addressFinding(document: ContentDocument, { path, text }: Value): Finding[] {
  if (!isPlaceholderAddress(text)) return []
  const message = `“${text}” is an address from an example and leads readers nowhere`
  const fix = 'Write your own, or remove it.'
  return [findingIn(document, 'placeholder', path, message, fix)]
}

function textFinding(document: ContentDocument, { path, text }: Value): Finding[] {
  const found = placeholderWords(text)
  if (!found) return []
  return [findingIn(document, 'placeholder', path, wordsMessage(found.words), WORDS_FIX)]
}

function bodyFinding(document: ContentDocument): Finding[] {
  const found = placeholderWords(document.body)
  if (!found) return []
  const before = document.body.slice(0, found.at).split('\n')
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return [findingAt(document, 'placeholder', position, wordsMessage(found.words), WORDS_FIX)]
}

const WORDS_FIX =
  'Write what is meant; or let the file’s name begin with “_”, which makes it a draft.'

function wordsMessage(words: string): string {
  return `“${words}” stands for something that is still to be written`
}
