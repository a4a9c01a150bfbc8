import { describe, expect, it } from 'vitest'
import { dateFinder } from '../exports/search-dates.ts'
import { dateReading } from '../exports/testing/date-reading.ts'
import { excerpt, markWords, soughtWords, stretches } from './search-excerpt.ts'

const findDates = dateFinder(dateReading('en'))
const marked = (text: string, sought: readonly string[]): string[] =>
  stretches(text.split(' '), markWords(text, sought, findDates))
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text)

describe('marks', () => {
  it('are words that begin with what is sought, without their punctuation', () => {
    expect(marked('The “Goïta” plan, Goïta’s.', ['goita'])).toEqual(['Goïta', 'Goïta’s'])
  })

  it('are very short words only where they stand alone', () => {
    expect(marked('St. Peter was strong', ['st', 'pet', 'stro'])).toEqual(['St', 'strong'])
  })

  it('are dates however they are written', () => {
    const text = 'on 19 January, or January 19, 2023.'
    expect(marked(text, ['ǂn0119'])).toEqual(['19 January', 'January 19, 2023'])
    expect(marked(text, ['ǂd20230119'])).toEqual(['January 19, 2023'])
  })

  it('join neighbours and leave the text as it was', () => {
    const text = 'one two three four'
    const parts = stretches(text.split(' '), [false, true, true, false])
    expect(parts.map(({ text }) => text)).toEqual(['one ', 'two three', ' four'])
    expect(stretches([], [])).toEqual([])
  })
})

it('seeks every spelling that the fact is known by', () => {
  expect(soughtWords(['goyt'], 'goita=goyta color=colour x')).toEqual(['goyt', 'goita', 'goyta'])
})

describe('an excerpt', () => {
  const words = Array.from({ length: 100 }, (_, index) => `w${String(index)}`)
  const textOf = (at: number[]): string =>
    excerpt(
      words.join(' '),
      words.map((_, index) => at.includes(index)),
    )
      .map(({ text }) => text)
      .join('')

  it('is the beginning where nothing is marked, or as much is marked there', () => {
    expect(textOf([])).toMatch(/^w0 .* w29 …$/)
    expect(textOf([3, 80])).toMatch(/^w0 /)
  })

  it('is where most is marked, with some words before it', () => {
    expect(textOf([3, 60, 62])).toMatch(/^… w55 .* w84 …$/)
  })

  it('ends with the text', () => {
    expect(textOf([99])).toMatch(/^… w70 .* w99$/)
    expect(excerpt('', [])).toEqual([])
  })
})
