import { basename, extname } from 'node:path'
import type { Collection } from '../../schemas/collections.ts'
import { codeOf, forbiddenCharacter } from '../../text/characters.ts'
import { idOf } from '../../schemas/ids.ts'
import { FILE_START, type ContentDocument, type Problem } from './document.ts'
import { splitFrontMatter } from './front-matter.ts'
import { readYaml } from './yaml.ts'

/** Larger files are refused: no fact needs more, and they are slow to parse. */
const MAX_BYTES = 1_000_000

/**
 * Parses one file of a content folder. Never throws: errors are in `problems`.
 * @param file its path relative to the content folder, with `/`
 * @param bytes its content
 */
export function readDocument(
  collection: Collection,
  file: string,
  bytes: Uint8Array,
): ContentDocument {
  const id = idOf(basename(file, extname(file)))
  const unreadable = problemOfBytes(bytes)
  if (unreadable) return emptyDocument(collection, id, file, '', [unreadable])
  const text = new TextDecoder().decode(bytes)
  const character = characterProblem(text)
  if (character) return emptyDocument(collection, id, file, text, [character])
  return file.endsWith('.mdx')
    ? readMdx(collection, id, file, text)
    : readData(collection, id, file, text)
}

/** The document of a file that exists and cannot be read, such as a broken link. */
export function unreadDocument(collection: Collection, file: string, why: string): ContentDocument {
  const fix = 'Put a file in its place, correct the link or its permissions, or remove it.'
  const problem = frontMatterProblem(`the file cannot be read: ${why}`, fix)
  return emptyDocument(collection, idOf(basename(file, extname(file))), file, '', [problem])
}

function readMdx(collection: Collection, id: string, file: string, text: string): ContentDocument {
  const { yaml, body } = splitFrontMatter(text)
  if (yaml === undefined) {
    const problem = text.startsWith('---')
      ? frontMatterProblem(
          'the front matter does not end',
          'Write a line “---” of its own after the keys.',
        )
      : frontMatterProblem(
          'the file has no front matter',
          'Begin the file with a line “---”, its keys, and another line “---”.',
        )
    return emptyDocument(collection, id, file, text, [problem])
  }
  return { collection, id, file, text, body, ...readYaml(yaml, 2) }
}

function readData(collection: Collection, id: string, file: string, text: string): ContentDocument {
  return { collection, id, file, text, body: '', ...readYaml(text) }
}

function emptyDocument(
  collection: Collection,
  id: string,
  file: string,
  text: string,
  problems: readonly Problem[],
): ContentDocument {
  return {
    collection,
    id,
    file,
    text,
    data: undefined,
    body: '',
    problems,
    positionOf: () => FILE_START,
  }
}

function problemOfBytes(bytes: Uint8Array): Problem | undefined {
  if (bytes.length > MAX_BYTES)
    return frontMatterProblem(
      `the file has ${String(bytes.length)} bytes; at most ${String(MAX_BYTES)} are read`,
      'Split the fact, or remove what was pasted by mistake.',
    )
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.trim() !== '') return undefined
    return frontMatterProblem('the file is empty', 'Write its keys, or delete the file.')
  } catch {
    return frontMatterProblem('the file is not UTF-8', 'Save it with the encoding UTF-8.')
  }
}

/** Forbidden characters come from a damaged file, or from pasting from a binary file. */
function characterProblem(text: string): Problem | undefined {
  const forbidden = forbiddenCharacter(text)
  if (forbidden)
    return problemAt(text, forbidden.index, {
      message: `${forbidden.words} stands here`,
      fix: 'Delete it, though it may be invisible, or write the character that is meant.',
    })
  const lone = /\r(?!\n)/.exec(text)
  if (!lone) return undefined
  const message = `a line ends with ${codeOf('\r')} alone`
  return problemAt(text, lone.index, {
    message,
    fix: 'Save the file with the line ends LF or CRLF.',
  })
}

function problemAt(text: string, index: number, words: Pick<Problem, 'message' | 'fix'>): Problem {
  const before = text.slice(0, index).split('\n')
  const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { kind: 'front-matter', ...words, position }
}

function frontMatterProblem(message: string, fix: string): Problem {
  return { kind: 'front-matter', message, fix, position: FILE_START }
}
