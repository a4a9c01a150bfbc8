import { transform, type Dependency, type Warning } from 'lightningcss'
import { parse, type CssSyntaxError } from 'postcss'

/** The owner's style sheet, in the content folder. */
export const STYLE_FILE = 'style.css'

/** Something wrong with the style sheet, or a file that it names. Lines and columns from 1 on. */
interface Place {
  readonly line: number
  readonly column: number
}

/** A problem of the style sheet, and its fix. */
export interface StyleProblem extends Place {
  readonly message: string
  readonly fix: string
}

/** A file of the content folder that the style sheet names. */
export interface StyleFile extends Place {
  /** As written. */
  readonly url: string
  /** Its path from the content folder, in NFC. */
  readonly path: string
}

/** What was found in a style sheet. */
export interface StyleRead {
  readonly problems: readonly StyleProblem[]
  readonly files: readonly StyleFile[]
}

/** More is a mistake: reading pages have a budget of 15 kB for all styles. */
const MAX_BYTES = 200_000

/**
 * Reads the owner's style sheet. Never throws: what the site cannot use is a problem. The site's
 * policy allows nothing from other sites.
 */
export function readStyle(bytes: Uint8Array): StyleRead {
  if (bytes.length > MAX_BYTES) return alone(`has ${String(bytes.length)} bytes`, TOO_LARGE)
  try {
    return readText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    return alone('is not UTF-8', 'Save it with the encoding UTF-8.')
  }
}

/** After this many custom properties with a url(), no others are reported. */
const MAX_AMBIGUOUS = 20

/** Reads the text of a style sheet. Never throws. */
function readText(text: string, ambiguous = 0): StyleRead {
  try {
    const { dependencies, warnings } = transform({
      filename: STYLE_FILE,
      code: new TextEncoder().encode(text),
      analyzeDependencies: true,
      errorRecovery: true,
    })
    const urls = [...(dependencies ?? [])].flatMap(urlIn)
    const unread = warnings.flatMap(problemOfWarning)
    return {
      problems: [
        ...(unread.length > 0 ? unread : unclosedIn(text)),
        ...urls.flatMap(({ problem }) => problem),
      ],
      files: urls.flatMap(({ file }) => file),
    }
  } catch (error) {
    const problem = problemOfError(error as Error & { loc?: Place })
    // The library stops at such a url(). Without it, the library finds the other problems.
    const others = ambiguous < MAX_AMBIGUOUS ? withoutUrl(text, problem) : undefined
    if (others === undefined) return { problems: [problem], files: [] }
    const { problems, files } = readText(others, ambiguous + 1)
    return { problems: [problem, ...problems], files }
  }
}

/** What is open at the end of a style sheet. Browsers close it, but Vite’s parser refuses it. */
function unclosedIn(text: string): StyleProblem[] {
  try {
    parse(text)
    return []
  } catch (error) {
    const { reason, line = 1, column = 1 } = error as CssSyntaxError
    return [{ ...unreadBecause(reason), line, column }]
  }
}

/** A style sheet with another function instead of the url() at a place; undefined if none is there. */
function withoutUrl(text: string, { line, column }: Place): string | undefined {
  const lines = text.split('\n')
  const own = lines[line - 1] ?? ''
  if (own.slice(column - 1, column + 3).toLowerCase() !== 'url(') return undefined
  lines[line - 1] = `${own.slice(0, column - 1)}nil(${own.slice(column + 3)}`
  return lines.join('\n')
}

const NO_IMPORT = 'Put its rules into style.css itself.'

function problemOfWarning({ type, message, loc }: Warning): StyleProblem[] {
  // Browsers skip rules that they do not know, so a newer rule does no harm.
  if (type === 'AtRuleInvalid') return []
  if (message.startsWith('@import '))
    return [
      { message: '@import is not allowed', fix: NO_IMPORT, line: loc.line, column: loc.column },
    ]
  const { line, column } = loc
  if (message.startsWith('@import '))
    return [{ message: '@import is not allowed', fix: NO_IMPORT, line, column }]
  if (message.includes('BadUrl')) return [{ ...UNQUOTED_URL, line, column }]
  return [{ ...unreadBecause(message), line, column }]
}

