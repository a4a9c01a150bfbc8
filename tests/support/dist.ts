import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** An element of a parsed page. */
export type Element = Tree.Element

/** One HTML file of a built site. */
export interface Page {
  /** Its path in the folder: `facts/a/index.html`. */
  path: string
  /** Its elements, in document order; parsed on first use. */
  readonly elements: Element[]
}

/** A built site. Paths are relative to its folder, with `/` and without one at the start. */
export interface Dist {
  paths: ReadonlySet<string>
  pages: Page[]
  read: (path: string) => string
}

/** Reads a built folder. */
export function readDist(folder: string): Dist {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
  return toDist(paths, (path) => readFileSync(join(folder, path), 'utf8'))
}

/** Makes a built site from paths and texts, for tests. */
export function distOf(files: Record<string, string>): Dist {
  return toDist(Object.keys(files), (path) => files[path] ?? '')
}

/** The value of an attribute; `xlink:href` is looked up by its full name. */
export function attribute(element: Element, name: string): string | undefined {
  const nameOf = ({ prefix, name: own }: Element['attrs'][number]): string =>
    prefix === undefined || prefix === '' ? own : `${prefix}:${own}`
  return element.attrs.find((attr) => nameOf(attr) === name)?.value
}

/** The text directly inside an element: for a script or a style, all of it. */
export function textOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
}

/** All text in an element, with its white space. */
export function wholeTextOf(element: Element): string {
  const texts = (nodes: Tree.ChildNode[]): string[] =>
    nodes.flatMap((node) =>
      'childNodes' in node ? texts(node.childNodes) : 'value' in node ? [node.value] : [],
    )
  return texts(element.childNodes).join('')
}

/** All elements of a piece of HTML, in document order, including those in templates. */
export function elementsOf(html: string): Element[] {
  return below(parse(html))
}

function toDist(paths: string[], read: Dist['read']): Dist {
  const pages = paths
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => pageOf(path, read))
  return { paths: new Set(paths), pages, read }
}

function pageOf(path: string, read: Dist['read']): Page {
  let parsed: Element[] | undefined
  return {
    path,
    get elements() {
      return (parsed ??= elementsOf(read(path)))
    },
  }
}

function below(node: Tree.ParentNode): Element[] {
  const children = 'content' in node ? [node.content, ...node.childNodes] : node.childNodes
  return children.flatMap((child) => [
    ...('tagName' in child ? [child] : []),
    ...('childNodes' in child ? below(child) : []),
  ])
}
