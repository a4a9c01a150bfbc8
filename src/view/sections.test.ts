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

const shown = (timeline: Timeline, path = '/') => sections(timeline, words, [ABOUT, IMPRINT], path)

const names = (timeline: Timeline): string[] => shown(timeline).map(({ name }) => name)

test('free pages are linked if they ask for it, and sections if they have content', () => {
  expect(names(timelineWith())).toEqual([
    'Timeline',
    'People',
    'Places',
    'Topics',
    'Sources',
    'About',
  ])
  expect(names(timelineWith(undefined, [ANNOUNCED]))).toContain('Announced')
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
  const links = sections(timelineWith(['cafe\u0301']), words, [cafe], '/')
  expect(links.map(({ name }) => name)).toEqual(['Café'])
})

test('what editors name has their language', () => {
  const foreign = wordsOf({ language: 'nl', timezone: 'UTC' })
  const menu = ['people', 'imprint', 'about', { label: 'Thuis', address: '/' }]
  const links = sections(timelineWith(menu), foreign, [ABOUT, IMPRINT], '/')
  expect(links.map(({ lang }) => lang)).toEqual([undefined, 'nl', undefined, 'nl'])
})

test.each([
  ['/', ['Timeline: page']],
  ['/people/', ['People: page']],
  ['/people/ada/', ['People: true']],
  ['/facts/some-fact/', []],
])('on %s these links are current: %o', (path, current) => {
  const links = shown(timelineWith(), path).filter((link) => link.current !== undefined)
  expect(links.map((link) => `${link.name}: ${link.current ?? ''}`)).toEqual(current)
})
