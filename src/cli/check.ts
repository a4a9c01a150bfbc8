import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { UserError } from '../build/user-error.ts'
import { checkContext } from '../checks/context.ts'
import { LOCK_FILE, lockText, sha256 } from '../quotes/lock.ts'
import { wordsUses } from '../checks/quotes/uses.ts'
import { renewedLock } from '../checks/quotes/verify.ts'
import { FORMATS, reportOf, type Format, type Report } from '../checks/report.ts'
import { commandSettings } from './environment.ts'
import { run } from './run.ts'

const USAGE = `npm run check -- [--sources DIR] [--format text|json|github] [--all] [--strict]

  --sources DIR  look up every quotation and wording in the texts of the sources,
                 and keep the proof in ${LOCK_FILE}
  --format       how to tell what was found; text unless given
  --all          show every warning, not only the first of each kind
  --strict       warnings fail as well`

await run(async () => {
  const { sources, format, all, strict } = options()
  const { contentDir, buildDate } = commandSettings()
  if (sources !== undefined && !existsSync(sources))
    throw new UserError(`there is no folder ${sources} with the sources’ texts`)
  const report = await reportOf(contentDir, {
    format,
    warnings: all ? 'all' : 'first',
    ...(sources === undefined ? {} : { sourcesDir: resolve(sources) }),
  })
  if (sources !== undefined) await renewLock(contentDir, report, buildDate)
  tell(report, format)
  if (report.failed || (strict && report.findings.length > 0)) process.exitCode = 1
})

function options(): { sources?: string; format: Format; all: boolean; strict: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        sources: { type: 'string' },
        format: { type: 'string', default: 'text' },
        all: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
      },
    })
    if (!Object.hasOwn(FORMATS, values.format))
      throw new Error(`there is no format “${values.format}”`)
    return { ...values, format: values.format as Format }
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${USAGE}`)
  }
}

/** Writes the lock only where something changed, and only what was really found. */
async function renewLock(
  contentDir: string,
  { documents, evidence }: Report,
  buildDate: string | undefined,
): Promise<void> {
  // Its records of texts that are not at hand would be lost.
  if (evidence.lockIsBroken) return
  const uses = checkContext(documents)
    .sound('facts')
    .flatMap(({ document, data }) => wordsUses(document, data))
  const today = buildDate ?? new Date().toISOString().slice(0, 10)
  const text = lockText(renewedLock(uses, evidence.texts, evidence.lock, today))
  if (sha256(text) !== sha256(lockText(evidence.lock)) || evidence.lock.length === 0)
    await writeFile(join(contentDir, LOCK_FILE), text)
}

function tell({ documents, findings, text }: Report, format: Format): void {
  if (format !== 'text') console.log(text)
  else if (findings.length > 0) console.error(text)
  else console.log(`${String(documents.length)} files checked, nothing to mend`)
}
