import { expect, test } from 'vitest'
import { byLetter, letterGroups, lettersOf } from './letters.ts'

const lines = (...names: string[]) =>
  names.map((name) => ({
    name,
    address: `/${name}/`,
    about: [],
    description: undefined,
    count: 1,
    lang: undefined,
  }))

const grouped = (language: string, ...names: string[]): [string, string[]][] =>
  letterGroups(byLetter(lines(...names), language)).map(({ letter, lines: of }) => [
    letter,
    of.map(({ name }) => name),
  ])

test('names stand under their first letters, in the order of the language', () => {
  expect(
    grouped(
      'en',
      'Zoë',
      'ada',
      '“Ivan”',
      'Émile',
      'Eve',
      'Ivo 10',
      'Ivo 9',
      'Bal Zon',
      'Balin',
      '7th Fleet',
      '…',
    ),
  ).toEqual([
    ['A', ['ada']],
    ['B', ['Bal Zon', 'Balin']],
    ['E', ['Émile', 'Eve']],
    ['I', ['“Ivan”', 'Ivo 9', 'Ivo 10']],
    ['Z', ['Zoë']],
    ['#', ['…', '7th Fleet']],
  ])
})

test.each([
  ['fr', ['É', 'E'], ['E']],
  ['en', ['Ä', 'Å', 'A', 'Z'], ['A', 'Z']],
  // Letters of their own in Swedish, after Z.
  ['sv', ['Ä', 'Å', 'A', 'Z'], ['A', 'Z', 'Å', 'Ä']],
  ['tr', ['ılgın', 'izmir'], ['I', 'İ']],
  ['ar', ['أحمد', 'ابن', 'بغداد'], ['ا', 'ب']],
  ['ru', ['Яков', 'Борис', 'Ёлка', 'Егор'], ['Б', 'Е', 'Я']],
  ['el', ['Ωρίων', 'Άννα'], ['Α', 'Ω']],
])('in %s the names %j have the letters %j', (language, names, letters) => {
  expect(lettersOf(byLetter(lines(...names), language))).toEqual(letters)
})

test('of Chinese names, with as many letters as names, none are offered', () => {
  const names = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at))
  expect(lettersOf(byLetter(lines(...names), 'zh'))).toEqual([])
})
