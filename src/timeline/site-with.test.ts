import { expect, test } from 'vitest'
import { siteSchema } from '../schemas/site.ts'
import { siteWith } from './site-with.ts'

const site = siteSchema.parse({
  title: 'A walk',
  lede: 'Facts.',
  language: 'en',
  timezone: 'UTC',
  hemisphere: 'northern',
  reviewed: '2024-01-01',
})
const repository = 'https://github.com/ada/walks'
const sample = 'https://github.com/example/walks'

test.each([
  ['no address', {}],
  ['a placeholder', { repository: sample }],
  ['a placeholder beside a contact', { repository: sample, contact: 'ada@town.fr' }],
  ['a contact from an example', { contact: 'editors@example.net' }],
])('%s makes room for the repository of the environment', (_, keys) => {
  const told = { reviewed: undefined, repository }
  expect(siteWith({ ...site, ...keys }, told).repository).toBe(repository)
})

test.each([
  ['a repository', { repository: 'https://git.town.fr/walks' }],
  ['a contact alone', { contact: 'ada@town.fr' }],
])('%s of its own stays', (_, keys) => {
  const told = { reviewed: undefined, repository }
  expect(siteWith({ ...site, ...keys }, told)).toEqual({ ...site, ...keys })
})

test('what the environment does not say stays as it is', () => {
  const told = { reviewed: undefined, repository: undefined }
  expect(siteWith({ ...site, repository: sample }, told)).toEqual({ ...site, repository: sample })
})

test('the day of review is overridden', () => {
  const told = { reviewed: '2024-02-03', repository: undefined }
  expect(siteWith(site, told)).toEqual({ ...site, reviewed: '2024-02-03' })
})
