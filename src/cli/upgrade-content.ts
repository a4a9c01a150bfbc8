import { randomUUID } from 'node:crypto'
import { realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { reportOf } from '../checks/report.ts'
import { readContent } from '../loaders/read/read-content.ts'
import { upgraded } from '../loaders/read/upgraded.ts'
import { STEPS } from '../schemas/format.ts'
import { UserError } from '../text/user-error.ts'

/**
 * Rewrites a content folder in the newest format: all files of it or none.
 * @param contentDir the content folder, absolute
 * @param folder where the paths in the text begin
 * @param isDry whether nothing is written
 * @returns what was changed, a line each with file and line
 * @throws UserError with the report if the upgraded content would have errors
 */
export async function upgradeContent(
  contentDir: string,
  folder: string,
  isDry: boolean,
  steps = STEPS,
): Promise<string[]> {
  const before = await readContent(contentDir)
  const { documents, changes } = upgraded(before, steps)
  // The errors of a broken file, of another mistake, and of a format that is newer still.
  const report = await reportOf(contentDir, {
    documents,
    folder,
    newest: steps.length + 1,
    warnings: 'none',
  })
  if (report.failed)
    throw new UserError(`${report.text}\nCorrect these first; nothing was changed.`)
  const texts = new Map(before.map(({ file, text }) => [file, text]))
  const changed = documents.filter(({ file, text }) => texts.get(file) !== text)
  if (!isDry)
    await replaceFiles(new Map(changed.map(({ file, text }) => [join(contentDir, file), text])))
  return changes.map(({ file, line, what }) => {
    const path = relative(folder, join(contentDir, file))
    return `${path}:${String(line)} ${what}`
  })
}

/** Replaces files. All texts are written before the first file is replaced, so a full disk harms none. */
async function replaceFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const fresh = new Map<string, string>()
  try {
    for (const [file, text] of files) {
      const target = await realpath(file)
      const path = `${target}.${randomUUID()}`
      fresh.set(path, target)
      await writeFile(path, text)
    }
  } catch (error) {
    for (const path of fresh.keys()) await rm(path, { force: true })
    const { code, message } = error as NodeJS.ErrnoException
    throw new UserError(`the content cannot be written (${code ?? message}); nothing was changed`, {
      cause: error,
    })
  }
  for (const [path, target] of fresh) await rename(path, target)
}
