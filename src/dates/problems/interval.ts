import type { Finding, Proposal, Rule } from './finding.ts'
import { proseGuesses } from './prose.ts'
import { tidied } from './shape.ts'

type IsDate = (edtf: string) => boolean

/** Whatever has two ends: with a slash, with words, or with a dash between years. */
export function intervalProblem(text: string, isDate: IsDate, ofUnit: Rule): Finding | undefined {
  const ends = text.split('/')
  if (ends.length > 2) {
    const why = 'an interval has two ends, with one slash between them'
    return { why, proposals: [] }
  }
  if (ends.length === 2) return slashed(ends.map(tidyEnd), text, isDate, ofUnit)
  return worded(text, isDate)
}

// An end may be right but for what the tidying undoes, or an open end for its dots.
const tidyEnd = (end: string): string => (/^\s*\.+\s*$/.test(end) ? '..' : tidied(end))

const isOpen = (end: string): boolean => end === '..' || end === ''

function slashed(
  [from = '', to = '']: string[],
  text: string,
  isDate: IsDate,
  ofUnit: Rule,
): Finding | undefined {
  if (isOpen(from) && isOpen(to)) {
    return {
      why: 'it is open on both sides',
      proposals: [],
      advice: 'Write at least one end, such as ../2023-01-27 or 2023-02-07/..',
    }
  }
  const full = fullEnd(from, to)
  const findings = [endFinding(from, '0', isDate, ofUnit), endFinding(full, '9', isDate, ofUnit)]
  const [start, end] = findings
  const proposals = pairs(endGuesses(from, start, isDate), endGuesses(full, end, isDate))
  if (start || end) return { ...(start ?? end), why: reason(start, end), proposals }
  const why =
    full === to
      ? 'an interval has no spaces, and two dots for an open end'
      : 'each end of an interval is written in full'
  return `${from}/${full}` === text ? undefined : { why, proposals }
}

/** `2022/23` means 2022/2023, and `2023-01-19/27` the days of one month. */
function fullEnd(from: string, to: string): string {
  if (!/^\d\d$/.test(to) || !/^\d{4}(-\d\d){0,2}$/.test(from)) return to
  return from.slice(0, -2) + to
}

function reason(start: Finding | undefined, end: Finding | undefined): string {
  if (start && start.why === end?.why) return start.why
  const clauses = [start && `at its start, ${start.why}`, end && `at its end, ${end.why}`]
  return clauses.filter(Boolean).join('; ')
}

function endFinding(
  end: string,
  digit: '0' | '9',
  isDate: IsDate,
  ofUnit: Rule,
): Finding | undefined {
  if (isOpen(end)) return undefined
  if (isDate(end)) return end.includes('X') ? unspecifiedEnd(end, digit) : undefined
  return ofUnit(end) ?? { why: `${JSON.stringify(end)} is not EDTF`, proposals: [] }
}

/** Level 2 lets X into intervals; the first or last year, or the month, says the same. */
function unspecifiedEnd(end: string, digit: '0' | '9'): Finding {
  const edtf = end.replace(/(?:-XX)+(?=[?~%]?$)/, '').replaceAll('X', digit)
  return {
    why: 'an interval with X belongs to level 2 of EDTF, and only levels 0 and 1 are read here',
    proposals: [{ edtf }],
  }
}

function endGuesses(end: string, finding: Finding | undefined, isDate: IsDate): Proposal[] {
  if (!finding) return [{ edtf: end }]
  return finding.proposals.filter(({ edtf }) => isDate(edtf) && !edtf.includes('/'))
}

const pairs = (starts: readonly Proposal[], ends: readonly Proposal[]): Proposal[] =>
  starts.flatMap((start) =>
    ends.map((end) => {
      const where = start.where ?? end.where
      return { edtf: `${start.edtf}/${end.edtf}`, ...(where && { where }) }
    }),
  )

const BETWEEN =
  /^(?:from |between )?(.+?)(?: (?:to|and|until|till|through) | ?[\u2012-\u2015] ?| - |(?<=\d{4})-(?=\d{4}$))(.+)$/i
const UNTIL = /^(?:by|before|until|till|up to|on or before|in or before|no later than) (.+)$/i
const SINCE = /^(?:since|after|from|on or after|no earlier than) (.+?)(?: on)?$/i
const OR_LATER = /^(.+?) (?:or later|on|onwards?)$/i

function worded(text: string, isDate: IsDate): Finding | undefined {
  const meant = (part = ''): Proposal[] =>
    isDate(part.trim()) ? [{ edtf: part.trim() }] : proseGuesses(part)
  const [, from, to] = BETWEEN.exec(text.trim()) ?? []
  const until = UNTIL.exec(text.trim())
  const since = SINCE.exec(text.trim()) ?? OR_LATER.exec(text.trim())
  const strict = /^(?:before|after) /i.test(text.trim())
  const open: Proposal = { edtf: '..', ...(strict && { where: 'with that time itself' }) }
  const proposals = [
    ...pairs(meant(from), meant(to)),
    ...(until ? pairs([open], meant(until[1])) : []),
    ...(since ? pairs(meant(since[1]), [open]) : []),
  ].filter(({ edtf }) => isDate(edtf))
  if (proposals.length === 0) return undefined
  return { why: 'an interval is written with a slash between its ends, in figures', proposals }
}
