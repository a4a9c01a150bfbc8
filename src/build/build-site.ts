import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { reportOf } from '../checks/report.ts'
import { stripMetadata } from '../pictures/strip-metadata.ts'
import type { Settings } from '../loaders/read/settings.ts'
import { asCurrentBuild } from '../loaders/load/current-build.ts'
import { contentFrom, type LoadedContent } from '../loaders/load/load-content.ts'
import { SITE_FILE } from '../loaders/read/content-files.ts'
import { contentVersion } from '../loaders/read/content-version.ts'
import { lookDigest } from '../look/look-digest.ts'
import type { SiteData } from '../schemas/site.ts'
import { pathFrom } from '../timeline/media.ts'
import { codeDigest } from './code-digest.ts'
import { withLock } from './lock.ts'
import { pruneStaging } from './prune-staging.ts'
import { assertReplaceable, publish, recover } from './publish.ts'
import { realPath } from './real-path.ts'
import { inStaging, makeKept, stagingOf, type Staging } from './staging.ts'
import { UserError } from '../text/user-error.ts'

/**
 * Makes a site from checked content: writes it to `site`, and caches data for the next build in
 * `cache`.
 */
export type MakeSite = (staging: Staging, settings: Settings) => Promise<void>

/**
 * Checks the content, builds the site in its staging folder, and publishes it. A failure before the
 * last step leaves the published site unchanged.
 * @param warn receives findings that do not stop the build, and the message that it waits for
 *   another
 * @param make Astro’s build by default; tests pass a faster one
 * @throws UserError with the whole report if the content has errors
 */
export async function buildSite(
  settings: Settings,
  warn: (text: string) => void,
  make: MakeSite = makeWithAstro,
): Promise<void> {
  const staging = stagingOf(settings)
  const root = dirname(staging.folder)
  await makeKept(root)
  const onWait = (): void =>
    warn('Another build of this checkout is running; this one waits for it.')
  // Builds of one checkout share Astro's files in `.astro`, and builds of one timeline the cache of
  // their pages. Two builds at once can overwrite each other's files, so the second waits.
  const locked = async (): Promise<void> => {
    await pruneStaging(root, staging.folder)
    // If OUT_DIR is a link, its target is replaced, not the link.
    const outDir = await realPath(settings.outDir)
    await recover(outDir)
    await assertReplaceable(settings)
    await buildChecked(settings, staging, { warn, make })
    await publish(staging.site, outDir)
  }
  await withLock(join(root, 'lock'), locked, { onWait })
}

/**
 * Checks the content and builds it. Facts are read once, by the check, but free pages and pictures
 * are read again during the build. So the content must be the same before the check and after the
 * build: only then is the built content the checked content.
 */
async function buildChecked(
  settings: Settings,
  staging: Staging,
  { warn, make }: { warn: (text: string) => void; make: MakeSite },
): Promise<void> {
  const { contentDir, outDir } = settings
  const before = await contentVersion(contentDir)
  const assertUnchanged = async (): Promise<void> => {
    if ((await contentVersion(contentDir)) !== before) throw new UserError(CHANGED)
  }
  const { content, pages, look } = await readChecked(settings, warn)
  const code = (await codeDigest(settings.root)) + look
  await inStaging(staging, { contentDir, outDir, code }, async () => {
    const making = asCurrentBuild({ content }, () => make(staging, settings))
    await making.catch(async (error: unknown) => {
      await assertUnchanged()
      throw asUserError(error, pages, contentDir)
    })
    await assertUnchanged()
    // Without this file, GitHub Pages leaves out folders whose names begin with an underscore.
    await writeFile(join(staging.site, '.nojekyll'), '')
  })
}

/**
 * Reads and checks the content. The documents are not returned: their syntax trees take most of
 * the memory, and every garbage collection of the build would go through them.
 * @returns the content, the files of the free pages, and a digest of the look
 */
async function readChecked(
  settings: Settings,
  warn: (text: string) => void,
): Promise<{ content: LoadedContent; pages: readonly string[]; look: string }> {
  const { contentDir, outDir, folder, environment } = settings
  const { documents, evidence, text, failed } = await reportOf(contentDir, {
    warnings: 'none',
    folder,
    environment,
  })
  if (failed) throw new UserError(`${text}\nThe build stops here; ${outDir} is as it was.`)
  if (text !== '') warn(text)
  const pages = documents.filter(({ collection }) => collection === 'pages')
  const content = contentFrom(documents, evidence.lock, settings, 'build')
  const look = await lookDigest(contentDir, evidence.style, logoAndIcon(content.entries.site))
  return { content, pages: pages.map(({ file }) => file), look }
}

/** The paths of the logo and the icon. */
function logoAndIcon({ logo, icon }: SiteData): string[] {
  return [logo, icon].flatMap((src) => (src === undefined ? [] : [pathFrom(SITE_FILE, src)]))
}

const CHANGED = 'The content changed while the site was being built; build again.'

async function makeWithAstro({ site, cache }: Staging, settings: Settings): Promise<void> {
  // Force production mode, whatever the caller's NODE_ENV.
  process.env.NODE_ENV = 'production'
  // Load Astro only when there is something to build: it takes most of a second.
  const { build } = await import('astro')
  const { astroConfig } = await import('./astro-config.ts')
  // Astro throws its errors as well; its own log would add a stack.
  await build({ ...astroConfig(settings), outDir: site, cacheDir: cache, logLevel: 'silent' })
  await stripMetadata(join(site, '_astro'))
}

/**
 * Turns an error of a free page, whose code an editor can correct, into a UserError without a
 * stack. Facts were checked before the build, so any other error is a bug of ours and stays as it
 * is.
 */
function asUserError(error: unknown, pages: readonly string[], contentDir: string): unknown {
  const { message, loc, errors = [] } = error as Partial<AstroErrorParts>
  if (message === undefined) return error
  // The bundler reports several errors at once; their lines are those of the compiled MDX.
  const parts = [error as Partial<AstroErrorParts>, ...errors]
  const named = parts.flatMap((part) => [part.loc?.file ?? '', part.id ?? ''])
  const page = pages.find((file) => named.some((path) => path.endsWith(file)))
  const isOfPage = named.some((path) => path.endsWith('[page].astro'))
  const folder = join(contentDir, 'pages', '/')
  const isBeside = [...named, ...parts.map((part) => part.message ?? '')].some((text) =>
    text.includes(folder),
  )
  if (!page && !isOfPage && !isBeside) return error
  const isInPage = page !== undefined && loc?.file?.endsWith(page) === true
  const position = isInPage ? [page, loc.line, loc.column].filter(Boolean).join(':') : page
  const names = pages.join(' or ')
  const why = plainMessage(errors[0]?.message ?? message)
  const text = `The page ${position ?? names} cannot be drawn:\n  ${why}`
  return new UserError(`${text}\n  Correct its MDX, or the file that it names.`, { cause: error })
}

/** The first line of the bundler's message. The rest is advice and code about its internals. */
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
