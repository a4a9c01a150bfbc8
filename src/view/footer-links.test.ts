import { expect, test } from 'vitest'
import { footerLinks } from './footer-links.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'nl', timezone: 'UTC' })

test('what the header has no room for comes first, then the links of an owner, in the language of the editors', () => {
  const footer = [
    { label: 'Colofon', address: '/colofon/' },
    { label: 'Schrijf ons', address: 'ada@museum.example' },
  ]
  const site = { repository: undefined, contact: undefined, footer }
  const link = (name: string, address: string) => ({
    ...{ name, address, current: undefined, rel: undefined, lang: undefined },
  })
  const navigation = {
    header: [link('About', '/about/')],
    footer: [link('Organisations', '/organisations/')],
  }
  const pages = ['over', 'about'].map((id) => ({ id, title: 'Over' }))
  const links = footerLinks(site, words, pages, navigation, '/over/').slice(0, 6)
  expect(links.map(({ name, address, rel, lang }) => [name, address, rel, lang])).toEqual([
    ['Organisations', '/organisations/', undefined, undefined],
    ['Over', '/over/', undefined, 'nl'],
    ['Colofon', '/colofon/', undefined, 'nl'],
    ['Schrijf ons', 'mailto:ada@museum.example', 'noopener external', 'nl'],
    ['Corrections', '/corrections/', undefined, undefined],
    ['Follow (RSS)', '/feed.xml', undefined, undefined],
  ])
  expect(links.map(({ current }) => current)).toEqual([
    undefined,
    'page',
    ...links.slice(2).map(() => undefined),
  ])
  const below = footerLinks(site, words, pages, navigation, '/organisations/royal-society/')
  expect(below.map(({ current }) => current)).toEqual([
    'true',
    ...below.slice(1).map(() => undefined),
  ])
})
