import { endsBeforeItStarts } from './bounds.ts'
import { problemOf } from './problem.ts'
import { LONGEST } from './problems/shape.ts'
import { together } from './units/qualifier.ts'
import type { DateContext, EdtfDate, Endpoint, ParsedDate } from './units/types.ts'
import { parseUnit } from './units/unit.ts'

/**
 * Reads a date in EDTF levels 0 and 1 (ISO 8601-2:2019; loc.gov/standards/datetime), and, our one
 * extension, with seconds left out. A date-time names its zone.
 * @param text what the editor typed; any string.
 * @param context the site's wall clock, on which date-times are put, and its hemisphere.
 * @returns the date, or what is wrong and how to put it right, each a sentence for editors.
 * @throws RangeError only where the context's time zone is unknown.
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
  if (text.length > LONGEST) return undefined
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
  // `../..` says that something happened at some time: that is no date.
  if (!first && !last) return undefined
  return {
    edtf,
    precision: first && last ? 'interval' : 'open',
    qualifier: together(first?.qualifier ?? 'exact', last?.qualifier ?? 'exact'),
    earliest: first?.earliest ?? null,
    latest: last?.latest ?? null,
    start,
    end,
  }
}
