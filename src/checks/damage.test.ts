import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFileOf, COLLECTION_FILES } from '../loaders/read/read-content.ts'
import { readDocument } from '../loaders/read/read-document.ts'
import type { Collection } from '../schemas/collections.ts'
import { checkContent } from './check-content.ts'

interface File {
  readonly collection: Collection
  readonly file: string
  readonly bytes: Buffer
}

/** A timeline with many kinds of file. */
const FOLDER = 'tests/fixtures/comet'
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .sort()
  .flatMap((file): File[] => {
    const collection = (Object.keys(COLLECTION_FILES) as Collection[]).find((name) =>
      isFileOf(name, file),
    )
    return collection ? [{ collection, file, bytes: readFileSync(join(FOLDER, file)) }] : []
  })
const DOCUMENTS = FILES.map(({ collection, file, bytes }) => readDocument(collection, file, bytes))

const junk = fc.constantFrom(
  '#',
  ' #',
  ': ',
  ':',
  '"',
  "'",
  '[',
  '{',
  '}',
  ']',
  '&a ',
  '*a',
  '!b ',
  '|',
  '> ',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u200E',
  '\uFFFD',
  '\u2028',
  '- ',
  '---\n',
  '<',
  '<!--',
  '{/*',
  '\\',
  '%',
  '@',
  '`',
  '\u0301',
  ',',
  '? ',
  '~',
  '/',
  '..',
  '<Note>',
  '</Fact>',
  'import ',
  '![',
  '](',
  '&#7;',
  '\uFEFF',
  '__proto__: x\n',
  '<<: *a\n',
  '    ',
  '9'.repeat(40),
  '',
)
type Damage = (text: string) => string
const share = fc.double({ min: 0, max: 1, noNaN: true })

const inserted = fc.tuple(share, fc.nat(20), junk).map(([at, length, extra]): Damage => (text) => {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + extra + text.slice(start + length)
})
const lineMoved = fc
  .tuple(share, share, fc.boolean())
  .map(([from, to, stays]): Damage => (text) => {
    const lines = text.split('\n')
    const at = Math.floor(from * (lines.length - 1))
    const moved = stays ? lines.slice(at, at + 1) : lines.splice(at, 1)
    lines.splice(Math.floor(to * lines.length), 0, ...moved)
    return lines.join('\n')
  })

test('any damage to a file is reported at a position in it, without a crash', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc.array(fc.oneof(inserted, lineMoved), { minLength: 1, maxLength: 2 }),
      ({ collection, file, bytes }, damages) => {
        const text = damages.reduce((damaged, damage) => damage(damaged), bytes.toString())
        const damaged = readDocument(collection, file, new TextEncoder().encode(text))
        const lines = text.split('\n')
        const at = FILES.findIndex((other) => other.file === file)
        for (const finding of checkContent(DOCUMENTS.with(at, damaged))) {
          expect(`${finding.message} ${finding.fix}`).not.toMatch(/undefined|\[object|NaN/)
          expect(finding.fix).not.toBe('')
          if (finding.file !== file) continue
          expect(finding.line).toBeLessThanOrEqual(lines.length)
          expect(finding.column - 1).toBeLessThanOrEqual((lines[finding.line - 1] ?? '').length)
        }
      },
    ),
    { numRuns: 150 },
  )
})
