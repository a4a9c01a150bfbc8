import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setVariables, type Environment } from '../loaders/read/settings.ts'

/** What Vite takes for more than a letter of a path, or writes into code as it stands. */
const NOT_IN_CHECKOUT = /[#?*"\n\r]/
/** The same where it only reads free pages. */
const NOT_ABOVE_PAGES = /[?\\\n\r]/

/**
 * What is wrong with where the folders are, and how to mend it, in a sentence each.
 * @param root the checkout, absolute
 */
export function problemsOfPaths(root: string, environment: Environment): string[] {
  const contentDir = resolve(root, setVariables(environment)['CONTENT_DIR'] ?? 'content')
  const checkout = NOT_IN_CHECKOUT.exec(root)?.[0]
  if (checkout !== undefined)
    return [
      `the checkout’s path (${root}) holds ${named(checkout)}, with which no site can be built; rename the folder`,
    ]
  const content = NOT_ABOVE_PAGES.exec(contentDir)?.[0]
  if (content === undefined || !existsSync(join(contentDir, 'pages'))) return []
  return [
    `the content folder’s path (${contentDir}) holds ${named(content)}, with which its free pages cannot be read; rename the folder`,
  ]
}

function named(character: string): string {
  return /[\n\r]/.test(character) ? 'a line break' : `“${character}”`
}
