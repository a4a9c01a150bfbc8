import { describe, expect, test } from 'vitest'
import { dateOf } from '../dates/testing/contexts.ts'
import { dateText } from '../dates/text/text.ts'
import { say, type Slots } from '../text/say.ts'
import { ar } from './ar.ts'

const saying = (pattern: string, slots: Slots): string => say(pattern, slots, 'ar')

describe('Arabic', () => {
  test.each([
    [0, 'لا وقائع'],
    [1, 'واقعة واحدة'],
    [2, 'واقعتان'],
    [3, '3 وقائع'],
    [11, '11 واقعة'],
    [102, '102 واقعة'],
    [103, '103 وقائع'],
  ])('counts %i facts', (count, text) => {
    expect(saying(ar.fact.facts, { count })).toBe(text)
  })

  test.each([
    [1, 'الصحيفة'],
    [2, 'الصحيفة (روايتان)'],
    [3, 'الصحيفة (ثلاث روايات)'],
  ])('counts %i reports of one paper', (reports, text) => {
    expect(saying(ar.fact.reportsOf, { name: 'الصحيفة', reports })).toBe(text)
  })

  test.each([
    [1, 2, 'قائل واحد، روايتان'],
    [0, 1, 'رواية واحدة'],
    [3, 10, 'ثلاثة قائلين، عشر روايات'],
    [11, 103, '11 قائلًا، 103 روايات'],
  ])('counts %i speakers and %i reports', (speakers, reports, text) => {
    expect(saying(ar.fact.support, { speakers, reports })).toBe(text)
  })

  test.each([
    [2, 'لا واقعة مؤرخة باليوم لأكثر من عامين'],
    [11, 'لا واقعة مؤرخة باليوم لأكثر من 11 عامًا'],
  ])('tells a silence of %i years', (years, text) => {
    expect(saying(ar.fact.longSilence, { years })).toBe(text)
  })

  test('puts “two days” into the case that its preposition asks for', () => {
    const days = saying(ar.dates.days, { count: 2 })
    expect(saying(ar.dates.later, { days })).toBe('بعد يومين')
  })

  test.each([
    ['0891-08-08', '8 أغسطس 891 م'],
    ['-0043', '44 ق.م'],
    ['09XX', 'الأعوام من 900 إلى 999 م'],
    ['000X', 'الأعوام من 1 ق.م إلى 9 م'],
    ['-001X', 'الأعوام من 20 إلى 11 ق.م'],
    ['142X', 'عقد 1420'],
    ['1274-06', 'في وقت ما من يونيو 1274'],
    ['1006-21~', 'نحو ربيع 1006'],
  ])('tells %s', (edtf, text) => {
    expect(dateText(dateOf(edtf), { language: 'ar', words: ar.dates })).toBe(text)
  })
})
