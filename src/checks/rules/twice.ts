import type { ContentDocument, DataPath } from '../../loaders/read/document.ts'
import { listIn, mapIn, textIn } from '../../text/raw.ts'
import { idOf } from '../../schemas/ids.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

const ID_LISTS = ['after', 'related', 'people', 'organisations', 'places', 'topics'] as const

/** Ids that are twice in a list of a fact. */
export function twiceRule({ documents }: CheckContext): Finding[] {
  return documents.filter(({ collection }) => collection === 'facts').flatMap(twiceIn)
}

function twiceIn(document: ContentDocument): Finding[] {
  const fact = mapIn(document.data)
  const quotes = listIn(fact['quotes']).flatMap((quote, index) =>
    repeated(document, ['quotes', index, 'source'], listIn(mapIn(quote)['source'])),
  )
  const sources = listIn(fact['sources']).map((source) => mapIn(source)['source'])
  return [
    ...ID_LISTS.flatMap((key) => repeated(document, [key], listIn(fact[key]))),
    ...repeated(document, ['sources'], sources, ['source']),
    ...quotes,
  ]
}

/** @param rest the path from an item of the list to its id */
function repeated(
  document: ContentDocument,
  path: DataPath,
  ids: readonly unknown[],
  rest: DataPath = [],
): Finding[] {
  return ids.flatMap((value, index) => {
    const id = textIn(value)
    const isFirst = ids.findIndex((other) => idOf(textIn(other) ?? '') === idOf(id ?? '')) === index
    if (id === undefined || isFirst) return []
    const message = `“${id}” is in “${String(path.at(-1))}” twice`
    return [
      findingIn(document, 'bad-value', [...path, index, ...rest], message, 'Remove one of them.'),
    ]
  })
}
