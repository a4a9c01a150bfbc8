import { expect, test } from 'vitest'
import { problemOfPattern } from './pattern.ts'

test.each([
  ['Chronique', 'Timeline'],
  ["Aujourd'hui, l'année", 'Today'],
  ["d'{name}", 'by {name}'],
  ['{b} <b> {a}', '{a} of {b}'],
  ['{n, plural, =0 {nic} one {# krok} few {# kroky} many {# kroku} other {# kroků}}', '{n} steps'],
  ['{n} of {n} steps, {date}', '{n} steps on {date}'],
  ['{n} lépések', '{n, plural, one {# step} other {# steps}}'],
])('“%s” can replace “%s”', (text, replaced) => {
  expect(problemOfPattern(text, replaced, 'cs')).toBeUndefined()
})

test.each([
  ['Steps {', 'Steps', /braces/, /Remove/],
  ['{n, plural, one {#}}', '{n} steps', /braces/, /\{n\}/],
  ['{n steps}', '{n} steps', /braces/, /\{n\}/],
  ['{m} steps', '{n} steps', /“\{m\}”/, /Write \{n\} instead/],
  ['{count} Chronicle', 'Timeline', /“\{count\}”/, /Remove it/],
  ['Steps', '{n} steps', /lacks “\{n\}”/, /Write “\{n\}”/],
  ['{names} or {names}', 'by {names}', /“\{names\}” exactly once/, /in one place/],
  ['{fact, plural, other {x}}', 'See {fact}', /“\{fact\}” exactly once/, /in one place/],
  ['{n, number} steps', '{n} steps', /neither a slot nor a plural/, /only slots/],
  ['{n, selectordinal, one {#st} other {#th}}', '{n} steps', /neither/, /only slots/],
  ['{n, select, a {x} other {y}}', '{n} steps', /neither/, /only slots/],
  ['{n, plural, offset:1 one {x} other {y}}', '{n} steps', /neither/, /only slots/],
])('“%s” cannot replace “%s”', (text, replaced, message, fix) => {
  const problem = problemOfPattern(text, replaced, 'en')
  expect(problem?.message).toMatch(message)
  expect(problem?.fix).toMatch(fix)
})
