import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MARKUP_SLOTS } from '../text/around-slot.ts'
import { en } from './en.ts'
import { REMOVED, RENAMED, withOwn, wordsByKey, type Word } from './words-by-key.ts'

const WORDS = {
  nav: { home: 'Home', 'not-here': 'Away' },
  tips: { list: ['one', 'two'], note: undefined as string | undefined },
}

test('words have dotted keys, in the order of the file', () => {
  expect([...wordsByKey(WORDS)]).toEqual([
    ['nav.home', 'Home'],
    ['nav.not-here', 'Away'],
    ['tips.list', ['one', 'two']],
    ['tips.note', undefined],
  ])
})

describe('own words', () => {
  test('replace texts, lists and words that a language does without', () => {
    const own = { 'nav.not-here': 'Gone', 'tips.list': ['three'], 'tips.note': 'N.B.' }
    expect(withOwn(WORDS, own)).toEqual({
      nav: { home: 'Home', 'not-here': 'Gone' },
      tips: { list: ['three'], note: 'N.B.' },
    })
    expect(WORDS.nav['not-here']).toBe('Away')
  })

  test('do nothing under other keys', () => {
    expect(withOwn(WORDS, { nav: 'x', constructor: 'y', 'nav.toString': 'z' })).toEqual(WORDS)
  })
})

test('new names of keys are keys, and old ones are not', () => {
  const keys = new Set(wordsByKey(en).keys())
  for (const [old, now] of Object.entries(RENAMED))
    expect([keys.has(old), keys.has(now)], old).toEqual([false, true])
})

test('words that are gone are not shown', () => {
  const keys = new Set(wordsByKey(en).keys())
  expect([...REMOVED].filter((key) => keys.has(key))).toEqual([])
})

const DOCUMENT = 'docs/strings.md'

/** The lines of docs/strings.md: each key with its English text, under a heading for each group. */
function documented(): string {
  const groups = Map.groupBy(wordsByKey(en), ([key]) => key.slice(0, key.indexOf('.')))
  return [...groups]
    .map(([name, words]) => `## ${name}\n\n${words.map(lineOf).join('\n')}\n`)
    .join('\n')
}

function lineOf([key, word]: readonly [string, Word | undefined]): string {
  const texts = typeof word === 'string' ? [word] : (word ?? [])
  const code = texts.map((text) => `\`${text.replaceAll('\n', '\\n')}\``)
  const english = code.length === 0 ? 'none in English' : code.join(', ')
  return `- \`${key}\`${typeof word === 'string' ? '' : Array.isArray(word) ? ' (a list)' : ''}: ${english}`
}

test('docs/strings.md lists every key with its English text, and slots that must stay', (context) => {
  if (!existsSync(DOCUMENT)) context.skip(`the owner has deleted ${DOCUMENT}`)
  const text = readFileSync(DOCUMENT, 'utf8')
  const slots = MARKUP_SLOTS.map((name) => `\`{${name}}\``)
  const listed = new Intl.ListFormat('en-GB').format(slots)
  expect(text.replace(/\s+/g, ' ')).toContain(`${listed} stay there once, outside of plurals.`)
  expect(text.slice(text.indexOf('\n## ') + 1)).toBe(documented())
})
