/*
 * The addresses that every site has, whatever its content, relative to the base path. They are
 * listed only here; a test compares them with the routes of src/pages/.
 */

/** Pages. */
export const FIXED_PAGES = [
  '',
  'people/',
  'organisations/',
  'places/',
  'topics/',
  'sources/',
  'announced/',
  'corrections/',
  'search/',
] as const

/** Files with public addresses. */
export const FIXED_FILES = [
  'feed.xml',
  'atom.xml',
  'feed.json',
  'timeline.json',
  'addresses.json',
  'opensearch.xml',
  '404.html',
  'favicon.svg',
] as const

/** Further reserved names at the top: folders of pages and files, and names for later features. */
const RESERVED_NAMES = ['facts', 'pictures', 'pagefind', 'map', 'embed', 'index', '404'] as const

/** Whether a path has the form of a period’s page: `2023/`, `-0043/03/`, `114x/`, `11xx/`. */
export function isPeriodPath(path: string): boolean {
  return /^(?:-?\d+x{0,2}|Y-?\d+x{0,2})\/(?:\d+\/)?$/i.test(path)
}

/** Whether the site uses the address `/<id>/` itself, so that no free page can have it. */
export function isOwnAddress(id: string): boolean {
  return (
    isPeriodPath(`${id}/`) ||
    RESERVED_NAMES.some((name) => name === id) ||
    FIXED_PAGES.some((page) => page === `${id}/`)
  )
}

/** Whether a path is, or lies in, a folder that the site keeps for itself: all of them but facts/. */
export function isReservedPath(path: string): boolean {
  const [first, ...below] = path.split('/')
  const isFact = first === 'facts' && below.some((step) => step !== '')
  if (listOfPage(path) !== undefined) return true
  return !isFact && RESERVED_NAMES.some((name) => name === first)
}

/** The path of the list that has a further page at this path, `people/ada/page/2/`; else undefined. */
export const listOfPage = (path: string): string | undefined =>
  /^(.*\/)page\/\d+\/$/.exec(path)?.[1]

/** The ids on a fact’s page that links may use, besides one for each source and quotation. */
export const FACT_ANCHORS = [
  'top',
  'content',
  'dating',
  'quotations',
  'accounts',
  'not-said',
  'said-here',
  'sources',
  'related',
  'links-here',
  'corrections',
] as const
