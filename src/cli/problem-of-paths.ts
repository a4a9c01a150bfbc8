import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setVariables, type Environment, type Settings } from '../loaders/read/settings.ts'

/** Characters that Vite gives a meaning in paths, or writes into code without escaping. */
const FORBIDDEN_IN_ROOT = /[#?*"\n\r]/
/** The same characters for the content folder, from which Vite only reads free pages. */
const FORBIDDEN_IN_CONTENT = /[?\\\n\r]/

/**
 * The problems of the paths of the folders, a sentence each with the fix.
 * @param folders see `Settings`
 */
export function problemsOfPaths(
  { root, folder }: Pick<Settings, 'root' | 'folder'>,
  environment: Environment,
): string[] {
  const contentDir = resolve(folder, setVariables(environment)['CONTENT_DIR'] ?? 'content')
  const machine = FORBIDDEN_IN_ROOT.exec(root)?.[0]
  if (machine !== undefined) {
    const what = root === folder ? 'checkout' : 'package'
    return [
      `the ${what}’s path (${root}) holds ${named(machine)}, with which no site can be built; rename the folder`,
    ]
  }
  const content = FORBIDDEN_IN_CONTENT.exec(contentDir)?.[0]
  if (content === undefined || !existsSync(join(contentDir, 'pages'))) return []
  return [
    `the content folder’s path (${contentDir}) holds ${named(content)}, with which its free pages cannot be read; rename the folder`,
  ]
}

function named(character: string): string {
  return /[\n\r]/.test(character) ? 'a line break' : `“${character}”`
}
