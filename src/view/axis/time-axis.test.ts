import { describe, expect, test } from 'vitest'
import { inOrder } from '../../timeline/build/order.ts'
import { testFact, testTopic } from '../../timeline/testing/facts.ts'
import type { Fact, Timeline } from '../../timeline/types.ts'
import { wordsOf } from '../words.ts'
import { timeAxis, type TimeAxisInput, type TimeAxisView } from './time-axis.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC', strings: undefined })
const topics = ['one', 'two'].map(testTopic)

function factsOf(dates: readonly string[]): Fact[] {
  return inOrder(
    dates.map((date, index) => ({
      ...testFact(`fact-${String(index).padStart(4, '0')}`, date),
      label: `Label ${String(index)}`,
      topics: topics.slice(index % 2, (index % 2) + 1),
    })),
  )
}

function axisOf(dates: readonly string[], more: Partial<TimeAxisInput> = {}): TimeAxisView {
  return timeAxis({
    facts: factsOf(dates),
    timeline: { topics } as unknown as Timeline,
    linkOfSeveral: ([first]) => `#${first?.id ?? ''}`,
    pageOf: ({ year, month }) => (month === undefined ? `/${String(year)}/` : undefined),
    words,
    ...more,
  })
}

/** The days of so many months from 1990 on. */
const months = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0')
    return `${String(1990 + Math.floor(index / 12))}-${month}-10`
  })

const told = ({ edges }: TimeAxisView) =>
  edges.map(({ side, text, address }) => [side, text.replaceAll('\u00A0', ' '), address])

describe('what an axis does not draw', () => {
  test('is one fact with its own page, or several with a search', () => {
    const axis = axisOf([...months(100), '1142'], { leadTo: '/search/?person=ada' })
    expect(told(axis)).toEqual([['start', '1 earlier, from 1142', '/facts/fact-0100/']])
    expect(axis.caption).toMatch(
      /^Timeline to scale, from January.1990 to April.1998; 1 fact is not on this scale$/,
    )
    const both = axisOf([...months(100), '1142', '1350', '2300', '2400'], {
      leadTo: '/search/?person=ada',
    })
    expect(told(both)).toEqual([
      ['start', '2 earlier, from 1142', expect.stringMatching(/^\/search\/\?person=ada&to=1989/)],
      ['end', '2 later, to 2400', expect.stringMatching(/^\/search\/\?person=ada&from=1998/)],
    ])
    expect(both.broken).toEqual({ before: true, after: true })
  })

  test('is outside of the time that numbers are drawn for, which both drawings share', () => {
    // Only without both is the axis so much shorter; whole bins begin before the second.
    const dates = [...months(300), '1911', '1988-06-01']
    const axis = axisOf(dates)
    expect(axis.numbers.map(({ extent }) => extent)).toEqual([axis.extent, axis.extent])
    const left = axis.edges.flatMap(({ facts }) => facts.map(({ date }) => date.edtf))
    expect(left).toEqual(['1911'])
    const outside = factsOf(dates).filter(
      ({ date: { earliest, latest } }) =>
        (earliest ?? 0) >= axis.extent.end || (latest ?? 0) < axis.extent.start,
    )
    expect(outside.map(({ date }) => date.edtf)).toEqual(left)
  })

  test('is in the list of the page, if it has one', () => {
    const axis = axisOf([...months(100), '1142', '1350'])
    expect(told(axis)).toEqual([['start', '2 earlier, from 1142', '#fact-0100']])
  })

  test('may fall anywhere in the time of a period', () => {
    const start = Date.parse('1990-01-01') / 1000
    const axis = axisOf(['1990-02-03', '1989/1991', '../1991'], {
      extent: { start, end: Date.parse('1991-01-01') / 1000 },
    })
    expect(axis.caption).toBe('Timeline to scale')
    expect(told(axis)).toEqual([['start', '2 facts may fall anywhere in this time', '#fact-0001']])
    expect(axis.marks[0]?.lanes.flatMap(({ marks }) => marks)).toHaveLength(1)
  })
})

test('up to 120 facts are marks with names; more are counted, within the limit of bytes', () => {
  const few = axisOf(months(120))
  expect(few.numbers).toEqual([])
  expect(few.marks.map(({ name }) => name)).toEqual(['wide', 'narrow'])
  const many = axisOf(months(121), { leadTo: '/search/' })
  expect(many.marks).toEqual([])
  const [wide, narrow] = many.numbers
  expect(wide?.lanes.map(({ topic }) => topic?.id)).toEqual(['one', 'two'])
  expect(wide?.height).toBeLessThanOrEqual(320 - 2 * 24)
  expect(narrow?.height).toBeLessThanOrEqual(320 - 2 * 44)
  const cell = wide?.lanes[0]?.cells[0]
  expect(cell?.name.replaceAll('\u00A0', ' ')).toMatch(
    /^\d+ facts, one, .+1990.*: Label 0 and \d+ more$/,
  )
})

test('a year of the whole timeline leads to its page, several to a search; of some of its facts, to their list', () => {
  const years = Array.from({ length: 140 }, (_, index) => `${String(2000 + (index % 20))}-05-05`)
  const addressOf = (leadTo: string) =>
    axisOf(years, { leadTo }).numbers[0]?.lanes[0]?.cells[0]?.address
  expect(addressOf('/search/')).toBe('/2000/?topic=one')
  expect(addressOf('/search/?from=2000&to=2019')).toBe('/2000/?topic=one')
  expect(addressOf('/search/?person=ada')).toBe('#fact-0000')
})
