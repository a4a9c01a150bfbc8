import type { CheckContext } from '../context.ts'
import { findingIn, type Finding } from '../finding.ts'
import { folded } from '../folded.ts'

/** Titles of claimed and announced facts that name none of those who say it. */
export function bareClaimRule(context: CheckContext): Finding[] {
  const names = namesOf(context)
  return context.sound('facts').flatMap(({ document, data }) => {
    const speakers = (data.attribution ?? []).map(({ by }) => by)
    if (data.status === 'reported' || speakers.length === 0) return []
    const title = folded(data.title)
    if (speakers.some((id) => (names.get(id) ?? []).some((name) => isIn(name, title)))) return []
    const [first = ''] = names.get(speakers[0] ?? '') ?? []
    const message = `the title tells what is ${data.status} and does not name who says so`
    const fix = `Name the speaker, such as “…, ${first} says”.`
    return [findingIn(document, 'bare-claim', ['title'], message, fix)]
  })
}

/** Each speaker’s names, and the last word of each: “Lavrov” names Sergey Lavrov. */
function namesOf(context: CheckContext): Map<string, string[]> {
  const files = [...context.sound('people'), ...context.sound('organisations')]
  return new Map(
    files.map(({ document, data }) => {
      const names = [data.name, ...(data.aliases ?? [])]
      const last = names.map((name) => name.split(/\s+/).at(-1) ?? name)
      return [document.id, [...last, ...names]]
    }),
  )
}

function isIn(name: string, title: string): boolean {
  return title.includes(folded(name))
}
