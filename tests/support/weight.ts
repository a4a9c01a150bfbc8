import { posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import ts from 'typescript'
import { attribute, textOf, type Dist, type Element, type Page } from './dist.ts'
import { isExecutable } from './policy.ts'
import { relations } from './references.ts'

/** The gzipped bytes of a page’s scripts and styles. */
export interface Weight {
  script: number
  style: number
}

/** The weight of a page’s scripts, everything they import, and its styles. */
export function weightOf(page: Page, dist: Dist, basePath: string): Weight {
  const toPath = (element: Element, name: string): string[] => {
    const address = attribute(element, name)
    return address === undefined ? [] : [address.slice(basePath.length).replace(/[?#].*/, '')]
  }
  const scripts = page.elements.filter(isExecutable)
  const styles = page.elements.filter(({ tagName }) => tagName === 'style')
  const sheets = page.elements.filter((element) => relations(element).includes('stylesheet'))
  const files = withImports(
    scripts.flatMap((element) => toPath(element, 'src')),
    dist,
  )
  return {
    script: weigh([...scripts.map(textOf), ...files.map(dist.read)]),
    style: weigh([
      ...styles.map(textOf),
      ...sheets.flatMap((element) => toPath(element, 'href')).map(dist.read),
    ]),
  }
}

/** These files and everything they import, each once. */
function withImports(files: string[], dist: Dist): string[] {
  const all = new Set(files)
  for (const file of all) {
    const { importedFiles } = ts.preProcessFile(dist.read(file), true, true)
    for (const { fileName } of importedFiles) {
      if (fileName.startsWith('.')) all.add(posix.join(posix.dirname(file), fileName))
    }
  }
  return [...all]
}

/** The gzipped bytes of each text; the pages of a site share most of theirs. */
const weights = new Map<string, number>([['', 0]])

function weigh(texts: string[]): number {
  const bytes = texts.map((text) => {
    const size = weights.get(text) ?? gzipSync(text).byteLength
    weights.set(text, size)
    return size
  })
  return bytes.reduce((sum, size) => sum + size, 0)
}
