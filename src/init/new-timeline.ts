import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { quoted } from '../loaders/read/yaml-remedy.ts'
import type { Answers } from './answers.ts'
import type { PackageSource } from './package-source.ts'

/** The files of a timeline that begins: settings, examples of each kind, README and workflow. */
const TEMPLATE = 'template'

/** What the template’s placeholders stand for. */
export interface NewTimeline {
  readonly answers: Answers
  readonly source: PackageSource
  /** The version of the package. */
  readonly version: string
  /** Today on the timeline’s clock, as `2026-11-28`. */
  readonly day: string
}

/**
 * The files of a new timeline: texts by path, with `/`. A packed file comes on top of them.
 * @param root the folder of the machine
 */
export function filesOf(root: string, timeline: NewTimeline): Map<string, string> {
  const files = templatePaths(root).map((path): [string, string] => {
    const text = readFileSync(join(root, TEMPLATE, path), 'utf8')
    return [path, filled(path, text, timeline)]
  })
  // Apart from the template: npm packs no .gitignore.
  return new Map([
    ...files,
    ['.gitignore', 'node_modules/\ndist/\n.dist.*/\n'],
    ['package.json', packageJson(timeline.source)],
  ])
}

function templatePaths(root: string): string[] {
  return readdirSync(join(root, TEMPLATE), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(root, TEMPLATE), join(parentPath, name)))
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
}

function filled(
  path: string,
  text: string,
  { answers, source, version, day }: NewTimeline,
): string {
  const values: Readonly<Record<string, string>> = {
    TITLE: path.endsWith('.md') ? answers.title : quoted(answers.title),
    LANGUAGE: answers.language,
    TIMEZONE: answers.timezone,
    DAY: day,
    VERSION: version,
    PACKAGE: source.packed === undefined ? `\`${source.spec}\`` : 'the packed file beside it',
  }
  return text.replace(/\$([A-Z]+)\b/g, (typed, name: string) => values[name] ?? typed)
}

function packageJson({ spec }: PackageSource): string {
  const commands = ['dev', 'check', 'build', 'start', 'upgrade']
  const json = {
    private: true,
    scripts: Object.fromEntries(commands.map((name) => [name, `dated-facts ${name}`])),
    dependencies: { 'dated-facts': spec },
    // They have scripts that need not run, and npm would ask about them.
    allowScripts: { 'dated-facts': false, esbuild: false },
  }
  return `${JSON.stringify(json, undefined, 2)}\n`
}
