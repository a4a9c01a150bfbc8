import { attribute, elementsOf, type Dist, type Element, type Page } from './dist.ts'
import { decode, referencesOf, relations, type Reference } from './references.ts'

/** The address that a site is built for. */
export interface Address {
  /** `https://example.org` */
  siteUrl: string
  /** `/` or `/any/base/` */
  basePath: string
}

/** The problems with the links and ids of a built site, one line each. */
export function linkProblems(dist: Dist, at: Address): string[] {
  const ids = new Map<string, ReadonlySet<string>>()
  const pages = new Map(dist.pages.map((page) => [page.path, page]))
  /** The ids of a page or picture; each file is read once. */
  const idsOf = (path: string): ReadonlySet<string> => {
    const elements = (): Element[] => pages.get(path)?.elements ?? elementsOf(dist.read(path))
    const known = ids.get(path) ?? new Set(anchors(elements()))
    ids.set(path, known)
    return known
  }
  return dist.pages.flatMap((page) => [
    ...duplicateIds(page),
    ...page.elements
      .flatMap(referencesOf)
      .flatMap((reference) =>
        named(page, reference, problem(reference, page, { dist, at, idsOf })),
      ),
  ])
}

interface Around {
  dist: Dist
  at: Address
  idsOf: (path: string) => ReadonlySet<string>
}

function problem(reference: Reference, page: Page, around: Around): string | undefined {
  const { origin } = new URL(around.at.siteUrl)
  const { address } = reference
  const url = URL.parse(address, new URL(folderOf(page.path, around.at.basePath), origin))
  if (url === null) return 'is no address'
  if (url.protocol === 'javascript:') return 'is a script'
  if (url.origin !== origin) return undefined
  if (isAbsolute(address) && !mayBeAbsolute(reference.element)) {
    return 'is absolute: it would leave a copy of the site'
  }
  if (page.path === '404.html' && !/^[/#?]/.test(address) && !isAbsolute(address)) {
    return 'is relative, and the 404 page is shown at every depth'
  }
  return target(url, around)
}

function target(url: URL, { dist, at, idsOf }: Around): string | undefined {
  if (!url.pathname.startsWith(at.basePath)) return `lies outside of ${at.basePath}`
  const path = decode(url.pathname.slice(at.basePath.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (dist.paths.has(`${path}/index.html`)) return 'lacks its final slash'
  if (!dist.paths.has(file)) return 'leads to no file'
  const id = decode(url.hash.slice(1)).split(':~:')[0] ?? ''
  const hasIds = /\.(html|svg)$/.test(file)
  if (id === '' || id === 'top' || !hasIds || idsOf(file).has(id)) return undefined
  return `leads to no id "${id}" in ${file}`
}

function named(page: Page, { element, address }: Reference, problem: string | undefined): string[] {
  return problem === undefined ? [] : [`${page.path}: <${element.tagName}> "${address}" ${problem}`]
}

/**
 * Whether a link may be absolute: canonical addresses and feeds must be, since they are used
 * elsewhere.
 */
function mayBeAbsolute(element: Element): boolean {
  return (
    element.tagName === 'link' &&
    relations(element).some((rel) => rel === 'canonical' || rel === 'alternate')
  )
}

function isAbsolute(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address)
}

function folderOf(path: string, basePath: string): string {
  return basePath + path.replace(/index\.html$/, '')
}

function anchors(elements: Element[]): string[] {
  return elements.flatMap((element) => attribute(element, 'id') ?? [])
}

function duplicateIds({ path, elements }: Page): string[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const id of anchors(elements)) (seen.has(id) ? repeated : seen).add(id)
  return [...repeated].map((id) => `${path}: the id "${id}" is given more than once`)
}
