import { describe, expect, it } from 'vitest'
import { excerpt, markWords, stretches } from './excerpt.ts'

const marked = (text: string, part: string): string[] => {
  const start = text.indexOf(part)
  const marks = markWords(text, [{ start, end: start + part.length }])
  return stretches(text, marks)
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
    const parts = stretches(text, [false, true, true, false])
    expect(parts.map(({ text }) => text)).toEqual(['one ', 'two three', ' four'])
    expect(stretches('', [])).toEqual([])
  })
})

describe('scripts without spaces', () => {
  it('are marked by characters, other words beside them whole', () => {
    expect(marked('昨日、大阪で“Expo”が開幕', '大阪')).toEqual(['大阪'])
    expect(marked('昨日、大阪で“Expo”が開幕', 'xp')).toEqual(['Expo'])
  })

  it('have an excerpt of sixty characters', () => {
    const text = '国'.repeat(90)
    const parts = excerpt(text, markWords(text, [{ start: 80, end: 81 }]))
    expect(parts.map((part) => part.text).join('')).toBe(`…${'国'.repeat(60)}`)
  })
})

it('keeps the spaces of a text', () => {
  const text = 'some 40\u00a0000 francs'
  const parts = stretches(text, markWords(text, [{ start: 5, end: 11 }]))
  expect(parts.map((part) => part.text)).toEqual(['some ', '40\u00a0000', ' francs'])
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
