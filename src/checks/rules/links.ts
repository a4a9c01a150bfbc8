import type { ContentDocument } from '../../loaders/read/document.ts'
import { attributeOf, nodesIn, startOf, type MdxNode } from '../../loaders/body/mdx-parse.ts'
import { listIn, mapIn } from '../../text/raw.ts'
import { ENTITY_KINDS } from '../../schemas/collections.ts'
import { idOf } from '../../schemas/ids.ts'
import { isPlaceholderAddress } from '../../schemas/placeholders.ts'
import { dateReader } from '../../timeline/build/parse.ts'
import { periodAddresses } from '../../timeline/periods/addresses.ts'
import { redirectsOf } from '../../timeline/redirects.ts'
import {
  FACT_ANCHORS,
  FIXED_FILES,
  FIXED_PAGES,
  isPeriodPath,
  listOfPage,
} from '../../timeline/site-addresses.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingAt, type Finding } from '../shared/finding.ts'
import { nearest } from '../shared/nearest.ts'

/** The link targets of the site. */
export interface Addresses {
  /** The paths of all pages and files, relative to the base. */
  readonly paths: ReadonlySet<string>
  /**
   * Whether all years and months are known. An invalid fact may be in a year that no other fact is
   * in.
   */
  readonly periodsKnown: boolean
  /** The facts by their ids, for the ids on their pages. */
  readonly facts: ReadonlyMap<string, ContentDocument>
  /** The paths to which old addresses forward, by those. */
  readonly redirects: ReadonlyMap<string, string>
}

/** Collects the addresses from all documents, valid or not. */
export function siteAddresses(context: CheckContext): Addresses {
  const { documents } = context
  const [site] = context.valid('site')
  const pages = documents.flatMap(({ collection, id }) => {
    if (collection === 'pages') return [`${id}/`]
    const hasPages = collection === 'facts' || collection === 'sources' || isEntity(collection)
    return hasPages ? [`${collection}/${id}/`] : []
  })
  const facts = documents.filter(({ collection }) => collection === 'facts')
  return {
    paths: new Set([...FIXED_PAGES, ...FIXED_FILES, ...pages, ...periods(context)]),
    periodsKnown: facts.length === context.valid('facts').length,
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    redirects: new Map(site ? redirectsOf(site.data).map(({ from, to }) => [from, to]) : []),
  }
}

const isEntity = (collection: string): boolean => ENTITY_KINDS.some((kind) => kind === collection)

/** The addresses of the periods that have facts. */
function periods(context: CheckContext): string[] {
  const [site] = context.valid('site')
  if (!site) return []
  const read = dateReader(site.data)
  const facts = context.valid('facts').filter(({ data }) => !data.withdrawn)
  return periodAddresses(facts.map(({ data }) => ({ date: read(data.date) })))
}

/** The address that a node links to, as written. */
export function addressOf(node: MdxNode): string | undefined {
  // The parser reads a footnote of a free page, which Astro draws, as a definition.
  if (node.type === 'definition' && node.identifier.startsWith('^')) return undefined
  if (node.type === 'link' || node.type === 'definition') return node.url
  const isElement = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
  return isElement ? attributeOf(node, 'href') : undefined
}

/** The path to which a node links within the site; undefined for other nodes and other sites. */
export function linkedPath(node: MdxNode, document: ContentDocument): string | undefined {
  const address = addressOf(node)
  return address === undefined ? undefined : targetOf(address, document)?.path
}

/** Links to missing pages of the site, and to missing ids on a fact’s page. */
export function linkFindings(
  document: ContentDocument,
  tree: MdxNode,
  addresses: Addresses,
): Finding[] {
  return nodesIn(tree).flatMap((node) => {
    // HTML in a fact is an error of its own.
    const isHtml = document.collection === 'facts' && 'attributes' in node
    const address = isHtml ? undefined : addressOf(node)
    const problem = address === undefined ? undefined : problemOf(address, document, addresses)
    return problem
      ? [findingAt(document, problem.kind, startOf(node), problem.message, problem.fix)]
      : []
  })
}

/** A made-up address of the site, for resolving links. The folder stands for the base path. */
const SITE_BASE = 'https://here.invalid/base/'

/** What is wrong with a link, and its fix. */
export interface LinkProblem {
  readonly kind: 'dangling-reference' | 'mdx-not-allowed' | 'placeholder'
  readonly message: string
  readonly fix: string
}

