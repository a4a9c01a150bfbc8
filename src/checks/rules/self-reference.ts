import type { DataPath } from '../../loaders/read/document.ts'
import type { CheckContext, Sound } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Facts that refer to themselves, and places that lie in themselves, directly or in a circle. */
export function selfReferenceRule(context: CheckContext): Finding[] {
  const places = new Map(context.sound('places').map((place) => [place.document.id, place]))
  return [
    ...context.sound('facts').flatMap(factsOwn),
    ...[...places.values()].flatMap((place) => withinItself(place, places)),
  ]
}

/** `after` is left to the rule of dates, which looks for circles. */
function factsOwn({ document, data }: Sound<'facts'>): Finding[] {
  const named: (readonly [DataPath, string | undefined])[] = [
    ...(data.related ?? []).map((id, index) => [['related', index], id] as const),
    ...(data.attribution ?? []).map(({ at }, index) => [['attribution', index, 'at'], at] as const),
    ...(data.quotes ?? []).map(({ at }, index) => [['quotes', index, 'at'], at] as const),
    [['outcome', 'fact'], data.outcome?.fact],
  ]
  return named
    .filter(([, id]) => id === document.id)
    .map(([path]) => {
      const message = `“${document.id}” is this fact itself`
      const fix = 'Name the other fact that is meant, or take the id out.'
      return findingIn(document, 'self-reference', path, message, fix)
    })
}

function withinItself(
  { document, data }: Sound<'places'>,
  places: ReadonlyMap<string, Sound<'places'>>,
): Finding[] {
  const seen = new Set<string>()
  let around = data.within
  while (around !== undefined && around !== document.id && !seen.has(around)) {
    seen.add(around)
    around = places.get(around)?.data.within
  }
  if (around !== document.id) return []
  const message = `“within” leads in a circle: “${data.within ?? ''}” lies in this place`
  const fix = 'Name the larger place, or take “within” out.'
  return [findingIn(document, 'self-reference', ['within'], message, fix)]
}
