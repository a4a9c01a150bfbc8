import { isDraft, isFileOf, COLLECTION_FILES } from '../../../loaders/read/read-content.ts'
import { isPictureName } from '../../../pictures/formats.ts'
import { LOCK_FILE } from '../../../quotes/lock.ts'
import type { Collection } from '../../../schemas/collections.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAtFile, type Finding } from '../../shared/finding.ts'
import { nearest } from '../../shared/nearest.ts'
import { namedPictures } from './pictures.ts'

const COLLECTIONS = Object.keys(COLLECTION_FILES) as Collection[]
const FOLDERS = COLLECTIONS.map((collection) => COLLECTION_FILES[collection].folder).filter(Boolean)

/** Where editors may keep the texts of sources, if those are free. */
const TEXTS = 'texts'
const ALLOWED = /^(?:README|LICENSE|LICENCE)(?:[.-]|$)/i
/** What editors and file managers leave beside a file. */
const LEFT_BEHIND = /^#|~$|^(?:Thumbs\.db|desktop\.ini)$/i
const CONTENT = /\.(?:mdx?|markdown|ya?ml)$/i

/** Files that nobody reads, so that what they tell would be missing without a word. */
export function strayFilesRule({ documents, files }: CheckContext): Finding[] {
  if (!files) return []
  // Whether a file that a fact names can be shown is told where it is named.
  const named = new Set(namedPictures(documents).map(({ path }) => path))
  const unread = [...files].filter(
    (file) => file !== LOCK_FILE && !isDraft(file) && !COLLECTIONS.some((c) => isFileOf(c, file)),
  )
  const findings = unread.flatMap((file) => {
    const [top = '', ...below] = file.split('/')
    const name = below.at(-1) ?? top
    // A fact may name a picture wherever it lies; one that none names is not published.
    if (named.has(file.normalize('NFC'))) return []
    if (ALLOWED.test(name) || LEFT_BEHIND.test(name) || isPictureName(name)) return []
    if (below.length === 0) return atTheTop(file)
    return FOLDERS.includes(top) ? inACollection(file, top) : inAnUnknownFolder(file, top)
  })
  // A folder is told of once, as whichever is worse.
  const byPlace = new Map(findings.map((finding) => [finding.file, finding]))
  for (const finding of findings) if (finding.level === 'error') byPlace.set(finding.file, finding)
  return [...byPlace.values()]
}

function inACollection(file: string, folder: string): Finding[] {
  // Free pages are MDX with code, which may import what lies beside them.
  if (folder === 'pages' && !CONTENT.test(file)) return []
  const ending = COLLECTIONS.map((c) => COLLECTION_FILES[c]).find(
    (place) => place.folder === folder,
  )?.ending
  const message = `the file is not read: in ${folder}/, names end in “${ending ?? ''}”`
  return [findingAtFile('stray-file', file, message, `Rename it, or ${LEAVE}.`)]
}

function inAnUnknownFolder(file: string, top: string): Finding[] {
  if (top === TEXTS) return []
  const message = `the folder ${top}/ is not read`
  const meant = nearest(top.toLowerCase(), FOLDERS)
  if (meant !== undefined)
    return [findingAtFile('stray-file', top, message, `Rename it to ${meant}/, or ${LEAVE}.`)]
  const kind = file.endsWith('.mdx') ? 'stray-file' : 'unread-file'
  const fix = `Put its files into ${FOLDERS.map((folder) => `${folder}/`).join(', ')}; or ${LEAVE}.`
  return [findingAtFile(kind, top, message, fix)]
}

function atTheTop(file: string): Finding[] {
  const message = 'the file is not read: at the top of the content folder only site.yaml is'
  const meant = nearest(file.toLowerCase(), ['site.yaml', 'site.yml', ...FOLDERS])
  if (meant !== undefined || file.endsWith('.mdx')) {
    const named =
      meant?.startsWith('site') === true ? 'Name it site.yaml' : 'Put it into its folder'
    return [findingAtFile('stray-file', file, message, `${named}, or ${LEAVE}.`)]
  }
  if (!CONTENT.test(file)) return []
  return [findingAtFile('unread-file', file, message, `Put it into its folder, or ${LEAVE}.`)]
}

const LEAVE = 'let its name begin with “_” if it is to be left out'
