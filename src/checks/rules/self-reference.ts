import type { DataPath } from '../../loaders/read/document.ts'
import type { CheckContext, ValidFile } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/**
 * Facts that refer to themselves, and places that are within themselves, directly or in a circle.
 */
export function selfReferenceRule(context: CheckContext): Finding[] {
  const places = new Map(context.valid('places').map((place) => [place.document.id, place]))
  return [
    ...context.valid('facts').flatMap(ownReferences),
    ...[...places.values()].flatMap((place) => withinItself(place, places)),
  ]
}

/**
 * The self-references of a fact, without `after`, whose circles the rule for date order reports.
 */
function ownReferences({ document, data }: ValidFile<'facts'>): Finding[] {
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
      const fix = 'Name the other fact that is meant, or remove the id.'
      return findingIn(document, 'self-reference', path, message, fix)
    })
}

function withinItself(
  { document, data }: ValidFile<'places'>,
  places: ReadonlyMap<string, ValidFile<'places'>>,
): Finding[] {
  const seen = new Set<string>()
  let container = data.within
  while (container !== undefined && container !== document.id && !seen.has(container)) {
    seen.add(container)
    container = places.get(container)?.data.within
  }
  if (container !== document.id) return []
  const message = `“within” leads in a circle: “${data.within ?? ''}” lies in this place`
  const fix = 'Name the larger place, or remove “within”.'
  return [findingIn(document, 'self-reference', ['within'], message, fix)]
}
