import { callOf } from '../text/call.ts'
import { existsSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkContext } from '../checks/shared/context.ts'
import type { ContentDocument } from '../loaders/read/document.ts'
import { LOCK_FILE, lockText, sha256, type QuoteLock, type QuoteRecord } from '../quotes/lock.ts'
import { wordsUses } from '../checks/quotes/uses.ts'
import { renewedLock } from '../checks/quotes/verify.ts'
import { FORMATS, reportOf, type Format, type Report } from '../checks/report.ts'
import { run } from './run.ts'
import { VARIABLES } from './usage.ts'

const USAGE = `${callOf('check', '[--sources DIR] [--format text|json|github] [--all] [--strict]')}

  --sources DIR  look up every quotation and wording in the texts of the sources,
                 and keep the proof in ${LOCK_FILE}
  --format       the format of the report; text by default
  --all          show every warning, not only the first of each kind
  --strict       warnings fail as well

${VARIABLES}`

/** The folder in which the command was given. Relative paths of its options begin there. */
const WORKING_FOLDER = process.cwd()

await run({
  usage: USAGE,
  options: {
    sources: {
      type: 'string',
      problem: (folder) =>
        existsSync(folder) ? undefined : `there is no folder ${folder} with the sources’ texts`,
    },
    format: {
      type: 'string',
      default: 'text',
      problem: (name) =>
        Object.hasOwn(FORMATS, name) ? undefined : `there is no format “${name}”`,
    },
    all: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
  },
  task: async (
    { contentDir, folder, buildDate, environment },
    { sources, all, strict, ...values },
  ) => {
    const format = values.format as Format
    const report = await reportOf(contentDir, {
      format,
      warnings: all ? 'all' : 'first',
      folder,
      environment,
      ...(sources === undefined ? {} : { sourcesDir: resolve(WORKING_FOLDER, sources) }),
    })
    if (sources !== undefined) await renewLock(contentDir, report, buildDate)
    print(report, format)
    if (report.failed || (strict && report.findings.length > 0)) process.exitCode = 1
  },
})

/** Writes the lock, only if it changed, and only with words that were found. */
async function renewLock(
  contentDir: string,
  { documents, evidence }: Report,
  buildDate: string | undefined,
): Promise<void> {
  // Otherwise its records of texts that are not available would be lost.
  if (evidence.lockIsBroken) return
  const valid = checkContext(documents).valid('facts')
  const uses = valid.flatMap(({ document, data }) => wordsUses(document, data))
  const today = buildDate ?? new Date().toISOString().slice(0, 10)
  const renewed = renewedLock(uses, evidence.texts, evidence.lock, today)
  const text = lockText([...renewed, ...recordsOfInvalid(documents, valid, evidence.lock)])
  if (sha256(text) !== sha256(lockText(evidence.lock)) || evidence.lock.length === 0)
    await replaceFile(join(contentDir, LOCK_FILE), text)
}

/**
 * The records of invalid facts, whose words cannot be looked up. They stay until the facts are
 * valid.
 */
function recordsOfInvalid(
  documents: readonly ContentDocument[],
  valid: readonly { readonly document: ContentDocument }[],
  lock: QuoteLock,
): QuoteRecord[] {
  const read = new Set(valid.map(({ document }) => document.id))
  const facts = documents.filter(({ collection }) => collection === 'facts')
  const invalid = new Set(facts.map(({ id }) => id).filter((id) => !read.has(id)))
  return lock.filter(({ fact }) => invalid.has(fact))
}

/** Replaces a file in one step, so that it is never half-written. */
async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.${randomUUID()}`
  await writeFile(fresh, text)
  await rename(fresh, file)
}

function print({ documents, findings, text }: Report, format: Format): void {
  if (format !== 'text') console.log(text)
  else if (findings.length > 0) console.error(text)
  else console.log(`${String(documents.length)} files checked, nothing to fix`)
}
