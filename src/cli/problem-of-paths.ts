import { existsSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { STYLE_FILE } from '../look/style.ts'
import { setVariables, type Environment, type Settings } from '../loaders/read/settings.ts'

/** Characters that Vite gives a meaning in paths, or writes into code without escaping. */
const FORBIDDEN_IN_ROOT = /[#?*"\n\r]/
/** What Vite reads of the content folder, and the same characters for it. */
const READ_BY_VITE = [
  { path: 'pages', what: 'its free pages', forbidden: /[?\\\n\r]/ },
  { path: STYLE_FILE, what: STYLE_FILE, forbidden: /[#?\\\n\r]/ },
] as const

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
  // On Windows, a backslash only separates folders.
  const withSlashes = contentDir.replaceAll(sep, '/')
  return READ_BY_VITE.flatMap(({ path, what, forbidden }) => {
    const content = forbidden.exec(withSlashes)?.[0]
    if (content === undefined || !existsSync(join(contentDir, path))) return []
    return [
      `the content folder’s path (${contentDir}) holds ${named(content)}, with which ${what} cannot be read; rename the folder`,
    ]
  })
}

function named(character: string): string {
  return /[\n\r]/.test(character) ? 'a line break' : `“${character}”`
}
