import { expect, test } from 'vitest'
import { problemsOfEnvironment } from './problem-of-environment.ts'

test.each([
  [{ SITE_URL: 'https://u.example/repo/' }, /SITE_URL=https:\/\/u\.example”.*BASE_PATH=\/repo\//],
  [{ SITE_URL: 'https://u.example/?a=b' }, /SITE_URL=https:\/\/u\.example”\.$/],
  [{ SITE_URL: 'https://[' }, /not an http/],
  [{ SITE_URL: 'u.example' }, /not an http/],
  [{ BASE_PATH: '/a b/' }, /BASE_PATH.*not a path/],
  [{ BUILD_DATE: '2024-02-31' }, /BUILD_DATE.*not a day/],
  [{ BUILD_DATE: '2024-02' }, /BUILD_DATE.*not a day/],
])('%j is refused', (environment, message) => {
  expect(problemsOfEnvironment(environment)).toEqual([expect.stringMatching(message)])
})

test.each([
  {},
  { SITE_URL: 'https://u.example', BASE_PATH: 'a/b', BUILD_DATE: '2024-02-29' },
  { SITE_URL: 'http://localhost:4321/', BASE_PATH: '' },
])('%j is right', (environment) => {
  expect(problemsOfEnvironment(environment)).toEqual([])
})

test('all wrong variables are reported at once', () => {
  const environment = { SITE_URL: 'u.example', BASE_PATH: '?', BUILD_DATE: 'today' }
  expect(problemsOfEnvironment(environment)).toEqual([
    expect.stringMatching(/^SITE_URL/),
    expect.stringMatching(/^BASE_PATH/),
    expect.stringMatching(/^BUILD_DATE/),
  ])
})

test('an empty variable is none', () => {
  expect(problemsOfEnvironment({ SITE_URL: '', BASE_PATH: '', BUILD_DATE: '' })).toEqual([])
})
