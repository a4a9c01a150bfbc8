import { expect, test } from 'vitest'
import { footerLinks } from './footer-links.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'nl', timezone: 'UTC' })

test('the links of an owner follow the free pages, in the language of the editors', () => {
  const footer = [
    { label: 'Colofon', address: '/colofon/' },
    { label: 'Schrijf ons', address: 'ada@museum.example' },
  ]
  const site = { repository: undefined, contact: undefined, footer }
  const links = footerLinks(site, words, [{ id: 'over', title: 'Over' }]).slice(0, 4)
  expect(links.map(({ name, address, rel, lang }) => [name, address, rel, lang])).toEqual([
    ['Over', '/over/', undefined, 'nl'],
    ['Colofon', '/colofon/', undefined, 'nl'],
    ['Schrijf ons', 'mailto:ada@museum.example', 'noopener external', 'nl'],
    ['Corrections', '/corrections/', undefined, undefined],
  ])
})
