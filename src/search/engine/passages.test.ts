import { expect, it, test } from 'vitest'
import { markedPassage, passagesOf, shownPassage, type PassageKind } from './passages.ts'

const data = (content: string, anchors: [string, number][], locations: number[] = []) => ({
  url: '/',
  content,
  locations,
  anchors: anchors.map(([id, location]) => ({ id, location })),
  meta: {},
})

it('splits a record into its texts, each with its own located words', () => {
  const passages = passagesOf(
    data(
      'A ferry sails. “Two boats” “One boat” In fog.',
      [
        ['quotation', 3],
        ['quotation', 5],
        ['context', 7],
      ],
      [1, 4, 6],
    ),
  )
  expect(passages).toEqual([
    { kind: 'summary', text: 'A ferry sails.', located: [{ start: 2, end: 7 }] },
    { kind: 'quotation', text: '“Two boats”', located: [{ start: 5, end: 11 }] },
    { kind: 'quotation', text: '“One boat”', located: [{ start: 5, end: 10 }] },
    { kind: 'context', text: 'In fog.', located: [] },
  ])
})

it('takes a record without anchors for a summary', () => {
  expect(passagesOf(data('A ferry', []))).toMatchObject([{ kind: 'summary', text: 'A ferry' }])
})

/** A passage whose capitalised words are found. */
const passage = (kind: PassageKind, text: string) =>
  markedPassage(
    { kind, text, located: [] },
    [...text.matchAll(/\b[A-Z0-9]+\b/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    })),
  )

const TITLE = [{ text: 'T', isMarked: true }]

test.each<[string, [PassageKind, string][], boolean, PassageKind]>([
  [
    'the summary, if nothing is found',
    [
      ['summary', 'a'],
      ['quotation', 'b'],
    ],
    false,
    'summary',
  ],
  [
    'a quotation before an equal summary',
    [
      ['summary', 'A'],
      ['quotation', 'A'],
    ],
    false,
    'quotation',
  ],
  [
    'the one with the most words',
    [
      ['summary', 'A B'],
      ['quotation', 'A'],
    ],
    false,
    'summary',
  ],
  [
    'different words, however often',
    [
      ['summary', 'A B'],
      ['quotation', 'A A A'],
    ],
    false,
    'summary',
  ],
  [
    'another text for a word of its own',
    [
      ['summary', 'A'],
      ['note', 'A B'],
    ],
    false,
    'note',
  ],
  [
    'no other text for words of the first',
    [
      ['summary', 'A'],
      ['note', 'A A'],
    ],
    false,
    'summary',
  ],
  [
    'another text for a longer word',
    [
      ['summary', 'CAR'],
      ['note', 'CARBON'],
    ],
    false,
    'note',
  ],
  [
    'another text for another number',
    [
      ['summary', 'A 7'],
      ['note', 'A 70'],
    ],
    false,
    'note',
  ],
  [
    'no other text for an inflection',
    [
      ['summary', 'A'],
      ['note', 'AS'],
    ],
    false,
    'summary',
  ],
  [
    'no other text for words of the title',
    [
      ['summary', 'a'],
      ['note', 'T'],
    ],
    false,
    'summary',
  ],
  [
    'no context',
    [
      ['summary', 'a'],
      ['context', 'A'],
    ],
    false,
    'summary',
  ],
  [
    'no other text for a date',
    [
      ['summary', 'a'],
      ['dating', 'A'],
    ],
    true,
    'summary',
  ],
  [
    'the quotation for a date',
    [
      ['summary', 'a'],
      ['quotation', 'A'],
    ],
    true,
    'quotation',
  ],
])('shows %s', (_, texts, isByDate, kind) => {
  const [first, ...rest] = texts.map(([kind, text]) => passage(kind, text))
  if (!first) throw new Error('no passage')
  expect(shownPassage([first, ...rest], TITLE, isByDate).kind).toBe(kind)
})
