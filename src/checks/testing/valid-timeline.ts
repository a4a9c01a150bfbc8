import { readDocument } from '../../loaders/read/read-document.ts'
import type { Collection } from '../../schemas/collections.ts'
import { checkContent } from '../check-content.ts'
import { NO_EVIDENCE, type Evidence } from '../shared/context.ts'
import type { Finding } from '../shared/finding.ts'

/** A small valid timeline. Each test breaks one thing in it. */
export const VALID_TIMELINE: Readonly<Record<string, string>> = {
  'site.yaml':
    'title: T\nlede: L\nlanguage: en\ntimezone: UTC\nhemisphere: northern\nurl: https://t.example\nreviewed: 2024-01-01\n',
  'sources/paper.yaml': 'title: Paper\n',
  'people/ada.yaml': 'name: Ada\n',
  'places/town.yaml': 'name: Town\nkind: city\n',
  'topics/science.yaml': 'name: Science\n',
  'facts/walk.mdx': fact({}),
}

/** Overrides the timeline's address, which would be a placeholder. */
const SITE_URL = { siteUrl: 'https://t.example', repository: undefined }

/** The file of a fact, valid except for the given keys. Undefined removes a key. */
export function fact(keys: Readonly<Record<string, string | undefined>>, body = ''): string {
  const all: Readonly<Record<string, string | undefined>> = {
    title: 'A walk',
    date: '2023-01-19',
    status: 'reported',
    summary: 'Somebody took a walk through the town.',
    sources: '\n  - source: paper',
    topics: '[science]',
    added: '2024-01-01',
    people: '[ada]',
    places: '[town]',
    ...keys,
  }
  const lines = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n${body}`
}

/** The findings for the valid timeline with some files changed. Undefined removes a file. */
export function check(
  changed: Readonly<Record<string, string | undefined>>,
  evidence?: Evidence,
): Finding[] {
  const files = Object.entries({ ...VALID_TIMELINE, ...changed })
  return checkContent(
    files.flatMap(([file, text]) => {
      const collection = file.split(/[./]/)[0] as Collection
      return text === undefined
        ? []
        : [readDocument(collection, file, new TextEncoder().encode(text))]
    }),
    { ...NO_EVIDENCE, environment: SITE_URL, ...evidence },
  )
}
