import { BC } from './century.ts'
import { propose, two } from './finding.ts'
import type { DateProblem, Proposal, DateRule } from './finding.ts'
import { proseGuesses } from './prose.ts'
import { tidied } from './shape.ts'

type IsDate = (edtf: string) => boolean

/** Intervals: with a slash, in words, or with a dash between years. */
export function intervalProblem(
  text: string,
  isDate: IsDate,
  ofUnit: DateRule,
): DateProblem | undefined {
  const ends = text.split('/')
  if (ends.length > 2) {
    const why = 'an interval has two ends, with one slash between them'
    return { why, proposals: [] }
  }
  if (ends.length === 2) return slashed([tidyEnd(ends[0]), openEnd(ends[1])], text, isDate, ofUnit)
  return worded(text, isDate)
}

/** Words for an end that is still open. */
const PRESENT = /^\s*(?:the )?(?:present(?: day)?|now|today|ongoing|current|date)\s*$/i

// Tidies the form of an end, and reads dots or words for an open end.
const tidyEnd = (end = ''): string => (/^\s*\.+\s*$/.test(end) ? '..' : tidied(end))
const openEnd = (end = ''): string => (PRESENT.test(end) ? '..' : tidyEnd(end))

const isOpen = (end: string): boolean => end === '..' || end === ''

function slashed(
  [from = '', to = '']: string[],
  text: string,
  isDate: IsDate,
  ofUnit: DateRule,
): DateProblem | undefined {
  if (isOpen(from) && isOpen(to)) {
    return {
      why: 'it is open on both sides',
      proposals: [],
      advice: 'Write at least one end, such as ../2023-01-27 or 2023-02-07/..',
    }
  }
  const short = shortEnd(from, to, isDate)
  if (short) return short
  const findings = [endFinding(from, '0', isDate, ofUnit), endFinding(to, '9', isDate, ofUnit)]
  const [start, end] = findings
  const proposals = pairs(endGuesses(from, '0', start, isDate), endGuesses(to, '9', end, isDate))
  const advice = (start ?? end)?.advice
  // The alternative of an end is dropped, since it would make the end an interval.
  if (start || end) return { why: reason(start, end), proposals, ...(advice && { advice }) }
  const why = 'an interval has no spaces, and two dots for an open end'
  return `${from}/${to}` === text ? undefined : { why, proposals }
}

/** `2022/23` means 2022/2023, and `2023-01-19/27` days of one month; `1731-02-12/2` is unclear. */
function shortEnd(from: string, to: string, isDate: IsDate): DateProblem | undefined {
  if (!/^\d{1,3}$/.test(to) || !/^\d{4}(-\d\d){0,2}$/.test(from)) return undefined
  const isYear = from.length === 4
  const last = isYear ? to : two(to)
  const full = from.slice(0, -last.length) + last
  const edtf = isYear && full <= from ? nextAfter(from, last) : full
  const why = 'each end of an interval is written in full'
  if (edtf !== '' && isDate(`${from}/${edtf}`) && (isYear || to.length < 3))
    return { why, proposals: propose(`${from}/${edtf}`) }
  if (!isDate(from)) return undefined
  const advice = 'If the year is counted in two ways, such as 1731/2, explain it under dating.'
  return { why, proposals: [{ edtf: from, where: 'if that is the date' }], advice }
}

/** The next year that ends with some digits, within ten years: 1999 and `00` give 2000. */
function nextAfter(year: string, digits: string): string {
  const next = String(Number(year.slice(0, -digits.length)) + 1) + digits
  return Number(next) - Number(year) <= 10 ? next.padStart(4, '0') : ''
}

function reason(start: DateProblem | undefined, end: DateProblem | undefined): string {
  if (start && start.why === end?.why) return start.why
  const clauses = [start && `at its start, ${start.why}`, end && `at its end, ${end.why}`]
  return clauses.filter(Boolean).join('; ')
}

function endFinding(
  end: string,
  digit: '0' | '9',
  isDate: IsDate,
  ofUnit: DateRule,
): DateProblem | undefined {
  if (isOpen(end)) return undefined
  if (isDate(end)) return end.includes('X') ? unspecifiedEnd(end, digit) : undefined
  return ofUnit(end) ?? { why: `${JSON.stringify(end)} is not EDTF`, proposals: [] }
}

