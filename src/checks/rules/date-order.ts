import { certainlyBefore, endsBeforeItStarts, standsBefore } from '../../dates/bounds.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import { dateReader, optionalDate, type DateReader } from '../../timeline/build/parse.ts'
import type { CheckContext, ValidFile } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

type FactFile = ValidFile<'facts'>

interface Dates {
  readonly read: DateReader
  readonly facts: ReadonlyMap<string, FactFile>
  readonly sources: ReadonlyMap<string, ValidFile<'sources'>>
}

/**
 * Dates that contradict each other. Only certain contradictions count: never a missing, approximate
 * or uncertain date or bound, nor days whose order depends on the time zone.
 */
export function dateOrderRule(context: CheckContext): Finding[] {
  const [site] = context.valid('site')
  if (!site) return []
  const byId = <T extends { document: ContentDocument }>(files: readonly T[]): Map<string, T> =>
    new Map(files.map((file) => [file.document.id, file]))
  const dates: Dates = {
    read: dateReader(site.data),
    facts: byId(context.valid('facts')),
    sources: byId(context.valid('sources')),
  }
  return [
    ...[...dates.facts.values()].flatMap((fact) => [
      ...backwards(fact, dates),
      ...saidAtTheWrongTime(fact, dates),
      ...reportedTooEarly(fact, dates),
      ...addedTooEarly(fact, dates),
      ...contradictsAfter(fact, dates),
      ...inACircle(fact, dates),
    ]),
    ...[...dates.sources.values()].flatMap((source) => updatedTooEarly(source, dates)),
  ]
}

function violation(
  document: ContentDocument,
  path: DataPath,
  message: string,
  fix: string,
): Finding {
  return findingIn(document, 'date-order', path, message, fix)
}

function backwards({ document, data }: FactFile, { read }: Dates): Finding[] {
  if (!endsBeforeItStarts(read(data.date))) return []
  const onClock = data.date.includes('T') ? ', as the site’s clock shows it' : ''
  const message = `the interval “${data.date}” ends before it starts${onClock}`
  const fix = 'Put the earlier date first; write both ends as one clock shows them.'
  return [violation(document, ['date'], message, fix)]
}

function saidAtTheWrongTime({ document, data }: FactFile, { read, facts }: Dates): Finding[] {
  const happened = read(data.date)
  return (data.attribution ?? []).flatMap(({ on, at }, index) => {
    const occasion = at === undefined ? undefined : facts.get(at)?.data.date
    const said = on ?? occasion
    if (said === undefined || data.status === 'reported') return []
    const path = ['attribution', index, on === undefined ? 'at' : 'on']
    const fix = 'Correct one of the two dates, or the status.'
    if (data.status === 'claimed' && certainlyBefore(read(said), happened))
      return [
        violation(
          document,
          path,
          `it was claimed (${said}) before it happened (${data.date})`,
          fix,
        ),
      ]
    if (data.status === 'announced' && certainlyBefore(happened, read(said)))
      return [
        violation(
          document,
          path,
          `it was announced (${said}) after its time had passed (${data.date})`,
          fix,
        ),
      ]
    return []
  })
}

function reportedTooEarly({ document, data }: FactFile, { read, sources }: Dates): Finding[] {
  if (data.status !== 'reported') return []
  const published = data.sources.map(({ source }) => {
    const file = sources.get(source)?.data
    return optionalDate(read, file?.updated ?? file?.published)
  })
  const happened = read(data.date)
  const allBefore = published.every((date) => date && certainlyBefore(date, happened))
  if (!allBefore) return []
  const message = `it is reported, and happens (${data.date}) after every source that reports it`
  return [violation(document, ['date'], message, 'Correct the date, or write “status: announced”.')]
}

/** A fact cannot be reported or claimed before it has happened. */
function addedTooEarly({ document, data }: FactFile, { read }: Dates): Finding[] {
  if (data.status === 'announced' || !certainlyBefore(read(data.added), read(data.date))) return []
  const message = `it is ${data.status}, and happens (${data.date}) after the day on which it was added (${data.added})`
  const fix = 'Correct “date” or “added”. If it is still to come, write “status: announced”.'
  return [violation(document, ['date'], message, fix)]
}

/** `after` orders facts of equal dates only; it must not contradict the order of the dates. */
function contradictsAfter({ document, data }: FactFile, { read, facts }: Dates): Finding[] {
  return (data.after ?? []).flatMap((id, index) => {
    const other = facts.get(id)?.data.date
    if (other === undefined || !standsBefore(read(data.date), read(other))) return []
    const message = `it cannot come after “${id}” (${other}): its own date is ${data.date}`
    return [violation(document, ['after', index], message, 'Correct a date, or remove the id.')]
  })
}

function inACircle({ document, data }: FactFile, { facts }: Dates): Finding[] {
  return (data.after ?? []).flatMap((id, index) => {
    if (!leadsTo(id, document.id, facts)) return []
    const message = `“after” leads in a circle: “${id}” comes after this fact as well`
    return [violation(document, ['after', index], message, 'Remove one of the ids.')]
  })
}

function leadsTo(from: string, to: string, facts: Dates['facts']): boolean {
  const seen = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(facts.get(id)?.data.after ?? []))
  }
  return false
}

function updatedTooEarly({ document, data }: ValidFile<'sources'>, { read }: Dates): Finding[] {
  const published: EdtfDate | undefined = optionalDate(read, data.published)
  const updated = optionalDate(read, data.updated)
  if (!published || !updated || !certainlyBefore(updated, published, { oneClock: true })) return []
  const message = `it was updated (${data.updated ?? ''}) before it was published (${data.published ?? ''})`
  return [violation(document, ['updated'], message, 'Correct one of the two.')]
}
