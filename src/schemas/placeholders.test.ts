import { expect, test } from 'vitest'
import { isPlaceholderAddress, placeholderWords } from './placeholders.ts'

test.each([
  'https://example.org',
  'https://www.example.com/a?b=c',
  'http://EXAMPLE.net/',
  'https://my.timeline.example/x',
  'https://a.test',
  'https://nowhere.invalid:8080/',
  'http://localhost:4321/x',
  'http://dev.localhost/',
  'https://github.com/example/timeline',
  'https://github.com/your-name/timeline.git',
  'https://gitlab.com/YOUR_USERNAME',
  'https://github.com/<owner>/<name>',
  'https://github.com/OWNER/REPO',
  'https://github.com/username/repo',
  'https://github.com/you/timeline',
  'https://github.com/your-user-name/timeline',
  'https://github.com/your-account/timeline',
  'https://yourdomain.com/',
  'https://www.your-domain.org',
  'editors@example.org',
  'mailto:me@town.example?subject=a',
])('%s is a placeholder', (address) => {
  expect(isPlaceholderAddress(address)).toBe(true)
})

test.each([
  'https://example.co.uk',
  'https://example.de/example.org',
  'https://myexample.org',
  'https://test.com',
  'https://paper.org/example/1',
  'https://github.com/examples/timeline',
  'https://github.com/yourdon/timeline',
  'https://github.com/users-of-maps/timeline',
  'https://github.com/younger/timeline',
  'https://ownertown.org/owner/repo',
  'https://github.com/ada/example',
  'https://user:example.org@town.fr/',
  'ada@test.de',
  'mailto:example@town.fr',
  'nothing',
])('%s may lead to somebody', (address) => {
  expect(isPlaceholderAddress(address)).toBe(false)
})

test.each([
  ['TODO', 'TODO', 0],
  ['A walk (TODO: who?)', 'TODO', 8],
  ['FIXME the day', 'FIXME', 0],
  ['Who said it: TBD', 'TBD', 13],
  ['Lorem ipsum dolor sit amet', 'Lorem ipsum', 0],
  ['Your title here', 'Your title here', 0],
])('%s holds a placeholder', (text, words, at) => {
  expect(placeholderWords(text)).toEqual({ words, at })
})

test.each([
  'TODO EL PODER',
  'Todo el mundo',
  'AUTODOC',
  'Put your coat here',
  'your title',
  'The Lorem and the Ipsum',
])('%s holds none', (text) => {
  expect(placeholderWords(text)).toBeUndefined()
})