/** Level 2 allows X in intervals; the first or last year, or the month, means the same. */
function unspecifiedEnd(end: string, digit: '0' | '9'): DateProblem {
  return {
    why: 'an interval with X belongs to level 2 of EDTF, and only levels 0 and 1 are read here',
    proposals: [{ edtf: withoutX(end, digit) }],
  }
}

/**
 * The first year that X may stand for (0), or the last (9). Before the year 0, digits count
 * backwards.
 */
function withoutX(end: string, digit: '0' | '9'): string {
  const filled = end.startsWith('-') === (digit === '0') ? '9' : '0'
  return end.replace(/(?:-XX)+(?=[?~%]?$)/, '').replaceAll('X', filled)
}

function endGuesses(
  end: string,
  digit: '0' | '9',
  finding: DateProblem | undefined,
  isDate: IsDate,
): Proposal[] {
  if (!finding) return [{ edtf: end }]
  return finding.proposals
    .filter(({ edtf }) => isDate(edtf) && !edtf.includes('/'))
    .map((proposal) => ({ ...proposal, edtf: withoutX(proposal.edtf, digit) }))
}

/**
 * Intervals of all ends; if both have a choice, only pairs with the same condition, such as one
 * clock.
 */
function pairs(starts: readonly Proposal[], ends: readonly Proposal[]): Proposal[] {
  const all = starts.flatMap((start) => ends.map((end) => ({ start, end })))
  const alike = all.filter(({ start, end }) => start.where === end.where)
  const isChoice = starts.length > 1 && ends.length > 1 && alike.length > 0
  return (isChoice ? alike : all).map(({ start, end }) => {
    const where = [...new Set([start.where, end.where])].filter(Boolean).join(' and ')
    return { edtf: `${start.edtf}/${end.edtf}`, ...(where && { where }) }
  })
}

const BETWEEN =
  /^(?:from |between )?(.+?)(?: (?:to|and|until|till|through) | ?[\u2012-\u2015] ?| - |(?<=\d{4})-(?=(?:\d{4}|present|now|today)$))(.+)$/i
const UNTIL = /^(?:by|before|until|till|up to|on or before|in or before|no later than) (.+)$/i
const SINCE = /^(?:since|after|from|on or after|no earlier than) (.+?)(?: on)?$/i
const OR_LATER = /^(.+?) (?:or later|on|onwards?)$/i

/** The two ends of an interval in words; empty if it does not have two. */
function endsOf(text: string): readonly (string | undefined)[] {
  const days = /^(\d{1,2}) ?[-–] ?(\d{1,2})( [a-z].*)$/i.exec(text)
  if (days) return [`${days[1] ?? ''}${days[3] ?? ''}`, `${days[2] ?? ''}${days[3] ?? ''}`]
  const after = /^([a-z]+\.?) (\d{1,2}) ?[-–] ?(\d{1,2})(,? \d{4})$/i.exec(text)
  if (after) {
    const [, month = '', first = '', last = '', year = ''] = after
    return [`${month} ${first}${year}`, `${month} ${last}${year}`]
  }
  const months = /^([a-z]+) ?[-–] ?([a-z]+)( \d{4})$/i.exec(text)
  if (months)
    return [`${months[1] ?? ''}${months[3] ?? ''}`, `${months[2] ?? ''}${months[3] ?? ''}`]
  const dotted = /^([^.]*[^.\s])?\s*\.{2,}\s*([^.]+)?$/.exec(text)
  if (dotted) return [dotted[1] ?? 'now', dotted[2] ?? 'now']
  return (BETWEEN.exec(text) ?? []).slice(1)
}

function worded(text: string, isDate: IsDate): DateProblem | undefined {
  // "Winter of 1999-2000" is one season.
  if (proseGuesses(text).length > 0) return undefined
  const meant = (part = ''): Proposal[] => {
    if (PRESENT.test(part)) return [{ edtf: '..' }]
    return isDate(part.trim()) ? [{ edtf: part.trim() }] : proseGuesses(part)
  }
  const [begin, to = ''] = endsOf(text.trim())
  // "500 to 400 BC": the era of the end applies to the beginning too.
  const era = new RegExp(` ?${BC}$`, 'i').exec(to)?.[0] ?? ''
  const from = begin !== undefined && /^\d+$/.test(begin) ? begin + era : begin
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
