import { isDraft } from '../loaders/read/read-content.ts'
import { isPictureName } from './formats.ts'

/**
 * The picture files of a content folder, in any of its folders: files with the ending of a
 * supported format, without drafts. The checker and the build both use this function.
 * @param files paths relative to the content folder, as on disk
 * @returns those paths by their NFC form, since some systems store “é” as two characters
 */
export function pictureFiles(files: Iterable<string>): Map<string, string> {
  const pictures = [...files].filter((file) => isPictureName(file) && !isDraft(file))
  return new Map(pictures.map((file) => [file.normalize('NFC'), file]))
}
