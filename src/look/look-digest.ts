import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STYLE_FILE, type StyleRead } from './style.ts'

/**
 * A digest of the files of an owner's look, which every page shows: the style sheet, the files that
 * it names, the logo and the icon.
 * @param contentDir the content folder, absolute
 * @param pictures the paths of the logo and the icon
 */
export async function lookDigest(
  contentDir: string,
  style: StyleRead | undefined,
  pictures: readonly string[],
): Promise<string> {
  const styles = style ? [STYLE_FILE, ...style.files.map(({ path }) => path)] : []
  const hash = createHash('sha256')
  for (const file of [...styles, ...pictures])
    hash.update(`${file}\n`).update(await readFile(join(contentDir, file)).catch(() => ''))
  return hash.digest('hex')
}
