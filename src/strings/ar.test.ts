import { describe, expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { dateText } from '../dates/text/text.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

/** Every text of a part of the interface, by its path; of a table of plurals, the table. */
function textsOf(part: unknown, path = ''): [path: string, text: string][] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => textsOf(value, `${path}.${key}`))
}

const slotsOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot)

const arabic = new Map(textsOf(ar))
const PLURAL = /\.(?:zero|one|two|few|many|other)$/
/** Which name the number itself, as Arabic need not: “one fact”, “two facts”. */
const NUMBERS = /\{(?:count|total)\}/

describe('Arabic', () => {
  test('has every slot that English has, and no other', () => {
    for (const [path, text] of textsOf(en).filter(([name]) => !name.includes('.dateNames.'))) {
      if (PLURAL.test(path)) continue
      expect(slotsOf(arabic.get(path) ?? '').sort(), path).toEqual(slotsOf(text).sort())
    }
  })

  test('has every plural of what English has two of', () => {
    const tables = textsOf(en).filter(([path]) => path.endsWith('.other'))
    expect(tables.length).toBeGreaterThan(5)
    for (const [path, text] of tables)
      for (const category of ['zero', 'one', 'two', 'few', 'many', 'other']) {
        const said = arabic.get(path.replace('.other', `.${category}`)) ?? ''
        expect(said, `${path} ${category}`).not.toBe('')
        const slots = slotsOf(text).filter((slot) => !NUMBERS.test(slot))
        if (category !== 'zero') for (const slot of slots) expect(said, path).toContain(slot)
      }
  })

  test.each([
    [0, 'لا وقائع'],
    [1, 'واقعة واحدة'],
    [2, 'واقعتان'],
    [3, '3 وقائع'],
    [11, '11 واقعة'],
    [102, '102 واقعة'],
    [103, '103 وقائع'],
  ])('counts %i facts', (count, text) => {
    expect(ar.fact.facts(count)).toBe(text)
  })

  test.each([
    [1, 'الصحيفة'],
    [2, 'الصحيفة (روايتان)'],
    [3, 'الصحيفة (ثلاث روايات)'],
  ])('counts %i reports of one paper', (reports, text) => {
    expect(ar.fact.reportsOf('الصحيفة', reports)).toBe(text)
  })

  test.each([
    [1, 2, 'قائل واحد، روايتان'],
    [0, 1, 'رواية واحدة'],
    [3, 10, 'ثلاثة قائلين، عشر روايات'],
    [11, 103, '11 قائلًا، 103 روايات'],
  ])('counts %i speakers and %i reports', (speakers, reports, text) => {
    expect(ar.fact.support(speakers, reports)).toBe(text)
  })

  test.each([
    [1, 'يوم واحد بلا واقعة مؤرخة باليوم'],
    [2, 'يومان بلا واقعة مؤرخة باليوم'],
    [740, 'أكثر من عامين بلا واقعة مؤرخة باليوم'],
  ])('tells a silence of %i days', (days, text) => {
    expect(ar.fact.silence(days)).toBe(text)
  })

  test('puts “two days” into the case that its preposition asks for', () => {
    expect(ar.dates.later(ar.dates.days(2))).toBe('بعد يومين')
  })

  test.each([
    ['0891-08-08', '8 أغسطس 891 م'],
    ['-0043', '44 ق.م'],
    ['09XX', 'الأعوام من 900 إلى 999 م'],
    ['-001X', 'الأعوام من 20 إلى 11 ق.م'],
    ['142X', 'عقد 1420'],
    ['1274-06', 'في وقت ما من يونيو 1274'],
    ['1006-21~', 'نحو ربيع 1006'],
  ])('tells %s', (edtf, text) => {
    expect(dateText(dateOf(edtf), { language: 'ar', words: ar.dates })).toBe(text)
  })
})