/** The problem of an address that a document links to; undefined if it leads somewhere. */
export function problemOf(
  address: string,
  document: ContentDocument,
  addresses: Addresses,
): LinkProblem | undefined {
  if (isPlaceholderAddress(address))
    return {
      kind: 'placeholder',
      message: `“${address}” is an address from an example and leads readers nowhere`,
      fix: 'Write the address that is meant, or remove the link.',
    }
  const target = targetOf(address, document)
  if (!target) return undefined
  const { path, hash } = target
  const found = addresses.paths.has(path)
  const list = listOfPage(path)
  if (list !== undefined && addresses.paths.has(list))
    return {
      kind: 'dangling-reference',
      message: `the link “${address}” leads to a further page of a list, whose facts move when others are added`,
      fix: `Write “${written(list, document)}”, or link to a fact.`,
    }
  const unknownPeriod = isPeriodPath(path) && !addresses.periodsKnown
  const forwarded = addresses.redirects.get(path)
  const meant = found || unknownPeriod ? path : (forwarded ?? meantPath(path, addresses.paths))
  const fix =
    meant === undefined
      ? 'Correct the address, or remove the link.'
      : `Write “${written(meant, document) + hash}”, or remove the link.`
  if (missesBase(address, document))
    return {
      kind: 'mdx-not-allowed',
      message: `the link “${address}” misses the base path of the site`,
      fix,
    }
  if (unknownPeriod) return undefined
  if (found) return hash === '' ? undefined : problemOfHash(address, target, addresses)
  const message =
    forwarded === undefined
      ? `the link “${address}” leads to no page of this site`
      : `the link “${address}” leads to an old address of this site`
  return { kind: 'dangling-reference', message, fix }
}

/**
 * Whether a link ignores the base path of the site. In free pages, only relative links follow it.
 */
function missesBase(address: string, { collection }: ContentDocument): boolean {
  return collection === 'pages' && address.startsWith('/')
}

interface Target {
  /** Relative to the base. */
  readonly path: string
  /** With its `#`; empty if there is none. */
  readonly hash: string
}

/** The target of a link within the site; undefined for links to other sites. */
function targetOf(address: string, { collection, id }: ContentDocument): Target | undefined {
  const isPage = collection === 'pages'
  if (/^[/\\]{2}/.test(address)) return undefined
  if (!isPage && !/^[/#]/.test(address)) return undefined
  const own = SITE_BASE + (isPage ? `${id}/` : `facts/${id}/`)
  const url = URL.parse(address.startsWith('/') ? SITE_BASE + address.slice(1) : address, own)
  if (!url?.href.startsWith('https://here.invalid/')) return undefined
  const whole = decoded(url.pathname).split('/').map(idOf).join('/')
  const base = new URL(SITE_BASE).pathname
  // A link above the base gets a path that no page has.
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

/** Checks the hash of a link to a fact’s page. The ids of other pages are not checked. */
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
  const fix = meant === undefined ? `Remove “${hash}”.` : `Write “#${meant}”, or remove it.`
  const message = `the link “${address}” leads to no “${hash}” on the page of that fact`
  return { kind: 'dangling-reference', message, fix }
}

/** The most likely intended page: with its final slash, of another kind, or with a similar name. */
export function meantPath(path: string, paths: ReadonlySet<string>): string | undefined {
  const plain = path.replace(/^(?:\.\.\/)+/, '').replace(/\/*$/, '')
  for (const exact of [`${plain}/`, plain]) if (paths.has(exact)) return exact
  const { folder, name } = splitPath(plain)
  const pages = [...paths].map((full) => ({ full, ...splitPath(full.replace(/\/$/, '')) }))
  const inFolder = pages.filter((page) => page.folder === folder)
  const meant = nearest(
    name,
    inFolder.map((page) => page.name),
  )
  const found =
    inFolder.find((page) => page.name === meant) ??
    pages.find((page) => page.name === name && page.folder !== '')
  return found?.full
}

function splitPath(path: string): { folder: string; name: string } {
  const at = path.lastIndexOf('/')
  return { folder: path.slice(0, Math.max(0, at)), name: path.slice(at + 1) }
}

/** A path as a link of the document has to write it. */
function written(path: string, { collection }: ContentDocument): string {
  return collection === 'pages' ? `../${path}` : `/${path}`
}
