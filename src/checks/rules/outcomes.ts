import { certainlyBefore } from '../../dates/bounds.ts'
import { dateReader, type DateReader } from '../../timeline/build/parse.ts'
import type { CheckContext, Sound } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

type Fact = Sound<'facts'>

/** Outcomes that cannot be: of an announcement that was made later, or shown by a withdrawn fact. */
export function outcomesRule(context: CheckContext): Finding[] {
  const [site] = context.sound('site')
  if (!site) return []
  const read = dateReader(site.data)
  const facts = new Map(context.sound('facts').map((fact) => [fact.document.id, fact]))
  return [...facts.values()].flatMap((fact) => outcomeOf(fact, facts, read))
}

function outcomeOf(
  { document, data }: Fact,
  facts: ReadonlyMap<string, Fact>,
  read: DateReader,
): Finding[] {
  const shown = facts.get(data.outcome?.fact ?? '')
  if (!shown || shown.document.id === document.id) return []
  const { id } = shown.document
  const path = ['outcome', 'fact']
  if (shown.data.withdrawn) {
    const message = `the fact “${id}”, which is to show the outcome, is withdrawn`
    const fix = 'Name another fact that shows it, or take “outcome” out.'
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
  const fix = 'Mend one of the two dates, or name the fact that shows the outcome.'
  return [findingIn(document, 'date-order', path, message, fix)]
}
