/*
 * The addresses that every site has, whatever its content, from the base path on. What has its own
 * page, what is a file, and what no free page may be called are told here and nowhere else; a test
 * holds the list to the routes of src/pages/.
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

/** Files that readers and programs are led to. */
export const FIXED_FILES = [
  'feed.xml',
  'atom.xml',
  'feed.json',
  'timeline.json',
  'opensearch.xml',
  '404.html',
  'favicon.svg',
] as const

/** Names at the top that are taken without a page: folders of pages and files, and by the design. */
const FOLDERS = ['facts', 'pictures', 'pagefind', 'map', 'embed', 'index', '404'] as const

/** Whether a path from the base on has the form of a year’s or a month’s: `2023/`, `-0043/03/`. */
export function isPeriodPath(path: string): boolean {
  return /^(?:-?\d+|Y-?\d+)\/(?:\d+\/)?$/i.test(path)
}

/** Whether the address `/<id>/` is the site’s own, so that no free page can have it. */
export function isOwnAddress(id: string): boolean {
  return (
    isPeriodPath(`${id}/`) ||
    FOLDERS.some((name) => name === id) ||
    FIXED_PAGES.some((page) => page === `${id}/`)
  )
}

/** The ids on a fact’s page that are there for links, beside one for each source and quotation. */
export const FACT_ANCHORS = [
  'top',
  'content',
  'dating',
  'quotations',
  'accounts',
  'said-here',
  'sources',
  'related',
  'links-here',
  'corrections',
] as const
