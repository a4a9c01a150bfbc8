import { build } from 'astro'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { reportOf } from '../checks/report.ts'
import type { ContentDocument } from '../loaders/read/document.ts'
import { stripMetadata } from '../pictures/strip-metadata.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { asCurrentBuild } from '../loaders/load/current-build.ts'
import { contentFrom } from '../loaders/load/load-content.ts'
import { contentVersion } from '../loaders/read/content-version.ts'
import { withLock } from './lock.ts'
import { pruneStaging } from './prune-staging.ts'
import { assertReplaceable, publish, recover } from './publish.ts'
import { realPath } from './real-path.ts'
import { inStaging, stagingOf, type Staging } from './staging.ts'
import { UserError } from '../text/user-error.ts'

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
 * Facts are read once, by the check, and handed on. Free pages and pictures are read again by those
 * that draw them: only where the content is the same before the check and after the last of them is
 * what was built what was checked.
 */
async function buildChecked(
  settings: Settings,
  staging: Staging,
  { warn, make }: { warn: (text: string) => void; make: MakeSite },
): Promise<void> {
  const { contentDir, outDir, environment } = settings
  const before = await contentVersion(contentDir)
  const assertUnchanged = async (): Promise<void> => {
    if ((await contentVersion(contentDir)) !== before) throw new UserError(CHANGED)
  }
  const { documents, evidence, text, failed } = await reportOf(contentDir, {
    warnings: 'none',
    environment,
  })
  if (failed) throw new UserError(`${text}\nThe build stops here; ${outDir} is as it was.`)
  if (text !== '') warn(text)
  const content = contentFrom(documents, evidence.lock, settings, 'build')
  await inStaging(staging, settings, async () => {
    const made = asCurrentBuild({ settings, content }, () => make(staging, settings))
    await made.catch(async (error: unknown) => {
      await assertUnchanged()
      throw asUserError(error, documents, contentDir)
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
function asUserError(
  error: unknown,
  documents: readonly ContentDocument[],
  contentDir: string,
): unknown {
  const { message, loc, errors = [] } = error as Partial<AstroErrorParts>
  if (message === undefined) return error
  const pages = documents.filter(({ collection }) => collection === 'pages')
  // The bundler tells several at once; their lines are those of what became of the MDX.
  const parts = [error as Partial<AstroErrorParts>, ...errors]
  const named = parts.flatMap((part) => [part.loc?.file ?? '', part.id ?? ''])
  const page = pages.find(({ file }) => named.some((path) => path.endsWith(file)))
  const isOfPage = named.some((path) => path.endsWith('[page].astro'))
  const folder = join(contentDir, 'pages', '/')
  const isBeside = [...named, ...parts.map((part) => part.message ?? '')].some((text) =>
    text.includes(folder),
  )
  if (!page && !isOfPage && !isBeside) return error
  const isPlace = page !== undefined && loc?.file?.endsWith(page.file) === true
  const place = isPlace ? [page.file, loc.line, loc.column].filter(Boolean).join(':') : page?.file
  const names = pages.map(({ file }) => file).join(' or ')
  const why = plainMessage(errors[0]?.message ?? message)
  const told = `The page ${place ?? names} cannot be drawn:\n  ${why}`
  return new UserError(`${told}\n  Correct its MDX, or the file that it names.`, { cause: error })
}

/** The first line of what the bundler says: its advice and the code below it are about its own workings. */
function plainMessage(message: string): string {
  const [first = ''] = stripVTControlCharacters(message).trim().split('\n')
  return first.replace(/^\[[\w:]+\]:? /, '')
}

interface AstroErrorParts {
  readonly message: string
  readonly id: string
  readonly loc: { readonly file?: string; readonly line?: number; readonly column?: number }
  readonly errors: readonly Partial<AstroErrorParts>[]
}
