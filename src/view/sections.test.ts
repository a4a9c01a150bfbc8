import { expect, test } from 'vitest'
import { en } from '../strings/en.ts'
import { sections } from './sections.ts'

const current = (path: string): string[] =>
  sections(en, [{ id: 'about' }], path)
    .filter((link) => link.current !== undefined)
    .map((link) => `${link.name}: ${link.current ?? ''}`)

test('free pages are linked if the content folder has them', () => {
  const names = sections(en, [{ id: 'about' }], '/').map(({ name }) => name)
  expect(names).toContain('About')
  expect(names).not.toContain('Method')
})

test.each([
  ['/', ['Timeline: page']],
  ['/people/', ['People: page']],
  ['/people/ada/', ['People: true']],
  ['/facts/some-fact/', []],
])('on %s these links are current: %o', (path, links) => {
  expect(current(path)).toEqual(links)
})
