import { endsBeforeItStarts } from './bounds.ts'
import { problemOf } from './problem.ts'
import { MAX_DATE_LENGTH } from './problems/shape.ts'
import { combineQualifiers } from './units/qualifier.ts'
import type { DateContext, EdtfDate, Endpoint, ParsedDate } from './units/types.ts'
import { parseUnit } from './units/unit.ts'

/**
 * Reads a date in EDTF levels 0 and 1 (ISO 8601-2:2019; loc.gov/standards/datetime). Our one
 * extension: seconds may be left out. A date-time must name its zone.
 * @param text any text that an editor typed
 * @param context the site's wall clock, to which date-times are converted, and its hemisphere
 * @returns the date, or the problem and the fix, a sentence each
 * @throws RangeError only if the context's time zone is unknown
 */
export function parseDate(text: string, context: DateContext): ParsedDate {
  const date = readDate(text, context)
  if (date) return { ok: true, date }
  const isDate = (proposal: string): boolean => {
    const read = readDate(proposal, context)
    return read !== undefined && !endsBeforeItStarts(read)
  }
  return { ok: false, ...problemOf(text, isDate, context) }
}

function readDate(text: string, context: DateContext): EdtfDate | undefined {
  if (text.length > MAX_DATE_LENGTH) return undefined
  const [from, to, ...more] = text.split('/')
  if (from === undefined || more.length > 0) return undefined
  return to === undefined ? single(from, context) : interval(text, from, to, context)
}

function single(text: string, context: DateContext): EdtfDate | undefined {
  const unit = parseUnit(text, context)
  if (!unit) return undefined
  const { edtf, precision, qualifier, earliest, latest } = unit
  return { edtf, precision, qualifier, earliest, latest, start: unit, end: unit }
}

function interval(edtf: string, from: string, to: string, context: DateContext) {
  const start = endpoint(from, context)
  const end = endpoint(to, context)
  if (!start || !end) return undefined
  return joined(edtf, start, end)
}

// Unspecified digits inside an interval are level 2.
function endpoint(text: string, context: DateContext): Endpoint | undefined {
  if (text === '..') return 'open'
  if (text === '') return 'unknown'
  return text.includes('X') ? undefined : parseUnit(text, context)
}

function joined(edtf: string, start: Endpoint, end: Endpoint): EdtfDate | undefined {
  const first = typeof start === 'string' ? null : start
  const last = typeof end === 'string' ? null : end
  // `../..` means any time, which is not a date.
  if (!first && !last) return undefined
  return {
    edtf,
    precision: first && last ? 'interval' : 'open',
    qualifier: combineQualifiers(first?.qualifier ?? 'exact', last?.qualifier ?? 'exact'),
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    start,
    end,
  }
}
