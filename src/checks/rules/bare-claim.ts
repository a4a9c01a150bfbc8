import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { folded } from '../../text/folded.ts'
import { isIn, namesWithLast } from '../../text/is-in.ts'

/** Titles of claimed and announced facts that name no speaker. */
export function bareClaimRule(context: CheckContext): Finding[] {
  const names = namesOf(context)
  return context.valid('facts').flatMap(({ document, data }) => {
    const speakers = (data.attribution ?? []).map(({ by }) => by)
    if (data.status === 'reported' || speakers.length === 0) return []
    const title = folded(data.title)
    if (speakers.some((id) => (names.get(id) ?? []).some((name) => isIn(name, title)))) return []
    const [first] = names.get(speakers[0] ?? '') ?? []
    // The rule for references reports a speaker without a file.
    if (first === undefined) return []
    const message = `the title tells what is ${data.status} and does not name who says so`
    const fix = `Name the speaker, such as “…, ${first} says”.`
    return [findingIn(document, 'bare-claim', ['title'], message, fix)]
  })
}

/** Each speaker’s names, and the last word of each: “Lovelace” names Ada Lovelace. */
export function namesOf(context: CheckContext): Map<string, string[]> {
  const files = [...context.valid('people'), ...context.valid('organisations')]
  return new Map(
    files.map(({ document, data }) => {
      const names = [data.name, ...(data.aliases ?? [])]
      return [document.id, namesWithLast(names)]
    }),
  )
}
