import { propose } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

const LEVELS_READ = 'only levels 0 and 1 of EDTF are read here'

/** EDTF level 2: sets, inner qualifiers, X in other positions, seasons 25–41, exponents. */
export function levelTwoProblem(text: string): DateProblem | undefined {
  return setProblem(text) ?? exponent(text) ?? season(text) ?? marks(text) ?? unspecified(text)
}

// One member of a set ([…]) is within its bounds; all members of a set ({…}) fill them.
function setProblem(text: string): DateProblem | undefined {
  const inner = /^[[{](.*)[\]}]$/s.exec(text)?.[1]
  if (inner === undefined) return undefined
  const members = inner.split(/\.\.|,/).map((part) => part.trim())
  const [first = '', last = ''] = [members.at(0), members.at(-1)]
  const edtf = first === last ? first : `${first || '..'}/${last || '..'}`
  const span = text.startsWith('[') ? 'within' : 'throughout'
  return levelTwo('sets in brackets', [{ edtf, span }])
}

function exponent(text: string): DateProblem | undefined {
  const [, sign = '', digits, power] = /^Y(-?)(\d{1,9})E(\d)(?:S\d+)?$/.exec(text) ?? []
  const significant = /^(Y?-?\d+)S\d+$/.exec(text)?.[1]
  if (significant) return levelTwo('significant digits (S)', propose(`${significant}~`))
  if (!digits || !power) return undefined
  const year = digits + '0'.repeat(Number(power))
  const edtf = year.length > 4 ? `Y${sign}${year}` : sign + year.padStart(4, '0')
  return levelTwo('exponents (E)', propose(edtf))
}

function levelTwo(what: string, proposals: readonly Proposal[]): DateProblem {
  return { why: `${what} belong to level 2, and ${LEVELS_READ}`, proposals }
}

// Level 2 numbers: 25–28 northern and 29–32 southern seasons, 33–36 quarters, 37–39 thirds,
// 40–41 halves of a year.
function season(text: string): DateProblem | undefined {
  const [, year = '', digits = '', mark = ''] = /^(-?\d{4})-(\d\d)([?~%]?)$/.exec(text) ?? []
  const number = Number(digits)
  if (number < 25 || number > 41) return undefined
  const proposals =
    number <= 32
      ? [`${year}-${String(21 + ((number - 25) % 4))}${mark}`]
      : [monthsOf(year, number, mark)]
  return levelTwo('seasons and parts of a year from 25 on', propose(...proposals))
}

function monthsOf(year: string, number: number, mark: string): string {
  const [first, length] = number < 37 ? [33, 3] : number < 40 ? [37, 4] : [40, 6]
  const start = (number - first) * length + 1
  const two = (month: number) => `${year}-${String(month).padStart(2, '0')}${mark}`
  return `${two(start)}/${two(start + length - 1)}`
}

/** `?2004-06`, `2004-?06`, `2004?-06` mark a part of a date. Level 1 marks only whole dates. */
function marks(text: string): DateProblem | undefined {
  const found = new Set(text.match(/[?~%]/g))
  if (found.size === 0 || !/^[\dX?~%TY:-]+$/.test(text)) return undefined
  const mark = found.size > 1 ? '%' : [...found].join('')
  const bare = text.replace(/[?~%]/g, '')
  const why = `?, ~ and % stand once, at the end of a date, and mark all of it; ${LEVELS_READ}`
  return { why, proposals: propose(bare + mark) }
}

const X_SHAPE = /^(?<year>-?[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?(?<mark>[?~%])?$/

/** X in other positions than a year's last one or two digits, or a whole month or day. */
function unspecified(text: string): DateProblem | undefined {
  const {
    year,
    month,
    day,
    mark = '',
  } = text.includes('X') ? (X_SHAPE.exec(text)?.groups ?? {}) : {}
  if (!year) return undefined
  const why = `X may stand for a year's last one or two digits, a whole month or a whole day, with nothing after it but X; ${LEVELS_READ}`
  const fields = [year, month, day].filter((field) => field !== undefined)
  const firstX = fields.findIndex((field) => field.includes('X'))
  const withoutX = fields.slice(0, Math.max(firstX, 1)).join('-')
  return {
    why,
    proposals: propose(withoutX + mark),
    alternative: 'write it as an interval, first/last',
  }
}
