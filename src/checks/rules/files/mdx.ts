import type { ContentDocument, Position, Problem } from '../../../loaders/read/document.ts'
import { forbiddenIn } from '../../../loaders/body/mdx-allowed.ts'
import { unprintableIn } from '../../../loaders/body/mdx-characters.ts'
import {
  attributeOf,
  codeProblem,
  nodesIn,
  parsedBody,
  startOf,
  type MdxElement,
  type MdxNode,
} from '../../../loaders/body/mdx-parse.ts'
import { componentOf } from '../../../loaders/body/mdx-components.ts'
import { entityIds, idsOf, type CheckContext } from '../../shared/context.ts'
import { findingAt, type Finding } from '../../shared/finding.ts'
import { listIn, mapIn, textIn } from '../../../text/raw.ts'
import { ENTITY_KINDS } from '../../../schemas/collections.ts'
import { idOf } from '../../../schemas/ids.ts'
import { linkFindings, siteAddresses } from '../links.ts'
import { markFindings } from '../text-marks.ts'
import { dangling, danglingQuote, isQuoteNumber } from '../references.ts'

/**
 * Content of a fact's body other than Markdown and the fixed components, and dangling references in
 * it. A free page may use all of MDX, but must parse. In both: dead links, and marks that are
 * printed literally.
 */
export function mdxRule(context: CheckContext): Finding[] {
  const addresses = siteAddresses(context)
  return context.documents.flatMap((document) => {
    if (document.collection !== 'facts' && document.collection !== 'pages') return []
    const parsed = parsedBody(document)
    if ('problem' in parsed) return [asFinding(document, parsed.problem)]
    return [
      ...(document.collection === 'facts'
        ? ofFact(document, parsed.tree, context)
        : ofPage(document, parsed.tree)),
      ...linkFindings(document, parsed.tree, addresses),
      ...markFindings(document, parsed.tree),
    ]
  })
}

function asFinding(document: ContentDocument, { kind, position, message, fix }: Problem): Finding {
  return findingAt(document, kind, position, message, fix)
}

function ofPage(document: ContentDocument, tree: MdxNode): Finding[] {
  const code = codeProblem(document.body)
  const problems = [...(code ? [code] : []), ...nodesIn(tree).flatMap(unprintableIn)]
  return problems.map((problem) => asFinding(document, problem))
}

function ofFact(document: ContentDocument, tree: MdxNode, context: CheckContext): Finding[] {
  const uses = usesIn(tree)
  return [
    ...forbiddenIn(tree).map((problem) => asFinding(document, problem)),
    ...quotedTwice(document, uses),
    ...uses.flatMap((use) => danglingUse(document, use, context)),
  ]
}

/** A component with its one attribute, as a body uses it. */
interface Use {
  readonly name: string
  readonly value: string
  readonly position: Position
}

function usesIn(tree: MdxNode): Use[] {
  return nodesIn(tree).flatMap((node) =>
    node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? useOf(node) : [],
  )
}

function useOf(node: MdxElement): Use[] {
  const name = node.name ?? ''
  const attribute = componentOf(name)?.attribute
  const value = attribute === undefined ? undefined : attributeOf(node, attribute)
  return value === undefined ? [] : [{ name, value: idOf(value), position: startOf(node) }]
}

/** A quotation shown twice would put the same anchor on the page twice. */
function quotedTwice(document: ContentDocument, uses: readonly Use[]): Finding[] {
  const quotes = uses.filter(({ name }) => name === 'Quote')
  const again = quotes.filter(({ value }, at) => quotes.findIndex((q) => q.value === value) < at)
  return again.map(({ value, position }) =>
    findingAt(
      document,
      'mdx-not-allowed',
      position,
      `the quotation number “${value}” is shown a second time`,
      'Show it once; refer to it in words elsewhere.',
    ),
  )
}

function danglingUse(
  document: ContentDocument,
  { name, value, position }: Use,
  context: CheckContext,
): Finding[] {
  if (document.data === undefined) return []
  const report = ([message, fix]: [string, string]): Finding[] => [
    findingAt(document, 'dangling-reference', position, message, fix),
  ]
  const data = mapIn(document.data)
  if (name === 'Quote') {
    const count = listIn(data['quotes']).length
    return isQuoteNumber(value, count) ? [] : report(danglingQuote(value, count))
  }
  if (name === 'Cite') {
    // The schema rule reports a missing list of sources.
    if (!Array.isArray(data['sources'])) return []
    const cited = listIn(data['sources']).map((source) =>
      idOf(textIn(mapIn(source)['source']) ?? ''),
    )
    if (cited.includes(value)) return []
    return report([
      `the fact does not list the source “${value}”`,
      `Add “- source: ${value}” to its “sources”, or cite one of ${cited.join(', ')}.`,
    ])
  }
  const facts = idsOf(context, ['facts'])
  if (name === 'Fact' && !facts.has(value)) return report(dangling(value, ['facts'], facts))
  const entities = entityIds(context)
  if (name === 'Entity' && !entities.has(value))
    return report(dangling(value, ENTITY_KINDS, entities))
  return []
}
