import { describe, expect, it } from 'vitest'
import { excerpt, markWords, stretches } from './excerpt.ts'

const marked = (text: string, part: string): string[] => {
  const start = text.indexOf(part)
  const marks = markWords(text, [{ start, end: start + part.length }])
  return stretches(text.split(' '), marks)
    .filter(({ isMarked }) => isMarked)
    .map(({ text }) => text)
}

describe('marks', () => {
  it('are whole words, without the punctuation around them', () => {
    expect(marked('The “Goïta’s” plan', 'Goïta')).toEqual(['Goïta’s'])
    expect(marked('on 19 January, or so', '19 January')).toEqual(['19 January'])
  })

  it('join neighbours and leave the text as it was', () => {
    const text = 'one two three four'
    const parts = stretches(text.split(' '), [false, true, true, false])
    expect(parts.map(({ text }) => text)).toEqual(['one ', 'two three', ' four'])
    expect(stretches([], [])).toEqual([])
  })
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
