import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** The checkout, and the folder for what Node runs of an installed package. */
const ROOT = resolve(import.meta.dirname, '../..')
const SOURCE = join(ROOT, 'src')
const TARGET = join(ROOT, 'dist-package')

/** The files that Node starts with. It finds the others by their imports. */
const ENTRIES = ['cli/dated-facts.mjs', 'cli/with-node.mjs', 'cli/main.ts']

/**
 * Builds `dist-package/` for `npm pack`: JavaScript for every module that Node runs itself, because
 * Node runs no TypeScript under node_modules. What Vite compiles is packed as source. Types are only
 * removed; nothing is bundled, so errors show the names and lines of the source.
 */
export function buildPackage(): void {
  rmSync(TARGET, { recursive: true, force: true })
  for (const file of reachable(ENTRIES)) {
    const target = join(TARGET, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    if (file.endsWith('.mjs')) cpSync(join(SOURCE, file), target)
    else writeFileSync(target, asJavaScript(textOf(file)))
  }
}

/** The files that are imported, directly or not, by these; paths start at `src/`. */
function reachable(entries: readonly string[]): Set<string> {
  const found = new Set(entries)
  // A set hands out what is added to it while it is walked.
  for (const file of found) for (const imported of importsOf(file)) found.add(imported)
  return found
}

/** The files of ours that a module imports when it runs; types are erased first. */
function importsOf(file: string): string[] {
  if (file.endsWith('.mjs')) return []
  const { importedFiles } = ts.preProcessFile(asJavaScript(textOf(file)))
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name).replace(/\.js$/, '.ts'))
    .filter((path) => existsSync(join(SOURCE, path)))
}

function asJavaScript(text: string): string {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: true,
    },
  })
  return outputText
}

function textOf(file: string): string {
  return readFileSync(join(SOURCE, file), 'utf8')
}
