import { expect, test } from 'vitest'
import { entry, timelineOf } from '../timeline/testing/built.ts'
import type { Site, Timeline } from '../timeline/types.ts'
import { sections } from './sections.ts'
import { wordsOf } from './words.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })
const ABOUT = { id: 'about', title: 'About us', menu: true }
const IMPRINT = { id: 'imprint', title: 'Imprint', menu: false }

const ANNOUNCED = entry('plan', { status: 'announced', attribution: [{ by: 'ada' }] })

/** A timeline with this menu. It has no organisations. */
function timelineWith(menu?: Site['menu'], facts = [entry('walk')]): Timeline {
  const timeline = timelineOf(facts)
  return { ...timeline, site: { ...timeline.site, menu } }
}

const shown = (timeline: Timeline, path = '/') =>
  sections(timeline, words, [ABOUT, IMPRINT], path).header

const namesOf = (links: readonly { readonly name: string }[]): string[] =>
  links.map(({ name }) => name)

/** A timeline with as many people, organisations, places and topics. */
function timelineOfMany(people: number, organisations: number, others: number): Timeline {
  const timeline = timelineWith(undefined, [ANNOUNCED])
  const many = (count: number) =>
    Array.from({ length: count }).flatMap(() => timeline.topics[0] ?? [])
  return {
    ...timeline,
    people: many(people),
    organisations: many(organisations),
    places: many(others),
    topics: many(others),
  }
}

test('the header has the sections with three entries, and the pages that ask for it; the footer has the rest', () => {
  const ofBoth = (timeline: Timeline) => {
    const { header, footer } = sections(timeline, words, [ABOUT, IMPRINT], '/')
    return [namesOf(header), namesOf(footer)]
  }
  const all = ['Timeline', 'Topics', 'People', 'Places', 'Announced', 'Sources', 'About']
  expect(ofBoth(timelineOfMany(3, 9, 3))).toEqual([all, ['Organisations']])
  expect(ofBoth(timelineOfMany(2, 3, 0))).toEqual([
    ['Timeline', 'Organisations', 'Announced', 'Sources', 'About'],
    ['People'],
  ])
  expect(ofBoth(timelineWith())).toEqual([
    ['Timeline', 'Sources', 'About'],
    ['People', 'Places', 'Topics'],
  ])
})

test('the header has room for seven links, whoever chooses them', () => {
  const link = (name: number) => ({ label: String(name), address: `/${String(name)}/` })
  const { header, footer } = sections(
    timelineWith([1, 2, 3, 4, 5, 6, 7, 8, 9].map(link)),
    words,
    [],
    '/',
  )
  expect([namesOf(header), namesOf(footer)]).toEqual([
    ['1', '2', '3', '4', '5', '6', '7'],
    ['8', '9'],
  ])
})

test('a menu of one’s own has sections, pages and links in its order', () => {
  const menu = [
    'sources',
    'imprint',
    'announced',
    { label: 'Museum', address: 'https://museum.example/a' },
    { label: '1879', address: '/1879/' },
    { label: 'Write', address: 'ada@museum.example' },
    'timeline',
  ]
  const links = shown(timelineWith(menu)).map(({ name, address, rel }) => [name, address, rel])
  const outside = 'noopener external'
  expect(links).toEqual([
    ['Sources', '/sources/', undefined],
    ['Imprint', '/imprint/', undefined],
    ['Museum', 'https://museum.example/a', outside],
    ['1879', '/1879/', undefined],
    ['Write', 'mailto:ada@museum.example', outside],
    ['Timeline', '/', undefined],
  ])
})

test('a menu names a page in either form of its letters', () => {
  const cafe = { id: 'caf\u00E9', title: 'Café', menu: false }
  const links = sections(timelineWith(['cafe\u0301']), words, [cafe], '/').header
  expect(namesOf(links)).toEqual(['Café'])
})

test('what editors name has their language', () => {
  const foreign = wordsOf({ language: 'nl', timezone: 'UTC' })
  const menu = ['people', 'imprint', 'about', { label: 'Thuis', address: '/' }]
  const links = sections(timelineWith(menu), foreign, [ABOUT, IMPRINT], '/').header
  expect(links.map(({ lang }) => lang)).toEqual([undefined, 'nl', undefined, 'nl'])
})

test.each([
  ['/', ['Timeline: page']],
  ['/sources/', ['Sources: page']],
  ['/sources/gazette/', ['Sources: true']],
  ['/facts/some-fact/', []],
])('on %s these links are current: %o', (path, current) => {
  const links = shown(timelineWith(), path).filter((link) => link.current !== undefined)
  expect(links.map((link) => `${link.name}: ${link.current ?? ''}`)).toEqual(current)
})
