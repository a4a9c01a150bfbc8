import type { ContentDocument } from '../../loaders/read/document.ts'
import { parseDate } from '../../dates/parse.ts'
import { unitOf } from '../../dates/units/endpoint.ts'
import type { DateUnit } from '../../dates/units/types.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { listIn, mapIn, textIn } from '../../text/raw.ts'

/** Facts whose status, date and keys do not fit together. */
export function fitRule({ documents }: CheckContext): Finding[] {
  return documents
    .filter(({ collection, data }) => collection === 'facts' && data !== undefined)
    .flatMap((document) => [
      ...fitOfOccasion(document),
      ...fitOfSpan(document),
      ...fitOfInferred(document),
      ...fitOfStatus(document),
    ])
}

function fitOfSpan(document: ContentDocument): Finding[] {
  const fact = mapIn(document.data)
  const date = textIn(fact['date']) ?? ''
  const parsed = parseDate(date, { timezone: 'UTC', hemisphere: 'northern' })
  if (!parsed.ok) return []
  const twoEnded = ['interval', 'open'].includes(parsed.date.precision)
  if (twoEnded && fact['span'] === undefined) {
    const message = `the date “${date}” has two ends, and nothing says what the span between them means`
    const fix = 'Add “span: within” (at some time in it) or “span: throughout” (all that time).'
    return [findingIn(document, 'missing-span', ['date'], message, fix)]
  }
  if (twoEnded || fact['span'] === undefined) return []
  const message = `“span” goes with intervals and open ends only; the date is “${date}”`
  return [findingIn(document, 'stray-key', ['span'], message, 'Remove “span”.', 'key')]
}

/** Whether a unit of a date names a part, from the finest to the coarsest. */
const NAMES_PART: Readonly<Record<string, (unit: DateUnit) => boolean>> = {
  day: ({ day }) => day !== undefined,
  month: ({ month }) => month !== undefined,
  year: ({ precision }) => precision !== 'decade' && precision !== 'century',
}

/** `inferred` needs a `dating` that says how, and can name only a part that the date has. */
function fitOfInferred(document: ContentDocument): Finding[] {
  const fact = mapIn(document.data)
  const inferred = textIn(fact['inferred'])
  if (inferred === undefined) return []
  const findings: Finding[] = []
  if (fact['dating'] === undefined) {
    const message = `“inferred: ${inferred}” says that the editors inferred it, and nothing says how`
    const fix = 'Add “dating:” with how the date follows from the sources, or remove “inferred”.'
    findings.push(findingIn(document, 'stray-key', ['inferred'], message, fix, 'key'))
  }
  const date = textIn(fact['date']) ?? ''
  const parsed = parseDate(date, { timezone: 'UTC', hemisphere: 'northern' })
  const names = NAMES_PART[inferred]
  if (!parsed.ok || !names) return findings
  const units = [parsed.date.start, parsed.date.end].flatMap((end) => unitOf(end) ?? [])
  if (units.some(names)) return findings
  const finest = Object.keys(NAMES_PART).find((part) =>
    units.some((unit) => NAMES_PART[part]?.(unit)),
  )
  const message = `“inferred: ${inferred}” goes with a date that names a ${inferred}; the date is “${date}”`
  const part = finest === undefined ? '' : `“inferred: ${finest}”, or `
  const fix = `Write ${part}“inferred: date” if all of it was inferred, or correct the date.`
  return [...findings, findingIn(document, 'stray-key', ['inferred'], message, fix)]
}

/** An attribution's `inferred` is about its `at`. */
function fitOfOccasion(document: ContentDocument): Finding[] {
  return listIn(mapIn(document.data)['attribution']).flatMap((attribution, index) => {
    const { inferred, at } = mapIn(attribution)
    if (inferred === undefined || at !== undefined) return []
    const message =
      '“inferred” says that the occasion was inferred, and there is no “at” that names it'
    const fix = 'Add “at:” with the fact at which it was said, or remove “inferred”.'
    return [
      findingIn(document, 'stray-key', ['attribution', index, 'inferred'], message, fix, 'key'),
    ]
  })
}

function fitOfStatus(document: ContentDocument): Finding[] {
  const fact = mapIn(document.data)
  const status = textIn(fact['status'])
  if (status === undefined) return []
  const findings: Finding[] = []
  if (['claimed', 'announced'].includes(status) && fact['attribution'] === undefined) {
    const message = `the fact is ${status}, and nothing says by whom`
    const fix = 'Add “attribution:” with “- by: <a person or organisation>”.'
    findings.push(findingIn(document, 'missing-attribution', ['status'], message, fix))
  }
  return status === 'announced' ? findings : [...findings, ...strayKeys(document, status)]
}

/** Only announced facts can have an `outcome` or a `manner`. */
function strayKeys(document: ContentDocument, status: string): Finding[] {
  const fact = mapIn(document.data)
  const paths: (string | number)[][] = fact['outcome'] === undefined ? [] : [['outcome']]
  for (const [index, attribution] of listIn(fact['attribution']).entries())
    if (mapIn(attribution)['manner'] !== undefined) paths.push(['attribution', index, 'manner'])
  return paths.map((path) => {
    const key = String(path.at(-1))
    const message = `“${key}” goes with announced facts only; this one is ${status}`
    const fix = `Remove “${key}”, or write “status: announced”.`
    return findingIn(document, 'stray-key', path, message, fix, 'key')
  })
}
