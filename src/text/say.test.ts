import { expect, test } from 'vitest'
import { say } from './say.ts'

test.each([
  ['Nothing to fill', {}, 'Nothing to fill'],
  ['{a} and {b}, {a} again', { a: 'x', b: 'y' }, 'x and y, x again'],
  ['{count} facts', { count: 12_345 }, '12,345 facts'],
  ['# outside of a plural', {}, '# outside of a plural'],
  ['{n, plural, one {# ox} other {# oxen}}', { n: 1 }, '1 ox'],
  ['{n, plural, one {# ox} other {# oxen}}', { n: 1200 }, '1,200 oxen'],
  ['{n, plural, =0 {no ox} one {# ox} other {# oxen}}!', { n: 0 }, 'no ox!'],
  ['{n, plural, =1 {the ox} one {# ox} other {# oxen}}', { n: 1 }, 'the ox'],
  ['{n, plural, =0 {none} other {some}}', { n: 1 }, 'some'],
  ['{n, plural, =0 {} other {, and # more}}', { n: 0 }, ''],
  ['{n, plural, =0 {} other { of {of}}}', { n: 2, of: 3000 }, ' of 3,000'],
  [
    '{n, plural, one {{m, plural, one {#} other {# of}} #} other {{m, plural, other {#}} of #}}',
    { n: 5, m: 2 },
    '2 of 5',
  ],
])('%s with %o is “%s”', (pattern, slots, text) => {
  expect(say(pattern, slots, 'en')).toBe(text)
})

test('plurals and digits are those of the language', () => {
  const pattern = '{n, plural, one {один: #} few {few: #} many {many: #} other {other: #}}'
  const said = [1, 3, 5, 21, 1.5].map((n) => say(pattern, { n }, 'ru'))
  expect(said).toEqual(['один: 1', 'few: 3', 'many: 5', 'один: 21', 'other: 1,5'])
  expect(say('{n}', { n: 1234 }, 'fa')).toBe('۱٬۲۳۴')
  expect(say('{n}', { n: 1234 }, 'de')).toBe('1.234')
})

test('what fills a slot is left as it is', () => {
  expect(say('{a} {b}', { a: '{b} # }', b: '{' })).toBe('{b} # } {')
  expect(say('{a}', { a: '$&' })).toBe('$&')
})

test('a slot that nothing fills is left', () => {
  expect(say('{a} {b}', { a: 'x' })).toBe('x {b}')
})
