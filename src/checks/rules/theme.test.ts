import { expect, test } from 'vitest'
import { check, VALID_TIMELINE } from '../testing/valid-timeline.ts'

const told = (theme: string) =>
  check({ 'site.yaml': `${VALID_TIMELINE['site.yaml'] ?? ''}theme:\n${theme}` })

test('colours with enough contrast have no findings', () => {
  expect(told('  accent: { light: "#7A0F3C" }\n  paper: { dark: "#000000" }\n')).toEqual([])
})

test.each([
  [
    '  accent:\n    light: "#ff7f50"',
    'low-contrast',
    10,
    12,
    /“#ff7f50” gives links on the paper a contrast of 2\.\d\d:1 in the light theme; 4.5:1/,
    /“light: "#[\da-f]{6}"”, the nearest shade/,
  ],
  [
    '  paper:\n    dark: "#4a4a4a"',
    'low-contrast',
    10,
    11,
    /secondary text on it a contrast of \d/,
    /nearest shade/,
  ],
  ['  accent:\n    light: "#abc"', 'bad-value', 10, 12, /six hexadecimal/, /"#aabbcc"/],
  ['  accent:\n    light: 8A2B14', 'bad-value', 10, 12, /six hexadecimal/, /"#8a2b14"/],
  ['  accent:\n    dark: rebeccapurple', 'bad-value', 10, 11, /six hex/, /another such colour/],
  ['  accent:\n    light: #8a2b14', 'front-matter', 10, 12, /comment/, /"#8a2b14"/],
  ['  accent: "#8a2b14"', 'bad-value', 9, 11, /wrong shape/, /keys and values/],
  ['  ink:\n    light: "#000000"', 'unknown-key', 9, 3, /“ink”/, /accent, paper/],
])('%j is reported', (theme, kind, line, column, message, fix) => {
  const [finding, ...others] = told(`${theme}\n`)
  expect(finding).toMatchObject({ kind, level: 'error', file: 'site.yaml', line, column })
  expect(finding?.message).toMatch(message)
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})
