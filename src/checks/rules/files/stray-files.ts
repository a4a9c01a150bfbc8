import { isDraft, isFileOf, COLLECTION_FILES } from '../../../loaders/read/read-content.ts'
import { STYLE_FILE } from '../../../look/style.ts'
import { isPictureName } from '../../../pictures/formats.ts'
import { LOCK_FILE } from '../../../quotes/lock.ts'
import type { Collection } from '../../../schemas/collections.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAtFile, type Finding } from '../../shared/finding.ts'
import { nearest } from '../../shared/nearest.ts'
import { namedPictures } from './pictures.ts'

const COLLECTIONS = Object.keys(COLLECTION_FILES) as Collection[]
const FOLDERS = COLLECTIONS.map((collection) => COLLECTION_FILES[collection].folder).filter(Boolean)

/** The folder in which editors may keep texts of sources that are free to publish. */
const TEXTS_FOLDER = 'texts'
const ALLOWED_NAME = /^(?:README|LICENSE|LICENCE)(?:[.-]|$)/i
/** Files that editor programs and file managers leave behind. */
const LEFTOVER_NAME = /^#|~$|^(?:Thumbs\.db|desktop\.ini)$/i
const CONTENT_NAME = /\.(?:mdx?|markdown|ya?ml)$/i

/** Files that are not read, so that their content would silently be missing. */
export function strayFilesRule({ documents, files }: CheckContext): Finding[] {
  if (!files) return []
  // The rule for pictures checks the files that facts name.
  const named = new Set(namedPictures(documents).map(({ path }) => path))
  const unread = [...files].filter(
    (file) =>
      file !== LOCK_FILE &&
      file !== STYLE_FILE &&
      !isDraft(file) &&
      !COLLECTIONS.some((c) => isFileOf(c, file)),
  )
  const findings = unread.flatMap((file) => {
    const [top = '', ...below] = file.split('/')
    const name = below.at(-1) ?? top
    // A fact may name a picture in any folder; an unnamed one is not published.
    if (named.has(file.normalize('NFC'))) return []
    if (ALLOWED_NAME.test(name) || LEFTOVER_NAME.test(name) || isPictureName(name)) return []
    if (below.length === 0) return strayAtTop(file)
    return FOLDERS.includes(top) ? strayInCollection(file, top) : strayFolder(file, top)
  })
  // A folder is reported once, as an error if any of its findings is one.
  const byPath = new Map(findings.map((finding) => [finding.file, finding]))
  for (const finding of findings) if (finding.level === 'error') byPath.set(finding.file, finding)
  return [...byPath.values()]
}

function strayInCollection(file: string, folder: string): Finding[] {
  // The code of a free page may import files beside it.
  if (folder === 'pages' && !CONTENT_NAME.test(file)) return []
  const ending = COLLECTIONS.map((c) => COLLECTION_FILES[c]).find(
    ({ folder: own }) => own === folder,
  )?.ending
  const message = `the file is not read: in ${folder}/, names end in “${ending ?? ''}”`
  return [findingAtFile('stray-file', file, message, `Rename it, or ${LEAVE}.`)]
}

function strayFolder(file: string, top: string): Finding[] {
  if (top === TEXTS_FOLDER) return []
  const message = `the folder ${top}/ is not read`
  const meant = nearest(top.toLowerCase(), FOLDERS)
  if (meant !== undefined)
    return [findingAtFile('stray-file', top, message, `Rename it to ${meant}/, or ${LEAVE}.`)]
  const kind = file.endsWith('.mdx') ? 'stray-file' : 'unread-file'
  const fix = `Put its files into ${FOLDERS.map((folder) => `${folder}/`).join(', ')}; or ${LEAVE}.`
  return [findingAtFile(kind, top, message, fix)]
}

/** The files at the top of the content folder that are read, and names that probably mean them. */
const TOP_FILES: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': ['site.yaml', 'site.yml'],
  'strings.yaml': ['strings.yaml', 'strings.yml'],
  'style.css': ['style.css'],
}

function strayAtTop(file: string): Finding[] {
  const names = new Intl.ListFormat('en').format(Object.keys(TOP_FILES))
  const message = `the file is not read: at the top of the content folder only ${names} are`
  const meant = nearest(file.toLowerCase(), [...Object.values(TOP_FILES).flat(), ...FOLDERS])
  if (meant !== undefined || file.endsWith('.mdx')) {
    const own = Object.entries(TOP_FILES).find(([, all]) => all.some((name) => name === meant))
    const fix = own ? `Name it ${own[0]}` : 'Put it into its folder'
    return [findingAtFile('stray-file', file, message, `${fix}, or ${LEAVE}.`)]
  }
  if (!CONTENT_NAME.test(file) && !file.endsWith('.css')) return []
  return [findingAtFile('unread-file', file, message, `Put it into its folder, or ${LEAVE}.`)]
}

const LEAVE = 'let its name begin with “_” if it is to be left out'
