import type { ContentDocument } from '../../loaders/read/document.ts'
import { attributeOf, nodesIn, startOf, type MdxNode } from '../../loaders/body/mdx-parse.ts'
import { listIn, mapIn } from '../../text/raw.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import { idOf } from '../../schemas/ids.ts'
import { isPlaceholderAddress } from '../../schemas/placeholders.ts'
import { groupOf } from '../../dates/group.ts'
import { dateReader } from '../../timeline/build/parse.ts'
import { periodPath } from '../../timeline/periods.ts'
import {
  FACT_ANCHORS,
  FIXED_FILES,
  FIXED_PAGES,
  isPeriodPath,
} from '../../timeline/site-addresses.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingAt, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'

/** Every address that the site will have, from the base on, and what can be linked on its pages. */
export interface Addresses {
  readonly paths: ReadonlySet<string>
  /** Whether the years and months are all known: a fact that cannot be read may stand in another. */
  readonly periodsKnown: boolean
  /** The facts by their ids, for the ids on their pages. */
  readonly facts: ReadonlyMap<string, ContentDocument>
}

/** Gathers them from what is there, right or wrong in itself. */
export function siteAddresses(context: CheckContext): Addresses {
  const { documents } = context
  const pages = documents.flatMap(({ collection, id }) => {
    if (collection === 'pages') return [`${id}/`]
    const hasPages = collection === 'facts' || collection === 'sources' || isEntity(collection)
    return hasPages ? [`${collection}/${id}/`] : []
  })
  const facts = documents.filter(({ collection }) => collection === 'facts')
  return {
    paths: new Set([...FIXED_PAGES, ...FIXED_FILES, ...pages, ...periods(context)]),
    periodsKnown: facts.length === context.sound('facts').length,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
  }
}

const isEntity = (collection: string): boolean => ENTITY_KINDS.some((kind) => kind === collection)

/** The years and months in which facts stand. */
function periods(context: CheckContext): string[] {
  const [site] = context.sound('site')
  if (!site) return []
  const read = dateReader(site.data)
  return context.sound('facts').flatMap(({ data }) => {
    const { year, part } = groupOf(read(data.date))
    if (year === null || data.withdrawn) return []
    const month = part.kind === 'month' ? part.month : undefined
    return [periodPath({ year, month: undefined }), periodPath({ year, month })]
  })
}

/** The address that a node links to, as it is written. */
export function addressOf(node: MdxNode): string | undefined {
  // A footnote of a free page, which Astro draws, is parsed here as a definition.
  if (node.type === 'definition' && node.identifier.startsWith('^')) return undefined
  if (node.type === 'link' || node.type === 'definition') return node.url
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isElement ? attributeOf(node, 'href') : undefined
}

/** Links of a text to pages of the site that there will not be, or to nothing on a fact’s page. */
export function linkFindings(
  document: ContentDocument,
  tree: MdxNode,
  addresses: Addresses,
): Finding[] {
  return nodesIn(tree).flatMap((node) => {
    // HTML in a fact is refused as such.
    const isHtml = document.collection === 'facts' && 'attributes' in node
    const address = isHtml ? undefined : addressOf(node)
    const problem = address === undefined ? undefined : problemOf(address, document, addresses)
    return problem
      ? [findingAt(document, problem.kind, startOf(node), problem.message, problem.fix)]
      : []
  })
}

/** A host that no link names; the folder stands for the base path. */
const HERE = 'https://here.invalid/base/'

interface LinkProblem {
  readonly kind: 'dangling-reference' | 'mdx-not-allowed' | 'placeholder'
  readonly message: string
  readonly fix: string
}

