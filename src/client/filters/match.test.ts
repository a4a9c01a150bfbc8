import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { periodText, readPeriod } from '../../dates/period.ts'
import { matchFacts, type Filterable } from './match.ts'
import { entries, FACETS, readFilters, type FilterState } from './state.ts'

const DAY = 86_400
const state = (query: string) => readFilters(new URLSearchParams(query), FACETS)
const seconds = (text: string): number => readPeriod(text)?.earliest ?? NaN
const fact = (over: Partial<Filterable> = {}): Filterable => ({
  about: [],
  earliest: 0,
  latest: 0,
  known: undefined,
  ...over,
})
const shown = (facts: Filterable[], query: string) => [...matchFacts(facts, state(query)).shown]

const values = FACETS.flatMap((facet) => ['a', 'b'].map((value) => `${facet}:${value}`))
const someDay = fc.nat(9).map((day) => day * DAY)
const facts = fc.array(
  fc.record({
    about: fc.subarray(values),
    earliest: fc.oneof(someDay, fc.constant(-Infinity)),
    latest: fc.oneof(
      someDay.map((day) => day + 9 * DAY),
      fc.constant(Infinity),
    ),
    known: fc.option(someDay, { nil: undefined }),
  }),
  { maxLength: 8 },
)
const day = fc.option(
  fc.nat(20).map((number) => periodText(number * DAY, 'day')),
  { nil: undefined },
)
const chosen = fc
  .subarray(values, { maxLength: 4 })
  .map((chosen) => state(chosen.map((value) => value.replace(':', '=')).join('&')).chosen)
const states: fc.Arbitrary<FilterState> = fc.record({ chosen, from: day, to: day, known: day })

/** A second, plain implementation of the rules, to compare with. */
function isShown({ about, earliest, latest, known }: Filterable, state: FilterState): boolean {
  const { from, to } = state
  if (from !== undefined && latest < seconds(from)) return false
  if (to !== undefined && earliest >= seconds(to) + DAY) return false
  if (state.known !== undefined && known !== undefined && known >= seconds(state.known) + DAY)
    return false
  return entries(state).every(
    ([facet, values]) =>
      values.length === 0 || values.some((value) => about.includes(`${facet}:${value}`)),
  )
}

describe('matching', () => {
  it('shows the same facts as a plain scan', () => {
    fc.assert(
      fc.property(facts, states, (facts, state) => {
        const indices = facts.flatMap((fact, index) => (isShown(fact, state) ? [index] : []))
        expect([...matchFacts(facts, state).shown]).toEqual(indices)
      }),
    )
  })

  it('counts for each value what would be shown if its facet had only that', () => {
    fc.assert(
      fc.property(facts, states, fc.constantFrom(...values), (facts, state, value) => {
        const [facet = '', id = ''] = value.split(':')
        const alone = { ...state, chosen: { ...state.chosen, [facet]: [id] } }
        const count = facts.filter((fact) => isShown(fact, alone)).length
        expect(matchFacts(facts, state).counts.get(value) ?? 0).toBe(count)
      }),
    )
  })

  it('joins values of a facet by or, facets by and', () => {
    const facts = [['topic:a'], ['topic:b', 'person:x'], ['topic:c', 'person:x']].map((about) =>
      fact({ about }),
    )
    expect(shown(facts, 'topic=a&topic=b')).toEqual([0, 1])
    expect(shown(facts, 'topic=a&topic=b&person=x')).toEqual([1])
    expect(shown(facts, 'topic=a&person=x')).toEqual([])
    expect(shown(facts, 'topic=none')).toEqual([])
  })

  it('includes both ends of a span, and treats 1970 like any other year', () => {
    const period = (text: string) => fact(readPeriod(text))
    const facts = [period('1969-12-31'), period('1970-01'), period('1970'), period('1971-01-01')]
    expect(shown(facts, 'from=1970-01-01&to=1970')).toEqual([1, 2])
    expect(shown(facts, 'to=1969-12')).toEqual([0])
    expect(shown(facts, 'from=1970-02')).toEqual([2, 3])
  })

  it('includes the last second of a span and none after it', () => {
    const last = seconds('2023-02') - 1
    const facts = [last, last + 1].map((moment) => fact({ earliest: moment, latest: moment }))
    expect(shown(facts, 'to=2023-01')).toEqual([0])
    expect(shown(facts, 'from=2023-02')).toEqual([1])
  })

  it('treats an open end as unbounded', () => {
    const facts = [
      fact({ earliest: -Infinity, latest: seconds('2023-01-27') }),
      fact({ earliest: seconds('2023-02-07'), latest: Infinity }),
    ]
    expect(shown(facts, 'to=-9999')).toEqual([0])
    expect(shown(facts, 'from=Y12000')).toEqual([1])
    expect(shown(facts, 'from=2023-01-28&to=2023-02-06')).toEqual([])
  })
})

describe('as it was known', () => {
  const known = (text: string) => fact({ known: seconds(text) + DAY - 1 })
  const facts = [known('2023-01-27'), fact(), known('2023-02-07')]

  it('shows what was public by the end of that day, and what may have been', () => {
    const { shown, unsure } = matchFacts(facts, state('known=2023-01-27'))
    expect([...shown]).toEqual([0, 1])
    expect([...unsure]).toEqual([1])
    expect([...matchFacts(facts, state('known=2023-01-26')).shown]).toEqual([1])
  })

  it('is unsure of no fact if no day is chosen', () => {
    expect(matchFacts(facts, state('')).unsure.size).toBe(0)
  })
})
