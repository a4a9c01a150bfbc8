import { expect, test } from 'vitest'
import { problemOfContentDir, problemOfEnvironment } from './problem-of-environment.ts'

test.each([
  [{ SITE_URL: 'https://u.example/repo/' }, /SITE_URL=https:\/\/u\.example”.*BASE_PATH=\/repo\//],
  [{ SITE_URL: 'https://u.example/?a=b' }, /SITE_URL=https:\/\/u\.example”\.$/],
  [{ SITE_URL: 'https://[' }, /not an http/],
  [{ SITE_URL: 'u.example' }, /not an http/],
  [{ BASE_PATH: '/a b/' }, /BASE_PATH.*not a path/],
  [{ BUILD_DATE: '2024-02-31' }, /BUILD_DATE.*not a day/],
  [{ BUILD_DATE: '2024-02' }, /BUILD_DATE.*not a day/],
])('%j is refused', (environment, message) => {
  expect(problemOfEnvironment(environment)).toMatch(message)
})

test.each([
  {},
  { SITE_URL: 'https://u.example', BASE_PATH: 'a/b', BUILD_DATE: '2024-02-29' },
  { SITE_URL: 'http://localhost:4321/', BASE_PATH: '' },
])('%j is right', (environment) => {
  expect(problemOfEnvironment(environment)).toBeUndefined()
})

test.each([
  ['/home/ada/what?/content', /“\?”.*rename the folder/],
  ['/home/ada/a$& 100%41 #1 [b] é/content', undefined],
])('the content folder %s', (path, problem) => {
  const told = problemOfContentDir(path)
  if (problem) expect(told).toMatch(problem)
  else expect(told).toBeUndefined()
})
