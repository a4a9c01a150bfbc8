/** A text for every plural category of Arabic; `{count}` is the number. */
type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>

const numbers = new Intl.NumberFormat('ar')
const categories = new Intl.PluralRules('ar')

const counted = (count: number, forms: Forms): string =>
  forms[categories.select(count)].replace('{count}', numbers.format(count))

/** “So many facts”, as patterns. */
export const FACTS: Forms = {
  zero: 'لا وقائع',
  one: 'واقعة واحدة',
  two: 'واقعتان',
  few: '{count} وقائع',
  many: '{count} واقعة',
  other: '{count} واقعة',
}

const DAYS: Forms = {
  zero: '{count} يوم',
  one: 'يوم واحد',
  two: 'يومان',
  few: '{count} أيام',
  many: '{count} يومًا',
  other: '{count} يوم',
}

const YEARS: Forms = {
  zero: '{count} عام',
  one: 'عام واحد',
  two: 'عامين',
  few: '{count} أعوام',
  many: '{count} عامًا',
  other: '{count} عام',
}

const SPEAKERS: Forms = {
  zero: 'بلا قائل',
  one: 'قائل واحد',
  two: 'قائلان',
  few: '{count} قائلين',
  many: '{count} قائلًا',
  other: '{count} قائل',
}

const REPORTS: Forms = {
  zero: 'بلا رواية',
  one: 'رواية واحدة',
  two: 'روايتان',
  few: '{count} روايات',
  many: '{count} رواية',
  other: '{count} رواية',
}

/** Numbers from three to ten, which take the gender that their noun has not. */
const WITH_MASCULINE = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const WITH_FEMININE = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']

const inWords = (count: number, forms: Forms, words: readonly string[]): string =>
  categories.select(count) === 'few' && words[count - 3] !== undefined
    ? forms.few.replace('{count}', words[count - 3] ?? '')
    : counted(count, forms)

/** A number of facts, as the subject of a sentence. */
export const facts = (count: number): string => counted(count, FACTS)

/** A number of days, as the subject of a sentence. */
export const days = (count: number): string => counted(count, DAYS)

/** The same after a preposition, where “two days” takes its other ending. */
export const afterDays = (count: number): string => counted(count, { ...DAYS, two: 'يومين' })

/** A number of years after a preposition. */
export const ofYears = (count: number): string => counted(count, YEARS)

/** A number of speakers, up to ten in words. */
export const speakers = (count: number): string => inWords(count, SPEAKERS, WITH_MASCULINE)

/** A number of reports, up to ten in words. */
export const reports = (count: number): string => inWords(count, REPORTS, WITH_FEMININE)
