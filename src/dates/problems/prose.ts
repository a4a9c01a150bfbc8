import { BC, centuryGuesses, millenniumGuesses } from './century.ts'
import { monthOfName, propose, two } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'
import { numericGuesses } from './numeric.ts'

/** Dates in English words: "7 February 2023", "summer 2023", "about 2023", "44 BC", "the 1920s". */
export function proseProblem(text: string): DateProblem | undefined {
  const proposals = proseGuesses(text)
  if (proposals.length > 0) {
    return { why: 'dates are written in figures, in the form of EDTF', proposals }
  }
  return yearless(text)
}

type Guess = (text: string) => Proposal[]

/** The possible meanings of a date in words or figures; none if it is not understood. */
export function proseGuesses(text: string): Proposal[] {
  const plain = text.trim().replace(/\s+/g, ' ')
  for (const guess of GUESSES) {
    const found = guess(plain)
    if (found.length > 0) return found
  }
  return []
}

/** A guess from the groups of a pattern. */
const when =
  (pattern: RegExp, make: (...groups: string[]) => Proposal[]): Guess =>
  (text) => {
    const match = pattern.exec(text)
    return match ? make(...match.slice(1).map((group: string | undefined) => group ?? '')) : []
  }

const monthed = (year: string, name: string, day = ''): Proposal[] => {
  const month = monthOfName(name)
  if (month === undefined) return []
  return propose([year, two(month), ...(day ? [two(day)] : [])].join('-'))
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

const seasonal = (season: string, year: string): Proposal[] =>
  propose(`${year}-${SEASONS[season.toLowerCase()] ?? ''}`)

const beforeChrist = (year: string): string => {
  const number = Number(year) - 1
  return `${number > 0 ? '-' : ''}${String(number).padStart(4, '0')}`
}

const marked = (rest: string, mark: string): Proposal[] =>
  (/^\d{4}(?:-\d\d){0,2}$/.test(rest) ? propose(rest) : proseGuesses(rest)).map((proposal) => ({
    ...proposal,
    edtf: proposal.edtf + mark,
  }))

const GUESSES: readonly Guess[] = [
  numericGuesses,
  when(
    /^(?:\w+day,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([a-z]+)\.?,?[ -](\d{4})$/i,
    (day, name, year) => monthed(year, name, day),
  ),
  when(/^(?:\w+day,? )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, (name, day, year) =>
    monthed(year, name, day),
  ),
  when(/^(?:sometime in |in )?([a-z]+)\.?,?(?: of)? (\d{4})$/i, (name, year) =>
    monthed(year, name),
  ),
  when(/^(\d{4})[ ,]+([a-z]+)\.?(?: (\d{1,2}))?$/i, (year, name, day) => monthed(year, name, day)),
  when(
    /^(?:in )?(?:the )?(spring|summer|autumn|fall|winter)(?: of)?,? (\d{4})(?:[/-]\d{2,4})?$/i,
    (season, year) => seasonal(season, year),
  ),
  when(/^(\d{4}) (spring|summer|autumn|fall|winter)$/i, (year, season) => seasonal(season, year)),
  when(/^(?:in |the year )(\d{4})$/i, (year) => propose(year)),
  when(new RegExp(`^(\\d{1,4}) ?${BC}$`, 'i'), (year) => propose(beforeChrist(year))),
  when(/^(?:(?:AD|A\.D\.) ?(\d{1,4})|(\d{1,4}) ?(?:AD|CE|A\.D\.|C\.E\.))$/i, (before, after) =>
    propose((before || after || '').padStart(4, '0')),
  ),
  when(/^(?:the )?(\d\d)00['’]?s$/i, (digits) => [
    { edtf: `${digits}0X`, where: 'for ten years' },
    { edtf: `${digits}XX`, where: 'for a hundred years' },
  ]),
  when(/^(?:the )?(\d{3})0['’]?s$/i, (digits) => propose(`${digits}X`)),
  centuryGuesses,
  millenniumGuesses,
  when(/^(?:about|around|circa|ca?\.?|approximately|approx\.?|roughly|~) ?(.+)$/i, (rest) =>
    marked(rest, '~'),
  ),
  when(/^(?:maybe|perhaps|possibly|probably) (.+)$/i, (rest) => marked(rest, '?')),
  when(/^(.+?) ?(?:\(\?\)|\?)$/, (rest) => marked(rest, '?')),
]

/** "19 January", "January 19": a day without a year is not a date. */
function yearless(text: string): DateProblem | undefined {
  const [, before, after] = /^(?:\d{1,2} ([a-z]+)|([a-z]+) \d{1,2})$/i.exec(text.trim()) ?? []
  if (monthOfName(before ?? after ?? '') === undefined) return undefined
  return {
    why: 'it has no year',
    proposals: [],
    advice: 'Write the year too, as in 2023-01-19, and explain under dating how you know it.',
  }
}
