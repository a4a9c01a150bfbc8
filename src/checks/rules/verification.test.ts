import { expect, test } from 'vitest'
import { check, VALID_TIMELINE } from '../testing/valid-timeline.ts'

const withTag = (tag: string): ReturnType<typeof check> =>
  check({ 'site.yaml': `${VALID_TIMELINE['site.yaml'] ?? ''}verification:\n  ${tag}\n` })

test.each([
  'google-site-verification: a-B_1',
  'msvalidate.01: 0123',
  'p:domain_verify: x',
  'yandex-verification: "12"',
])('%s is a tag of a search console', (tag) => {
  expect(withTag(tag)).toEqual([])
})

test.each(['viewport: width=1', 'google site verification: a', 'google-site-verification: ""'])(
  '%s is none',
  (tag) => {
    expect(withTag(tag)).toMatchObject([{ kind: 'bad-value', file: 'site.yaml' }])
  },
)
