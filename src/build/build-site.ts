import { build } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { reportOf } from '../checks/report.ts'
import type { ContentDocument } from '../loaders/document.ts'
import { stripMetadata } from '../pictures/strip-metadata.ts'
import type { Settings } from '../settings.ts'
import { contentDigest } from './content-digest.ts'
import { withLock } from './lock.ts'
import { pruneStaging } from './prune-staging.ts'
import { assertReplaceable, publish, recover } from './publish.ts'
import { realPath } from './real-path.ts'
import { inStaging, stagingOf, type Staging } from './staging.ts'
import { UserError } from './user-error.ts'

/**
 * Makes a site from checked content: writes all of it to `site`, and keeps in `cache` what the next
 * build need not read again.
 */
export type MakeSite = (staging: Staging, settings: Settings) => Promise<void>

/**
 * Checks the content, builds the site in its staging folder, and publishes it. Whatever goes wrong
 * before the last step leaves what is published as it was.
 * @param warn is told of findings that do not stop the build, and of another build that does for now
 * @param make Astro’s build; tests of everything around it hand in a faster one
 * @throws UserError with the whole report where the content has errors
 */
export async function buildSite(
  settings: Settings,
  warn: (text: string) => void,
  make: MakeSite = makeWithAstro,
): Promise<void> {
  const staging = stagingOf(settings)
  const root = dirname(staging.folder)
  await mkdir(root, { recursive: true })
  const onWait = (): void =>
    warn('Another build of this checkout is running; this one waits for it.')
  // Whatever their content, builds of one checkout share files of Astro's own in `.astro`, which two
  // at once now and then take from under each other's hands: the second waits for the first.
  const locked = async (): Promise<void> => {
    await pruneStaging(root, staging.folder)
    // A link stays, and what it leads to is replaced.
    const outDir = await realPath(settings.outDir)
    await recover(outDir)
    await assertReplaceable(settings)
    await buildChecked(settings, staging, { warn, make })
    await publish(staging.site, outDir)
  }
  await withLock(join(root, 'lock'), locked, { onWait })
}

/**
 * The content is read by the check, by the loaders and by the index, one after the other: only where
 * it is the same before the first and after the last is what was built what was checked.
 */
async function buildChecked(
  settings: Settings,
  staging: Staging,
  { warn, make }: { warn: (text: string) => void; make: MakeSite },
): Promise<void> {
  const { contentDir, outDir, environment } = settings
  const before = await contentDigest(contentDir)
  const assertUnchanged = async (): Promise<void> => {
    if ((await contentDigest(contentDir)) !== before) throw new UserError(CHANGED)
  }
  const { documents, text, failed } = await reportOf(contentDir, {
    warnings: 'none',
    environment,
  })
  if (failed) throw new UserError(`${text}\nThe build stops here; ${outDir} is as it was.`)
  if (text !== '') warn(text)
  await inStaging(staging, settings, async () => {
    await make(staging, settings).catch(async (error: unknown) => {
      await assertUnchanged()
      throw asUserError(error, documents)
    })
    await assertUnchanged()
    // GitHub Pages would otherwise leave out every folder that begins with an underscore.
    await writeFile(join(staging.site, '.nojekyll'), '')
  })
}

const CHANGED = 'The content changed while the site was being built; build again.'

async function makeWithAstro({ site, cache }: Staging, { root }: Settings): Promise<void> {
  // Whoever calls us, and for whatever: what is published is the same.
  process.env.NODE_ENV = 'production'
  // What Astro has to say comes as an error as well; its own telling of it adds a stack.
  await build({ root, outDir: site, cacheDir: cache, logLevel: 'silent' })
  await stripMetadata(join(site, '_astro'))
}

/**
 * Facts have been checked before, so what fails now is either ours or a free page’s, which is MDX
 * with code in it: an editor’s to mend, and told without a stack.
 */
function asUserError(error: unknown, documents: readonly ContentDocument[]): unknown {
  const { message, loc, id } = error as Partial<AstroErrorParts>
  if (message === undefined) return error
  const pages = documents.filter(({ collection }) => collection === 'pages')
  const page = pages.find(({ file }) => loc?.file?.endsWith(file) === true)
  if (!page && id?.endsWith('[page].astro') !== true) return error
  const place = page ? [page.file, loc?.line, loc?.column].filter(Boolean).join(':') : undefined
  const names = pages.map(({ file }) => file).join(' or ')
  const told = `The page ${place ?? names} cannot be drawn:\n  ${message}`
  return new UserError(`${told}\n  Mend the code in its MDX.`, { cause: error })
}

interface AstroErrorParts {
  readonly message: string
  readonly id: string
  readonly loc: { readonly file?: string; readonly line?: number; readonly column?: number }
}
