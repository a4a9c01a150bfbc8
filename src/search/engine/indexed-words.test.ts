import { expect, test } from 'vitest'
import { indexedWords } from './indexed-words.ts'

const textsOf = (content: string, raw_content?: string): string[] =>
  indexedWords(raw_content === undefined ? { content } : { content, raw_content }).map(
    ({ start, end }) => content.slice(start, end),
  )

test('words are runs without white space', () => {
  expect(textsOf('one – “two,”\u00a0three')).toEqual(['one', '–', '“two,”', 'three'])
})

test('in a language without spaces they are what Pagefind parted', () => {
  const raw = '大阪\u200bで\u200b &lt;祭\u200b。'
  expect(textsOf('大阪で <祭。', raw)).toEqual(['大阪', 'で', '<祭', '。'])
})
