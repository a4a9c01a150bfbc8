import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { say, type Slots } from '../text/say.ts'
import { en } from './en.ts'
import { LANGUAGES, stringsOf } from './strings.ts'

/**
 * Every pattern of a part of the interface, by its path. The names of dates are only read, never
 * written.
 */
function patternsOf(part: unknown, path = ''): [path: string, pattern: string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null || path === '.search.dateNames') return []
  return Object.entries(part).flatMap(([key, value]) => patternsOf(value, `${path}.${key}`))
}

type Elements = ReturnType<IntlMessageFormat['getAst']>
type Element = Elements[number]

/** The element types of the ICU subset of `say`, by the library’s numbers. */
const KINDS = new Map([
  [0, 'text'],
  [1, 'slot'],
  [6, 'plural'],
  [7, '#'],
])

const kindOf = ({ type }: Element): string | undefined => KINDS.get(type)

/** An element and its descendants. */
function within(element: Element): Element[] {
  const branches = 'options' in element ? Object.values(element.options) : []
  return [element, ...branches.flatMap(({ value }) => value.flatMap(within))]
}

const elementsOf = (pattern: string, language: string): Element[] =>
  new IntlMessageFormat(pattern, language).getAst().flatMap(within)

const nameOf = (element: Element): string => ('value' in element ? element.value : '')

const isSlot = (element: Element): boolean => !['text', '#'].includes(kindOf(element) ?? '')

const slotNames = (elements: readonly Element[]): string[] =>
  [...new Set(elements.filter(isSlot).map(nameOf))].sort()

/** The plural categories that each plural of a slot names, without exact numbers. */
function categories(elements: readonly Element[], slot: string): string[][] {
  return elements
    .filter((element) => kindOf(element) === 'plural' && nameOf(element) === slot)
    .map((element) => ('options' in element ? Object.keys(element.options) : []))
    .map((keys) => keys.filter((key) => !key.startsWith('=')).sort())
}

/** Slots that are counted in this pattern, in English. */
const counted = (elements: readonly Element[]): string[] =>
  slotNames(elements).filter((slot) =>
    categories(elements, slot).some((keys) => keys.includes('one')),
  )

const english = new Map(patternsOf(en))

describe.each(LANGUAGES)('the patterns of %s', (language) => {
  const patterns = patternsOf(stringsOf(language))

  test('are those of English, none more and none less', () => {
    expect(patterns.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
  })

  test('are in the part of ICU MessageFormat that say reads', () => {
    for (const [path, pattern] of patterns) {
      for (const element of elementsOf(pattern, language))
        expect(kindOf(element), path).not.toBeUndefined()
      // ICU quotes with apostrophes, and the library reads tags.
      expect(pattern, path).not.toMatch(/['<]/)
    }
  })

  test('have the slots of English', () => {
    for (const [path, pattern] of patterns)
      expect(slotNames(elementsOf(pattern, language)), path).toEqual(
        slotNames(elementsOf(english.get(path) ?? '', 'en')),
      )
  })

  test('have every plural of the language where English counts, and no other', () => {
    const all = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted()
    for (const [path, pattern] of patterns) {
      const elements = elementsOf(pattern, language)
      for (const slot of slotNames(elements))
        for (const named of categories(elements, slot))
          expect(all, path).toEqual(expect.arrayContaining(named))
      for (const slot of counted(elementsOf(english.get(path) ?? '', 'en'))) {
        // A language may avoid the plural, as in “Facts: 3”.
        const plurals = categories(elements, slot)
        if (plurals.length > 0) expect(plurals, `${path} {${slot}}`).toContainEqual(all)
      }
    }
  })

  test('give the same text as the library for any number', () => {
    for (const [path, pattern] of patterns)
      for (const number of [0, 1, 2, 3, 7, 10, 11, 21, 100, 102, 103, 1200]) {
        const elements = elementsOf(pattern, language)
        const slots: Slots = Object.fromEntries(slotNames(elements).map((name) => [name, number]))
        // Only the library writes numbers in plain slots without grouping.
        const isCounted = (name: string): boolean => categories(elements, name).length > 0
        const given = Object.entries(slots).map(([name, count]) => [
          name,
          isCounted(name) ? count : count.toLocaleString(language),
        ])
        const expected = new IntlMessageFormat(pattern, language).format(
          Object.fromEntries(given) as Slots,
        )
        expect(say(pattern, slots, language), `${path} ${String(number)}`).toBe(expected)
      }
  })
})
