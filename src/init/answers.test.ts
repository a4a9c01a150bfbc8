import { expect, test } from 'vitest'
import { defaultAnswers, problemOfAnswer, type Question } from './answers.ts'

test.each<[Question, string]>([
  ['title', 'The "oldest" town: a #1 story'],
  ['language', 'pt-BR'],
  ['timezone', 'America/Argentina/Ushuaia'],
])('a %s such as %j is valid', (question, answer) => {
  expect(problemOfAnswer(question, answer)).toBeUndefined()
})

test.each<[Question, string, RegExp]>([
  ['title', '  ', /empty/],
  ['title', 'a\nb', /line break/],
  ['title', 'a\u0007', /control character/],
  ['language', 'de_AT', /“de_AT” is not a language tag; did you mean de-AT\?/],
  ['language', 'english', /did you mean en\?/],
  ['language', 'português', /did you mean pt\?/],
  ['language', 'slovak language', /such as en or fr-CA/],
  ['timezone', 'Asia/Tokio', /“Asia\/Tokio” is not a time zone; did you mean Asia\/Tokyo\?/],
  ['timezone', 'new york', /did you mean America\/New_York\?/],
  ['timezone', 'here', /such as Europe\/Paris or UTC/],
])('a %s such as %j is refused, with a remedy', (question, answer, problem) => {
  expect(problemOfAnswer(question, answer)).toMatch(problem)
})

test('who answers nothing gets the name of the folder, and the machine’s zone', () => {
  const { title, timezone } = defaultAnswers('my-home_town')
  expect([title, timezone]).toEqual(['My home town', 'UTC'])
  expect(defaultAnswers('---').title).toBe('A timeline')
})
