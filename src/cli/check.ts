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

const USAGE = `npm run check -- [--sources DIR] [--format text|json|github] [--all] [--strict]

  --sources DIR  look up every quotation and wording in the texts of the sources,
                 and keep the proof in ${LOCK_FILE}
  --format       how to tell what was found; text unless given
  --all          show every warning, not only the first of each kind
  --strict       warnings fail as well

${VARIABLES}`

/** Where the command was given: the folder that relative paths of its options begin at. */
const GIVEN_IN = process.cwd()

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
  task: async ({ contentDir, buildDate, environment }, { sources, all, strict, ...values }) => {
    const format = values.format as Format
    const report = await reportOf(contentDir, {
      format,
      warnings: all ? 'all' : 'first',
      environment,
      ...(sources === undefined ? {} : { sourcesDir: resolve(GIVEN_IN, sources) }),
    })
    if (sources !== undefined) await renewLock(contentDir, report, buildDate)
    tell(report, format)
    if (report.failed || (strict && report.findings.length > 0)) process.exitCode = 1
  },
})

/** Writes the lock only where something changed, and only what was really found. */
async function renewLock(
  contentDir: string,
  { documents, evidence }: Report,
  buildDate: string | undefined,
): Promise<void> {
  // Its records of texts that are not at hand would be lost.
  if (evidence.lockIsBroken) return
  const valid = checkContext(documents).valid('facts')
  const uses = valid.flatMap(({ document, data }) => wordsUses(document, data))
  const today = buildDate ?? new Date().toISOString().slice(0, 10)
  const renewed = renewedLock(uses, evidence.texts, evidence.lock, today)
  const text = lockText([...renewed, ...recordsOfInvalid(documents, valid, evidence.lock)])
  if (sha256(text) !== sha256(lockText(evidence.lock)) || evidence.lock.length === 0)
    await replaceFile(join(contentDir, LOCK_FILE), text)
}

/** What was proved of facts that have an error now, and so cannot be looked at: it stays until they can. */
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

/** Writes a file beside the old one and puts it in its place, so that none is ever half-written. */
async function replaceFile(file: string, text: string): Promise<void> {
  const fresh = `${file}.${randomUUID()}`
  await writeFile(fresh, text)
  await rename(fresh, file)
}

function tell({ documents, findings, text }: Report, format: Format): void {
  if (format !== 'text') console.log(text)
  else if (findings.length > 0) console.error(text)
  else console.log(`${String(documents.length)} files checked, nothing to fix`)
}
