import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parse } from '@astrojs/compiler-rs'
import ts from 'typescript'

/**
 * An import by a file of src/ of another file or of a package; type imports count. Paths start at
 * the root of the project.
 */
export interface Import {
  from: string
  /** The path of a file, or the name of a package or module such as `astro:content`. */
  to: string
}

/**
 * Finds every import, export, dynamic import, worker address and style sheet in the files of src/,
 * except tests.
 * @param root the absolute path of the checkout
 */
export function importGraph(root: string): { files: string[]; imports: Import[] } {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(entry.parentPath.slice(root.length + 1), entry.name))
    .filter((path) => !isTest(path) && !isText(path))
    .sort()
  const imports = files.flatMap((from) =>
    specifiersOf(from, readFileSync(join(root, from), 'utf8')).map((specifier) => ({
      from,
      to: targetOf(from, specifier),
    })),
  )
  return { files, imports }
}

/** Whether a file is a test or only for tests. */
function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.includes('/testing/')
}

/** Whether a file is content that a command writes, and imports nothing. */
function isText(path: string): boolean {
  return path.includes('/template/')
}

function specifiersOf(path: string, text: string): string[] {
  if (path.endsWith('.astro')) return ofAstro(parse(text).ast)
  if (/\.m?[jt]s$/.test(path)) return ofScript(text)
  if (path.endsWith('.css'))
    return [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)].map(([, to]) => to ?? '')
  return []
}

/** The specifiers in a script; `new URL('…', import.meta.url)` names a worker. */
function ofScript(text: string): string[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node)
    if (named && ts.isStringLiteral(named)) found.push(named.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal : undefined
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0]
  }
  const isAddress =
    ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'URL'
  return isAddress && node.arguments?.length === 2 ? node.arguments[0] : undefined
}

/** The specifiers in a component’s front matter and scripts. */
function ofAstro(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { type, source } = node as { type?: string; source?: { value?: unknown } }
  const isImport = type !== undefined && /^(Import|Export)/.test(type)
  const own = isImport && typeof source?.value === 'string' ? [source.value] : []
  return [...own, ...Object.values(node).flatMap(ofAstro)]
}

function targetOf(from: string, specifier: string): string {
  const [path = ''] = specifier.split('?')
  // A style sheet may name another one beside it without “./”.
  const isRelative = path.startsWith('.') || from.endsWith('.css')
  return isRelative ? posix.join(dirname(from), path) : path
}
