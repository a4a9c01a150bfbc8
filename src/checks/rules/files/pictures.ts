import { posix } from 'node:path'
import type { ContentDocument, Position } from '../../../loaders/read/document.ts'
import { listIn, mapIn, textIn } from '../../../text/raw.ts'
import { isDraft } from '../../../loaders/read/read-content.ts'
import { FORMAT_NAMES, isPictureName } from '../../../pictures/formats.ts'
import { pathFrom } from '../../../timeline/media.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAt, type Finding } from '../../shared/finding.ts'
import type { Kind } from '../../shared/kinds.ts'
import { nearest } from '../../shared/nearest.ts'
import { pagePictures, type PagePicture } from './page-pictures.ts'

/** A reference to a picture in a fact or a free page. */
interface NamedPicture {
  readonly document: ContentDocument
  /** The position of its path, or of the node that shows it. */
  readonly position: Position
  /** Its path as written. */
  readonly src: string
  /** Its path relative to the content folder, in NFC. */
  readonly path: string
}

/** Every reference to a picture of the content folder, valid or not. */
export function namedPictures(documents: readonly ContentDocument[]): NamedPicture[] {
  return documents.flatMap((document) => {
    const named = picturesIn(document)
    return named.map(({ src, position }) => {
      return { document, position, src, path: pathFrom(document.file, src) }
    })
  })
}

function picturesIn(document: ContentDocument): PagePicture[] {
  if (document.collection === 'facts') return factPictures(document)
  return document.collection === 'site' ? sitePictures(document) : ofPage(document)
}

/** The logo and the icon. */
function sitePictures({ data, positionOf }: ContentDocument): PagePicture[] {
  return ['logo', 'icon'].flatMap((key) => {
    const src = textIn(mapIn(data)[key])
    return src === undefined || src.trim() === '' ? [] : [{ src, position: positionOf([key]) }]
  })
}

function factPictures({ data, positionOf }: ContentDocument): PagePicture[] {
  return listIn(mapIn(data)['media']).flatMap((item, index) => {
    const src = textIn(mapIn(item)['src'])
    if (src === undefined || src.trim() === '') return []
    return [{ src, position: positionOf(['media', index, 'src']) }]
  })
}

/**
 * The pictures of a free page, without those that its code imports from outside the content folder.
 */
function ofPage(document: ContentDocument): PagePicture[] {
  if (document.collection !== 'pages') return []
  const folder = posix.dirname(document.file)
  return pagePictures(document).filter(({ src }) => !posix.join(folder, src).startsWith('../'))
}

/** Pictures that are missing, drafts, or cannot be shown. No picture is left out silently. */
export function picturesRule({ documents, files, pictures }: CheckContext): Finding[] {
  if (!files) return []
  const byPath = new Map([...files].map((file) => [file.normalize('NFC'), file]))
  return namedPictures(documents).flatMap(({ document, position, src, path }) => {
    const report = (kind: Kind, { message, fix }: PictureProblem): Finding[] => [
      findingAt(document, kind, position, message, fix),
    ]
    if (!byPath.has(path)) return report('dangling-reference', missing(path, document, byPath))
    if (document.collection === 'pages' && !/^\.{1,2}\//.test(src))
      return report('dangling-reference', notBeside(src))
    const problem = problemOfName(path) ?? pictures?.get(path)
    if (!problem || 'picture' in problem) return []
    return report('bad-picture', 'problem' in problem ? problem.problem : problem)
  })
}

interface PictureProblem {
  readonly message: string
  readonly fix: string
}

function notBeside(src: string): PictureProblem {
  const message = `in a free page, the path of a picture begins with “./” or “../”: “${src}”`
  return { message, fix: `Write “./${src}”.` }
}

function missing(
  path: string,
  { collection, file }: ContentDocument,
  files: ReadonlyMap<string, string>,
): PictureProblem {
  const meant = nearest(path, [...files.keys()].filter(isPictureName))
  const proposal = meant === undefined ? '' : `Write “${srcTo(meant, file)}”. `
  const owners = { pages: 'the page’s file', site: 'the content folder' }
  const base =
    collection === 'pages' || collection === 'site' ? owners[collection] : 'the fact’s file'
  return {
    message: `there is no file “${path}”`,
    fix: `${proposal}Put the picture there, or correct the path; it is relative to ${base}.`,
  }
}

/** A path of the content folder relative to a file, as in `src`: `../places/map.png`. */
function srcTo(path: string, file: string): string {
  const from = file.normalize('NFC').split('/').slice(0, -1)
  const to = path.split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  const up = '../'.repeat(from.length - shared)
  return (up === '' ? './' : up) + to.slice(shared).join('/')
}

function problemOfName(path: string): PictureProblem | undefined {
  if (isDraft(path)) {
    const fix = 'Rename it without “_”, or remove the reference to it.'
    return { message: 'the picture is a draft: a name in its path begins with “_”', fix }
  }
  if (isPictureName(path)) return undefined
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? path.split('/').at(-1) ?? path
  const message = `“${ending}” is not the ending of a picture that can be shown`
  return { message, fix: `Save it as ${FORMAT_NAMES}, and name that file.` }
}
