import { expect, test } from 'vitest'
import { reportAddress } from './report-address.ts'

const report = {
  title: 'Error in “a & b”',
  fact: 'https://t.example/?x=1#y',
  body: 'Fact: a\nAddress: https://t.example/?x=1#y',
}

function parameters(address: string | undefined): Record<string, string> {
  return Object.fromEntries(new URL(address ?? '').searchParams)
}

test.each(['https://github.com/o/r', 'https://github.com/o/r/', 'https://github.com/o/r.git'])(
  'a repository on GitHub (%s) gets a new issue, filled in',
  (repository) => {
    const address = reportAddress({ repository, contact: 'a@t.example' }, report)
    expect(address).toMatch(/^https:\/\/github\.com\/o\/r\/issues\/new\?/)
    expect(parameters(address)).toEqual({ template: 'report-error.yml', ...report })
  },
)

test('a contact that is an e-mail address gets a subject and a text, without “+” for spaces', () => {
  const address = reportAddress({ repository: undefined, contact: 'a@t.example' }, report)
  expect(address).toMatch(/^mailto:a@t\.example\?subject=Error%20in/)
  expect(parameters(address)).toEqual({ subject: report.title, body: report.body })
})

test.each([
  ['https://git.example/o/r', 'mailto:a@t.example', 'mailto:a@t.example'],
  ['https://git.example/o/r', undefined, 'https://git.example/o/r'],
  [undefined, 'https://t.example/contact', 'https://t.example/contact'],
  ['https://github.com/o/r', undefined, 'https://github.com/o/r/issues/new/choose'],
  [undefined, undefined, undefined],
])('repository %s and contact %s: %s', (repository, contact, address) => {
  expect(reportAddress({ repository, contact })).toBe(address)
})
