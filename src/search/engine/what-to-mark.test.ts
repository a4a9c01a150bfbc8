import { expect, test } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateFinder } from '../dates/find-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { readQuery } from './query/query.ts'
import { mayBeInflection, markTargets, rangesToMark, type FactSpellings } from './what-to-mark.ts'

const findDates = dateFinder(dateReading('en'))
const NOTHING: FactSpellings = { also: '', names: [], located: [] }

/** What is marked of a text: words as typed first, then others. */
function marked(text: string, typed: string, known: Partial<FactSpellings> = {}): string[] {
  const targets = markTargets(readQuery(typed, 'en', askedDateFinder(dateReading('en'))), {
    ...NOTHING,
    ...known,
  })
  const ranges = rangesToMark(text, targets, findDates)
  return ranges.map(({ start, end }) => text.slice(start, end))
}

test.each<[string, string, Partial<FactSpellings>, string[], string[]]>([
  ['words and their phrases', '"so be" it', {}, ['so be', 'it'], ['it']],
  ['other spellings', 'goyt', { also: 'goita=goyta x' }, [], ['Goita']],
  ['names whose alias was typed', 'Firenze', { names: ['Florence'] }, [], ['Florence']],
  ['inflections that were found', 'deliveries', { located: ['delivery'] }, [], ['delivery']],
  ['no word that has a typed one in it', 'war', { located: ['war-chest'] }, [], []],
  ['days', '19 Jan', {}, [], ['January 19, 2023']],
  ['longer times as they were typed', 'summer 2023', {}, [], ['summer 2023']],
])('%s', (_, typed, known, asTyped, otherwise) => {
  const text =
    'so be it: Goita, in Florence on January 19, 2023, a chest for delivery in summer 2023'
  expect(marked(text, typed, known)).toEqual([...asTyped, ...otherwise])
})

test.each([
  ['deliveries', 'delivery', true],
  ['deliveries', 'release', false],
  ['post-war', 'postage', false],
  ['post-war', 'post-office', true],
  ['post-war', 'warring', true],
  ['"second batches"', 'batch', true],
  ['"second batches"', 'two', false],
  ['9%', '900', false],
])('a search for %s may mean %s: %j', (typed, word, may) => {
  const query = readQuery(typed, 'en', askedDateFinder(dateReading('en')))
  expect(mayBeInflection(word, query)).toBe(may)
})
