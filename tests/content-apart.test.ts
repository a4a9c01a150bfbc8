import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/* Tests of the machine use only tests/fixtures/: an owner replaces content/, and the tests stay
   green. Only tests/content/ reads content/, and it tests what holds for any timeline. */

/**
 * All test files except the runner and its steps, which name the folder of the content’s own tests.
 */
const testFiles = globSync([
  'tests/**/*.{ts,mjs}',
  'src/**/*.test.ts',
  'src/**/testing/**/*.ts',
  '{vitest,playwright}.config.ts',
]).filter((file) => !/^tests\/(?:(?:content|fixtures)\/|(?:run|support\/steps)\.ts$)/.test(file))

/**
 * Functions whose argument “content” is not a path from the root: HTML names, new temporary folders,
 * files of a new timeline by path.
 */
const OTHER_MEANINGS = new Set(['toHaveAttribute', 'getAttribute', 'tempFolder', 'get', 'set'])

/** Functions that build a path; their first argument is its beginning. */
const JOINING = new Set(['join', 'resolve'])

interface Literal {
  readonly text: string
  readonly line: number
  readonly isPath: boolean
}

/**
 * Every string of a source file, marked if it is joined to another folder and so is not a path from
 * the root.
 */
function literalsIn(file: string, code: string): Literal[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const found: Literal[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ text: node.text, line, isPath: !hasOtherMeaning(node) })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function hasOtherMeaning(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind === ts.SyntaxKind.InKeyword
  if (!ts.isCallExpression(parent)) return false
  const { expression, arguments: given } = parent
  const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression
  const [first] = given
  if (OTHER_MEANINGS.has(name.getText())) return true
  // A variable holds a test’s own folder; “.” and process.cwd() are the project.
  const isOwnFolder = first !== undefined && (ts.isIdentifier(first) || isProperty(first))
  return first !== node && JOINING.has(name.getText()) && isOwnFolder
}

const isProperty = (node: ts.Node): boolean =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() !== 'process'

/**
 * The positions at which a source file names the content folder, seen from the root of the project.
 */
function namesContent(file: string, literals: readonly Literal[]): string[] {
  return literals
    .filter(({ text, isPath }) => isPath && /^(?:\.\/)?content(?:\/|$)/.test(text))
    .map(({ text, line }) => `${file}:${String(line)}: ${text}`)
}

/** The positions at which a source file imports what reads the content folder. */
function importsContent(file: string, literals: readonly Literal[]): string[] {
  return literals
    .filter(({ text }) => /^\.{1,2}\//.test(text))
    .map(({ text, line }) => ({ path: normalize(join(dirname(file), text)), line }))
    .filter(({ path }) => /^(?:tests\/)?content\//.test(path))
    .map(({ path, line }) => `${file}:${String(line)}: ${path}`)
}

/** The strings of each test file, which two tests look at. */
const ofTests = testFiles.map(
  (file) => [file, literalsIn(file, readFileSync(file, 'utf8'))] as const,
)

test('no test of the machine names the content folder', () => {
  expect(testFiles.length).toBeGreaterThan(100)
  expect(ofTests.flatMap(([file, literals]) => namesContent(file, literals))).toEqual([])
})

test('no test of the machine imports the content or its tests', () => {
  expect(ofTests.flatMap(([file, literals]) => importsContent(file, literals))).toEqual([])
})

test.each([
  ["const recipe = { contentDir: 'content' }", 1],
  ["await reportOf('content')", 1],
  ["readFileSync('./content/site.yaml')", 1],
  ['reportOf(`content/${name}`)', 1],
  ["for (const folder of ['content', 'other']) reportOf(folder)", 1],
  ["readFileSync(join('.', 'content/site.yaml'))", 1],
  ["resolve(process.cwd(), 'content')", 1],
  ["cpSync(folder, 'content')", 1],
  ["await mkdir(join(root, 'content'))", 0],
  ["join(site.root, 'content')", 0],
  ["await expect(meta).toHaveAttribute('content', /noindex/)", 0],
  ["const is = 'content' in node", 0],
  ["reportOf('tests/fixtures/content')", 0],
])('naming the folder is detected: %s', (code, count) => {
  expect(namesContent('tests/a.ts', literalsIn('tests/a.ts', code))).toHaveLength(count)
})

test.each([
  ["import site from '../content/site.yaml?raw'", 1],
  ["import { folders } from './content/folders.ts'", 1],
  ["import { run } from './support/command.ts'", 0],
])('importing it is detected: %s', (code, count) => {
  expect(importsContent('tests/a.ts', literalsIn('tests/a.ts', code))).toHaveLength(count)
})
