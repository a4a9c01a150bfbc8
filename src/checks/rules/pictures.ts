import type { ContentDocument, DataPath } from '../../loaders/document.ts'
import { listIn, mapIn, textIn } from '../../loaders/raw.ts'
import { isDraft } from '../../loaders/read-content.ts'
import { FORMAT_NAMES, isPictureName } from '../../pictures/formats.ts'
import { pathFrom } from '../../timeline/media.ts'
import type { CheckContext } from '../context.ts'
import { findingIn, type Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'

/** A picture as a fact names it. */
export interface NamedPicture {
  readonly document: ContentDocument
  /** Where `src` stands in its front matter. */
  readonly at: DataPath
  /** The picture’s path from the content folder on, in NFC. */
  readonly path: string
}

/** Every picture that a fact names, right or wrong. */
export function namedPictures(documents: readonly ContentDocument[]): NamedPicture[] {
  return documents
    .filter(({ collection }) => collection === 'facts')
    .flatMap((document) =>
      listIn(mapIn(document.data)['media']).flatMap((item, index) => {
        const src = textIn(mapIn(item)['src'])
        if (src === undefined || src.trim() === '') return []
        return [{ document, at: ['media', index, 'src'], path: pathFrom(document.file, src) }]
      }),
    )
}

/** Pictures that are not there, that are drafts, and that cannot be shown: none is left out silently. */
export function picturesRule({ documents, files, pictures }: CheckContext): Finding[] {
  if (!files) return []
  const byPath = new Map([...files].map((file) => [file.normalize('NFC'), file]))
  return namedPictures(documents).flatMap(({ document, at, path }) => {
    if (!byPath.has(path))
      return [findingIn(document, 'dangling-reference', at, ...missing(path, document, byPath))]
    const problem = problemOfName(path) ?? pictures?.get(path)
    if (!problem || 'picture' in problem) return []
    const { message, fix } = 'problem' in problem ? problem.problem : problem
    return [findingIn(document, 'bad-picture', at, message, fix)]
  })
}

function missing(
  path: string,
  { file }: ContentDocument,
  files: ReadonlyMap<string, string>,
): [message: string, fix: string] {
  const meant = nearest(path, [...files.keys()].filter(isPictureName))
  const proposal = meant === undefined ? '' : `Write “${srcTo(meant, file)}”. `
  return [
    `there is no file “${path}”`,
    `${proposal}Put the picture there, or mend the path; it begins beside the fact’s own file.`,
  ]
}

/** A path of the content folder as `src` names it: `../places/map.png`. */
function srcTo(path: string, file: string): string {
  const [from, to] = [file.normalize('NFC').split('/').slice(0, -1), path.split('/')]
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  const up = '../'.repeat(from.length - shared)
  return (up === '' ? './' : up) + to.slice(shared).join('/')
}

function problemOfName(path: string): { message: string; fix: string } | undefined {
  if (isDraft(path)) {
    const fix = 'Rename it without “_”, or take it out of “media”.'
    return { message: 'the picture is a draft: a name in its path begins with “_”', fix }
  }
  if (isPictureName(path)) return undefined
  const ending = /\.[^./]+$/.exec(path)?.[0] ?? path.split('/').at(-1) ?? path
  const message = `“${ending}” is not the ending of a picture that can be shown`
  return { message, fix: `Save it as ${FORMAT_NAMES}, and name that file.` }
}
