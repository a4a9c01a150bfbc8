import { expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { testFact, testPerson } from '../timeline/testing/facts.ts'
import type { FactKind } from '../timeline/kind.ts'
import type { Attribution, Fact, Source } from '../timeline/types.ts'
import { attributionLine } from '../exports/attribution-line.ts'
import { attributionOf, occasionsOf, quotedAt, saidHereText } from './attribution.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })
const nothing = {
  on: undefined,
  at: undefined,
  inferred: false,
  context: undefined,
  manner: undefined,
}

function sentences(fact: Fact): string[] {
  return attributionOf(fact, words).map((parts) =>
    parts
      .map((part) => (typeof part === 'string' ? part : `[${part.name}]`))
      .join('')
      .replaceAll('\u00A0', ' '),
  )
}

function said(date: string, kind: FactKind, keys: Partial<Attribution>, ...by: string[]) {
  const attribution = by.map((id) => ({ ...nothing, by: testPerson(id), ...keys }))
  return { ...testFact('fact', date, { kind }), attribution }
}

const on = dateOf('2023-02-07')

test.each([
  [
    said('2023-01-19', 'claimed', { on }, 'Ada'),
    'Claimed by [Ada], 19 days later, on 7 February 2023',
  ],
  [said('2023-02-07', 'claimed', { on }, 'Ada'), 'Claimed by [Ada]'],
  [said('2022', 'claimed', { on }, 'Ada'), 'Claimed by [Ada] on 7 February 2023'],
  [
    said('2023-02-07', 'remark', { on, context: 'to the press' }, 'Ada', 'Bob'),
    'Said by [Ada] and [Bob] to the press',
  ],
  [
    said('2023-22', 'announced', { on, manner: 'hoped' }, 'Ada'),
    'Hoped for by [Ada] on 7 February 2023',
  ],
  [
    said('2023-22', 'announced', { on, context: 'at sea', manner: 'confirmed' }, 'Ada'),
    'Confirmed by [Ada] at sea, on 7 February 2023',
  ],
  [
    said('2023-01-19', 'claimed', { on: dateOf('2023-02') }, 'Ada'),
    'Claimed by [Ada], 13 to 40 days later, in February 2023',
  ],
])('%#: %s', (fact, sentence) => {
  expect(sentences(fact)).toEqual([sentence])
})

test('a fact without an attribution is reported by its sources, by name', () => {
  const source = { publisher: undefined, author: undefined, url: undefined } as unknown as Source
  const sources = [
    { source: { ...source, id: 'a', title: 'A', publisher: 'Wire' }, note: undefined },
    { source: { ...source, id: 'b', title: 'What was said' }, note: undefined },
    { source: { ...source, id: 'c', title: 'C', short: 'the leaflet' }, note: undefined },
  ]
  expect(sentences({ ...testFact('fact', '2023'), sources })).toEqual([
    'Reported by [Wire], [“What was said”], and [the leaflet]',
  ])
})

test('a publisher of several reports is named once, with their number', () => {
  const cited = (id: string, publisher: string) => ({
    source: { id, title: id, publisher } as unknown as Source,
    note: undefined,
  })
  const sources = [
    cited('a', 'Town Paper'),
    cited('b', 'Wire'),
    cited('c', 'Town Paper'),
    cited('d', 'Town Paper'),
  ]
  const fact = { ...testFact('fact', '2023'), sources }
  expect(sentences(fact)).toEqual(['Reported by [Town Paper (3 reports)] and [Wire]'])
  expect(attributionOf(fact, words)[0]?.[1]).toMatchObject({ address: '/sources/a/' })
  expect(attributionLine(fact, words.style, words)).toBe(
    'Reported by Town Paper (3 reports) and Wire',
  )
})

test('an occasion that is inferred is hedged, on both of its pages and with quotations', () => {
  const talks = testFact('talks', '2023-02-07')
  const at = (inferred: boolean) => said('2023-02-07', 'claimed', { at: talks, inferred }, 'Ada')
  expect(occasionsOf(at(true))).toEqual([{ occasion: talks, inferred: true }])
  expect(occasionsOf(said('2023', 'claimed', { at: talks }, 'Ada', 'Bob'))).toEqual([
    { occasion: talks, inferred: false },
  ])
  expect(saidHereText(talks, [at(false)], words)).toBe('Said at this event')
  expect(saidHereText(talks, [at(false), at(true)], words)).toBe(
    'Said at this event, as far as the reports show',
  )
  const more = { ...talks, saidHere: [at(false), at(true), at(true)] }
  expect(saidHereText(more, more.saidHere.slice(0, 2), words)).toBe(
    'Said at this event, as far as the reports show (2 of 3)',
  )
  const name = { name: talks.label, address: '/facts/talks/', lang: words.own.lang }
  const day = words.date(talks.date)
  const hedged = ['Occasion, as far as the reports show: ', name]
  const quoted = { at: talks, on: talks.date, inferred: false }
  expect(quotedAt(quoted, words)).toEqual([[name], [day]])
  expect(quotedAt({ ...quoted, inferred: true }, words)).toEqual([[...hedged, ', ', day]])
  expect(quotedAt({ ...quoted, on: dateOf('2023'), inferred: true }, words)).toEqual([
    hedged,
    ['2023'],
  ])
  expect(quotedAt({ ...quoted, at: undefined }, words)).toEqual([[day]])
  expect(quotedAt({ at: undefined, on: undefined, inferred: false }, words)).toEqual([])
})
