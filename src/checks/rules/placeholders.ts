import type { ContentDocument, DataPath } from '../../loaders/document.ts'
import { mapIn, textIn } from '../../loaders/raw.ts'
import type { Collection } from '../../schemas/collections.ts'
import { isPlaceholderAddress, placeholderWords } from '../../schemas/placeholders.ts'
import type { CheckContext } from '../context.ts'
import { findingAt, findingIn, type Finding } from '../finding.ts'

const ENTITY = { addresses: ['links'], texts: ['name', 'role', 'description'] }

/** Where addresses and words of the editors’ own stand. A source’s title and quotations are another’s. */
const KEYS: Readonly<Record<Collection, { addresses: string[]; texts: string[] }>> = {
  site: { addresses: ['url', 'repository', 'contact'], texts: ['title', 'lede'] },
  facts: { addresses: [], texts: ['title', 'summary', 'dating'] },
  sources: { addresses: ['url', 'archived'], texts: ['note'] },
  ...{ people: ENTITY, organisations: ENTITY, places: ENTITY, topics: ENTITY },
  pages: { addresses: [], texts: ['title', 'description'] },
}

/** What stood in an example or a template, and would be published as it is. */
export function placeholdersRule(context: CheckContext): Finding[] {
  return context.documents.flatMap((document) => {
    const { addresses, texts } = KEYS[document.collection]
    return [
      ...addresses
        .filter((key) => !isReplaced(document, key, context))
        .flatMap((key) => valuesAt(document, key))
        .flatMap((value) => addressFinding(document, value)),
      ...texts
        .flatMap((key) => valuesAt(document, key))
        .flatMap((value) => textFinding(document, value)),
      ...bodyFinding(document),
    ]
  })
}

/** Where the environment says it instead, what stands here is not published. */
function isReplaced(
  { collection }: ContentDocument,
  key: string,
  { environment }: CheckContext,
): boolean {
  const instead = { url: environment?.siteUrl, repository: environment?.repository }
  return collection === 'site' && instead[key as keyof typeof instead] !== undefined
}

interface Value {
  readonly path: DataPath
  readonly text: string
}

/** The texts at a key: one, or those of a list. */
function valuesAt({ data }: ContentDocument, key: string): Value[] {
  const value = mapIn(data)[key]
  const all = Array.isArray(value)
    ? value.map((item: unknown, at) => ({ path: [key, at], text: textIn(item) }))
    : [{ path: [key], text: textIn(value) }]
  return all.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
}

function addressFinding(document: ContentDocument, { path, text }: Value): Finding[] {
  if (!isPlaceholderAddress(text)) return []
  const message = `“${text}” is an address from an example; readers who follow it find nobody`
  const fix = 'Write your own, or take it out.'
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
