import { isDraft } from '../loaders/read/read-content.ts'
import { isPictureName } from './formats.ts'

/**
 * Every file of a content folder that can be shown as a picture, wherever it lies: no draft, and with
 * the ending of a format that is read. The checker and the builder ask this one function.
 * @param files paths from the content folder on, as the disk spells them
 * @returns those paths by their NFC form, in which paths are compared: disks of other systems spell
 *   “é” in two characters
 */
export function pictureFiles(files: Iterable<string>): Map<string, string> {
  const pictures = [...files].filter((file) => isPictureName(file) && !isDraft(file))
  return new Map(pictures.map((file) => [file.normalize('NFC'), file]))
}
