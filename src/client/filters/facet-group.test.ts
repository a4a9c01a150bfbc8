import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VALUES_BEFORE_MORE } from './facet-group.ts'

test('the style sheet hides the values that the script counts as more', () => {
  const css = readFileSync('src/styles/components/facets.css', 'utf8')
  const firstHidden = /li:nth-child\(n \+ (\d+)\)/.exec(css)?.[1]
  expect(Number(firstHidden)).toBe(VALUES_BEFORE_MORE + 1)
})
