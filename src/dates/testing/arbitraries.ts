import fc from 'fast-check'
import { daysInMonth } from '../units/wall.ts'
import { dateOf } from './contexts.ts'

const two = (value: number): string => String(value).padStart(2, '0')
const four = (year: number): string =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
const below = (count: number) => fc.nat(count - 1)

/** Years with four digits, mostly near each other, so that dates overlap. */
export const years = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2022, max: 2024 }) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }) },
)
const year = years.map(four)
const farYear = fc
  .tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 280_000_000 }))
  .map(([sign, digits]) => `${sign}${String(digits)}`)
const month = fc.tuple(year, below(12)).map(([y, m]) => `${y}-${two(m + 1)}`)
const season = fc.tuple(year, below(4)).map(([y, s]) => `${y}-${String(21 + s)}`)
/** Days that exist, as EDTF. */
export const days = fc
  .tuple(years, below(12), below(31))
  .map(([y, m, d]) => `${four(y)}-${two(m + 1)}-${two((d % daysInMonth(y, m + 1)) + 1)}`)
const unspecified = fc.oneof(
  fc.tuple(year, fc.constantFrom(1, 2)).map(([y, n]) => y.slice(0, -n) + 'X'.repeat(n)),
  fc.tuple(year, fc.constantFrom('-XX', '-XX-XX')).map(([y, rest]) => y + rest),
  month.map((text) => `${text}-XX`),
)
const zone = fc.constantFrom('Z', '+05:30', '-04', '+13:00', '-11:00')
/** Date-times to the minute or second, with their zone. */
export const times = fc
  .tuple(days, below(24), below(60), fc.option(below(60)), zone)
  .map(([day, h, m, s, z]) => `${day}T${two(h)}:${two(m)}${s === null ? '' : `:${two(s)}`}${z}`)

const mark = fc.constantFrom('', '', '?', '~', '%')
const marked = (text: fc.Arbitrary<string>) => fc.tuple(text, mark).map((parts) => parts.join(''))
const plain = fc.oneof(marked(fc.oneof(year, farYear, month, season, days)), times)

/** Every kind of EDTF text without a slash. */
export const units = fc.oneof(plain, marked(unspecified))
/** Intervals, also with open and unknown ends. Many end before they start. */
export const intervals = fc.oneof(
  fc.tuple(plain, plain).map((ends) => ends.join('/')),
  fc.tuple(plain, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('..', ''), plain).map((ends) => ends.join('/')),
)
/** Every kind of EDTF text that is read here. */
export const texts = fc.oneof(units, intervals)
/** The dates of those texts, on the clock of Abidjan. */
export const dates = texts.map((text) => dateOf(text))
