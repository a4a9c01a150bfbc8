import { expect, it } from 'vitest'
import { askedDateFinder } from '../dates/asked-dates.ts'
import { dateReading } from '../dates/testing/date-reading.ts'
import { bestPages, foundPages } from './found-pages.ts'
import { readQuery } from './query/query.ts'

const page = (title: string, kind: string, names = '', content = '') => {
  return { url: `/${title}/`, content, locations: [], anchors: [], meta: { title, kind, names } }
}

const PAGES = [
  page('About Lavrov’s stay', 'sources'),
  page('Serge', 'people', 'Lavrov the Elder'),
  page('Sergey Lavrov', 'people', 'Sergei Lavrov'),
  page('St. Petersburg', 'places', '', 'City of Lavrov'),
  page('Report', 'sources', '', 'https://news.example/2023/a-stay_1.html'),
  page('Method', 'pages', '', 'how facts are chosen'),
]

const found = (typed: string, hasFacts = true): string[] =>
  foundPages(PAGES, readQuery(typed, 'en', askedDateFinder(dateReading('en'))), hasFacts).map(
    ({ title }) => title,
  )

it('has names before other spellings, headlines after them, and no texts', () => {
  expect(found('Lavrov')).toEqual(['Sergey Lavrov', 'Serge', 'About Lavrov’s stay'])
  expect(found('serg lavr')).toEqual(['Sergey Lavrov', 'Serge'])
  expect(found('Saint Peters')).toEqual(['St. Petersburg'])
})

it('has a headline where no name has the words', () => {
  expect(found('stay')).toEqual(['About Lavrov’s stay'])
})

it('has a headline as it was copied, with either apostrophe', () => {
  expect(found('About Lavrov’s stay')).toEqual(['About Lavrov’s stay'])
  expect(found("About Lavrov's stay")).toEqual(['About Lavrov’s stay'])
})

it('has a page by an address in its text', () => {
  expect(found('news.example', false)).toEqual(['Report'])
  expect(found('https://news.example/2023/a-stay_1.html', false)).toEqual(['Report'])
})

it('has a text where no fact has the words', () => {
  expect(found('facts chosen')).toEqual([])
  expect(found('facts chosen', false)).toEqual(['Method'])
  expect(found('helicopters', false)).toEqual([])
})

it('looks at the best six of names and of others, names with more facts before others', async () => {
  const result = (id: string) => ({
    id,
    score: 1,
    data: () => (id === 'gone' ? Promise.reject(new Error()) : Promise.resolve(page(id, 'x'))),
  })
  const names = [9, 8, 12, 11, 10, 7, 1].map((position) => ({
    position,
    result: result(String(position)),
  }))
  const pages = ['a', 'b', 'gone', 'd', 'e', 'f', 'g'].map(result)
  const data = await bestPages({ names, pages })
  expect(data.map(({ meta }) => meta.title).join(' ')).toBe('7 8 9 10 11 12 a b d e f')
})
