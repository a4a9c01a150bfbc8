import { expect, test } from 'vitest'
import { check, VALID_TIMELINE } from '../../testing/valid-timeline.ts'

const speaking = (language: string): Record<string, string> => ({
  'site.yaml': (VALID_TIMELINE['site.yaml'] ?? '').replace('language: en', `language: ${language}`),
})

test.each(['de', 'pt-BR', 'he'])('the interface has no words in %s', (language) => {
  const findings = check(speaking(language))
  expect(findings).toMatchObject([
    { kind: 'untranslated', level: 'warning', file: 'site.yaml', line: 3, column: 11 },
  ])
  expect(findings[0]?.fix).toMatch(/ar \(Arabic\).*en \(English\)/)
})

test.each(['en', 'en-AU', 'ar', 'ar-EG'])('the interface speaks %s', (language) => {
  expect(check(speaking(language))).toEqual([])
})
