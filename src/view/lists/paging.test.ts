import { expect, test } from 'vitest'
import { pagesOf } from '../../timeline/paging.ts'
import { testFact } from '../../timeline/testing/facts.ts'
import { wordsOf } from '../words.ts'
import { pageLinks, pageTitle, timeLabel } from './paging.ts'

const words = wordsOf({ language: 'en', timezone: 'UTC' })

/** A text with plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

test.each([
  [['1998-03', '2001', '2003-01-02'], '1998 – 2003'],
  [['-0043', '0014'], '44 BC – AD 14'],
  [['199X', '2003'], 'The 1990s – 2003'],
  [['2008-03-01', '2008-05'], 'March 2008 – May 2008'],
  [['2008', '2008-05-02'], '2008 – May 2008'],
  [['2008-05-01', '2008-05-08'], '1 May 2008 – 8 May 2008'],
  [['2008-05-01', '2008-05-01'], '1 May 2008'],
  [['2008'], '2008'],
  [[], ''],
])('facts of %j have the label %j', (dates, label) => {
  expect(
    plain(
      timeLabel(
        dates.map((date) => testFact(date, date)),
        words,
      ),
    ),
  ).toBe(label)
})

test('a page of a list links to all of them, and to the two beside it', () => {
  const pages = pagesOf([1, 2, 3], 1)
  const links = pageLinks(pages, 2, 'people/ada/', (items) => items.join())
  expect(links?.all).toEqual([
    { number: 1, label: '1', address: '/people/ada/', current: undefined },
    { number: 2, label: '2', address: '/people/ada/page/2/', current: 'page' },
    { number: 3, label: '3', address: '/people/ada/page/3/', current: undefined },
  ])
  expect([links?.previous?.number, links?.next?.number]).toEqual([1, 3])
  expect(pageLinks(pages, 3, '', String)?.next).toBeUndefined()
  expect(pageLinks(pagesOf([1]), 1, '', String)).toBeUndefined()
})

test('the title of a further page says which it is', () => {
  expect(pageTitle('Ada', { number: 1, count: 8 }, words)).toBe('Ada')
  expect(pageTitle('Ada', { number: 2, count: 8 }, words)).toBe('Ada, page 2 of 8')
})
