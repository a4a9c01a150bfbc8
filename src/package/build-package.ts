import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'

/** The checkout, and the folder for what Node runs of an installed package. */
const ROOT = resolve(import.meta.dirname, '../..')
const SOURCE = join(ROOT, 'src')
const TARGET = join(ROOT, 'dist-package')

/** The command: plain JavaScript that an old Node can read. It starts `MAIN`. */
const COMMAND = ['cli/dated-facts.mjs', 'cli/with-node.mjs']
const MAIN = 'cli/main.ts'

/**
 * Builds `dist-package/` for `npm pack`: JavaScript for every module that Node runs itself, because
 * Node runs no TypeScript under node_modules. What Vite compiles is packed as source. Types are only
 * removed; nothing is bundled, so errors show the names and lines of the source.
 */
export function buildPackage(): void {
  rmSync(TARGET, { recursive: true, force: true })
  for (const [file, text] of modulesOf(MAIN)) {
    const target = join(TARGET, file.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  for (const file of COMMAND) cpSync(join(SOURCE, file), join(TARGET, file))
}

/**
 * The JavaScript of a module and of all that it imports, directly or not, by path in `src/`. Types
 * count for nothing, since they are gone when it runs.
 */
function modulesOf(main: string): Map<string, string> {
  const found = new Map<string, string>()
  // A set hands out what is added to it while it is walked.
  const files = new Set([main])
  for (const file of files) {
    const text = asJavaScript(readFileSync(join(SOURCE, file), 'utf8'))
    found.set(file, text)
    for (const imported of importsOf(file, text)) files.add(imported)
  }
  return found
}

function importsOf(file: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
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