const UNQUOTED_URL = {
  message: 'an address with a space, a bracket or a quotation mark is not quoted',
  fix: 'Put it between quotation marks: url("./my texture.png").',
}

function problemOfError({ message, loc }: Error & { loc?: Place }): StyleProblem {
  const { line, column } = loc ?? { line: 1, column: 1 }
  if (!message.startsWith('Ambiguous url')) return { ...unreadBecause(message), line, column }
  return {
    message: 'url() in a custom property could mean another file wherever it is used',
    fix: 'Write the url() in the rule that uses it.',
    line,
    column,
  }
}

/** The result for a style sheet that exists and cannot be opened, such as a broken link. */
export function unreadStyle(why: string): StyleRead {
  return alone(`cannot be read: ${why}`, 'Correct the link or its permissions, or remove it.')
}

const TOO_LARGE = `Shorten it: at most ${String(MAX_BYTES)} bytes are read.`

function alone(what: string, fix: string): StyleRead {
  return { problems: [{ message: `the style sheet ${what}`, fix, line: 1, column: 1 }], files: [] }
}

function unreadBecause(message: string): Pick<StyleProblem, 'message' | 'fix'> {
  const words = message.charAt(0).toLowerCase() + message.slice(1)
  const fix =
    'Correct the CSS: close each “{”, “(” and quotation mark, and end each value with “;”.'
  return { message: `the style sheet cannot be read here: ${words}`, fix }
}

/** What a style sheet names: a file of the content folder, or a problem; or neither. */
interface Named {
  readonly problem: readonly StyleProblem[]
  readonly file: readonly StyleFile[]
}

function urlIn(dependency: Dependency): Named[] {
  if (dependency.type !== 'import' && dependency.type !== 'url') return []
  const { url, type } = dependency
  const { line, column } = dependency.loc.start
  const problem = problemOfUrl(url, type === 'import')
  if (problem) return [{ problem: [{ ...problem, line, column }], file: [] }]
  const path = isWithin(url) ? undefined : pathOf(url)
  return path === undefined ? [] : [{ problem: [], file: [{ url, path, line, column }] }]
}

/** Whether an address needs no file: an id of the page, or a picture within the address. */
function isWithin(url: string): boolean {
  return url === '' || url.startsWith('#') || /^data:image\//i.test(url)
}

function problemOfUrl(
  url: string,
  isImport: boolean,
): Pick<StyleProblem, 'message' | 'fix'> | undefined {
  if (isImport) {
    const message = `@import of “${url}” is not allowed`
    return { message, fix: NO_IMPORT }
  }
  if (isWithin(url)) return undefined
  if (/^[a-z][a-z\d+.-]*:|^[/\\]{2}/i.test(url)) {
    const message = `“${url}” is no file of the content folder; the site’s policy allows nothing else`
    const fix = 'Put the file into the content folder, and write its path: url(./texture.png).'
    return { message, fix }
  }
  const path = url.startsWith('/') ? undefined : pathOf(url)
  // Vite takes these characters for the beginning of what follows a path, even if they are encoded.
  if (path !== undefined && /[#?]/.test(path)) {
    const message = `“${url}” names a file with “#” or “?”, which cannot be published`
    return { message, fix: 'Rename the file without them, and write its new path.' }
  }
  if (path !== undefined) return undefined
  const message = `the path “${url}” does not begin in the content folder`
  return { message, fix: 'Write it relative to style.css: url(./texture.png).' }
}

/** The path from the content folder; undefined if it leads out of it. */
function pathOf(url: string): string | undefined {
  const base = 'https://here.invalid/content/'
  const pathname = URL.parse(url, base)?.pathname ?? ''
  const folder = new URL(base).pathname
  if (!pathname.startsWith(folder)) return undefined
  try {
    return decodeURIComponent(pathname.slice(folder.length)).normalize('NFC')
  } catch {
    return undefined
  }
}
