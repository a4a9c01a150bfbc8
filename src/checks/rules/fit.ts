import type { ContentDocument } from '../../loaders/read/document.ts'
import { parseDate } from '../../dates/parse.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { listIn, mapIn, textIn } from '../../text/raw.ts'

/** Facts whose status, date and keys do not fit together. */
export function fitRule({ documents }: CheckContext): Finding[] {
  return documents
    .filter(({ collection, data }) => collection === 'facts' && data !== undefined)
    .flatMap((document) => [...fitOfSpan(document), ...fitOfStatus(document)])
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