function problemOf(
  address: string,
  document: ContentDocument,
  addresses: Addresses,
): LinkProblem | undefined {
  if (isPlaceholderAddress(address))
    return {
      kind: 'placeholder',
      message: `“${address}” is an address from an example; readers who follow it find nobody`,
      fix: 'Write the address that is meant, or take the link out.',
    }
  const target = targetOf(address, document)
  if (!target) return undefined
  const { path, hash } = target
  const found = addresses.paths.has(path)
  const unknownPeriod = isPeriodPath(path) && !addresses.periodsKnown
  const meant = found || unknownPeriod ? path : meantPath(path, addresses.paths)
  const fix =
    meant === undefined
      ? 'Mend the address, or take the link out.'
      : `Write “${written(meant, document) + hash}”, or take the link out.`
  if (missesBase(address, document))
    return {
      kind: 'mdx-not-allowed',
      message: `the link “${address}” misses the base path of the site`,
      fix,
    }
  if (unknownPeriod) return undefined
  if (found) return hash === '' ? undefined : problemOfHash(address, target, addresses)
  const message = `the link “${address}” leads to no page of this site`
  return { kind: 'dangling-reference', message, fix }
}

/** A site may lie below a base path, which only relative links of free pages follow. */
function missesBase(address: string, { collection }: ContentDocument): boolean {
  return collection === 'pages' && address.startsWith('/')
}

interface Target {
  /** From the base on. */
  readonly path: string
  /** With its `#`; empty where there is none. */
  readonly hash: string
}

/** Where in the site an address leads; undefined where it leads elsewhere. */
function targetOf(address: string, { collection, id }: ContentDocument): Target | undefined {
  const isPage = collection === 'pages'
  if (/^[/\\]{2}/.test(address)) return undefined
  if (!isPage && !/^[/#]/.test(address)) return undefined
  const own = HERE + (isPage ? `${id}/` : `facts/${id}/`)
  const url = URL.parse(address.startsWith('/') ? HERE + address.slice(1) : address, own)
  if (!url?.href.startsWith('https://here.invalid/')) return undefined
  const whole = decoded(url.pathname).split('/').map(idOf).join('/')
  const base = new URL(HERE).pathname
  // What climbs above the base stays a path that no page has.
  const path = whole.startsWith(base) ? whole.slice(base.length) : `..${whole}`
  return { path: path.replace(/(?:^|(?<=\/))index\.html$/, ''), hash: decoded(url.hash) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The ids of a fact’s page are known; those of other pages are not looked at. */
function problemOfHash(
  address: string,
  { path, hash }: Target,
  { facts }: Addresses,
): LinkProblem | undefined {
  const fact = facts.get(/^facts\/(.*)\/$/.exec(path)?.[1] ?? '')
  const anchor = hash.slice(1).split(':~:')[0] ?? ''
  if (!fact || anchor === '') return undefined
  const data = mapIn(fact.data)
  const numbered = (name: string, list: unknown): string[] =>
    listIn(list).map((_, index) => `${name}-${String(index + 1)}`)
  const ids = [
    ...FACT_ANCHORS,
    ...numbered('source', data['sources']),
    ...numbered('quote', data['quotes']),
  ]
  if (ids.includes(anchor)) return undefined
  const meant = nearest(anchor, ids)
  const fix = meant === undefined ? `Take “${hash}” out.` : `Write “#${meant}”, or take it out.`
  const message = `the link “${address}” leads to no “${hash}” on the page of that fact`
  return { kind: 'dangling-reference', message, fix }
}

/** The page that is most likely meant: with its last slash, of another kind, or of nearly that name. */
function meantPath(path: string, paths: ReadonlySet<string>): string | undefined {
  const plain = path.replace(/^(?:\.\.\/)+/, '').replace(/\/*$/, '')
  for (const exact of [`${plain}/`, plain]) if (paths.has(exact)) return exact
  const [folder, name] = parted(plain)
  const all = [...paths].map((known) => ({ known, parts: parted(known.replace(/\/$/, '')) }))
  const inFolder = all.filter(({ parts }) => parts[0] === folder)
  const meant = nearest(
    name,
    inFolder.map(({ parts }) => parts[1]),
  )
  const found =
    inFolder.find(({ parts }) => parts[1] === meant) ??
    all.find(({ parts }) => parts[1] === name && parts[0] !== '')
  return found?.known
}

function parted(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/')
  return [path.slice(0, Math.max(0, at)), path.slice(at + 1)]
}

/** A path as the document writes it. */
function written(path: string, { collection }: ContentDocument): string {
  return collection === 'pages' ? `../${path}` : `/${path}`
}
