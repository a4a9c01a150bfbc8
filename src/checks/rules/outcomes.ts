import { certainlyBefore } from '../../dates/bounds.ts'
import { dateReader, type DateReader } from '../../timeline/build/parse.ts'
import type { CheckContext, ValidFile } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

type FactFile = ValidFile<'facts'>

/** Impossible outcomes: before the announcement, or shown by a withdrawn fact. */
export function outcomesRule(context: CheckContext): Finding[] {
  const [site] = context.valid('site')
  if (!site) return []
  const read = dateReader(site.data)
  const facts = new Map(context.valid('facts').map((fact) => [fact.document.id, fact]))
  return [...facts.values()].flatMap((fact) => outcomeOf(fact, facts, read))
}

function outcomeOf(
  { document, data }: FactFile,
  facts: ReadonlyMap<string, FactFile>,
  read: DateReader,
): Finding[] {
  const shown = facts.get(data.outcome?.fact ?? '')
  if (!shown || shown.document.id === document.id) return []
  const { id } = shown.document
  const path = ['outcome', 'fact']
  if (shown.data.withdrawn) {
    const message = `the fact “${id}”, which should show the outcome, is withdrawn`
    const fix = 'Name another fact that shows it, or remove “outcome”.'
    return [findingIn(document, 'dangling-reference', path, message, fix)]
  }
  const said = (data.attribution ?? []).map(
    ({ on, at }) => on ?? facts.get(at ?? '')?.data.date ?? undefined,
  )
  const allAfter = said.every(
    (date) => date !== undefined && certainlyBefore(read(shown.data.date), read(date)),
  )
  if (said.length === 0 || !allAfter) return []
  const message = `the outcome “${id}” (${shown.data.date}) lies before the announcement (${said.join(', ')})`
  const fix = 'Correct one of the two dates, or name the fact that shows the outcome.'
  return [findingIn(document, 'date-order', path, message, fix)]
}
