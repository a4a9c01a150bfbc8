import { expect, test } from 'vitest'
import { interfaceLanguage, stringsOf, unusedLanguages } from './strings.ts'

const OWN = {
  en: { 'nav.people': 'Persons', 'nav.places': 'Sites' },
  'en-IE': { 'nav.people': 'Folk' },
  ga: { 'nav.people': 'Daoine' },
  ar: { 'nav.people': 'الناس' },
}

test.each([
  ['en', 'en', 'Persons', 'Sites', 'Topics'],
  ['en-IE', 'en-IE', 'Folk', 'Sites', 'Topics'],
  ['ga-IE', 'ga-IE', 'Daoine', 'Sites', 'Topics'],
  ['ar', 'ar', 'الناس', 'الأماكن', 'الموضوعات'],
  ['nl', 'en', 'Persons', 'Sites', 'Topics'],
])('in %s, the interface is in %s: %s, %s, %s', (language, spoken, people, places, topics) => {
  const { nav } = stringsOf(language, OWN)
  expect(interfaceLanguage(language, OWN)).toBe(spoken)
  expect([nav.people, nav.places, nav.topics]).toEqual([people, places, topics])
})

test.each([
  ['pt-br', 'PT-BR', 'pt-BR'],
  ['GD', 'gd', 'gd'],
])('own words under %s and %s are one language', (one, other, language) => {
  const own = { [one]: { 'nav.people': 'P' }, [other]: { 'nav.places': 'Q' } }
  const { nav } = stringsOf(language, own)
  expect([nav.people, nav.places]).toEqual(['P', 'Q'])
})

test.each([
  ['en-IE', ['ga', 'ar']],
  ['ga', ['en-IE', 'ar']],
  ['ar', ['en', 'en-IE', 'ga']],
])('in %s, the words of %j are not used', (language, unused) => {
  expect(unusedLanguages(language, OWN)).toEqual(unused)
})
