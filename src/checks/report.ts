import { relative } from 'node:path'
import type { ContentDocument } from '../loaders/read/document.ts'
import { readContent } from '../loaders/read/read-content.ts'
import { checkContent, hasErrors } from './check-content.ts'
import type { Evidence } from './shared/context.ts'
import { readEvidence } from './evidence.ts'
import type { Finding } from './shared/finding.ts'
import { githubReport } from './reporters/github.ts'
import { jsonReport } from './reporters/json.ts'
import type { WarningsShown } from './reporters/chosen.ts'
import { textReport } from './reporters/text.ts'
import type { SiteEnvironment } from '../loaders/read/settings.ts'

/** The formats of a report. */
export const FORMATS = { text: textReport, json: jsonReport, github: githubReport } as const

export type Format = keyof typeof FORMATS

/** The options of a check. */
export interface ReportOptions {
  readonly format?: Format
  /** Which warnings the text shows; by default the first of each kind. JSON has them all. */
  readonly warnings?: WarningsShown
  /** Where the paths of the report begin; by default the working folder. */
  readonly folder?: string
  /** The content as it is going to be; by default as it is in the folder. */
  readonly documents?: readonly ContentDocument[]
  /** The version of the format that it must have. */
  readonly newest?: number
  /** The folder of the sources’ texts. */
  readonly sourcesDir?: string
  /** Settings of the site from the environment. */
  readonly environment?: SiteEnvironment | undefined
}

/** The result of a check. */
export interface Report {
  readonly documents: readonly ContentDocument[]
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  /** Whether the findings stop a build. */
  readonly failed: boolean
  /** The findings in the requested format; the format `text` is empty if there are none. */
  readonly text: string
}

/**
 * Reads and checks a content folder.
 * @param contentDir the content folder, absolute
 */
export async function reportOf(
  contentDir: string,
  {
    format = 'text',
    warnings = 'first',
    folder = process.cwd(),
    documents: given,
    newest,
    sourcesDir,
    environment,
  }: ReportOptions = {},
): Promise<Report> {
  const documents = given ?? (await readContent(contentDir))
  const found = await readEvidence(documents, contentDir, sourcesDir)
  const evidence = environment === undefined ? found : { ...found, environment }
  const findings = checkContent(documents, evidence, newest)
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  // Most terminals make paths relative to the working folder clickable.
  const path = relative(folder, contentDir) || '.'
  const text = FORMATS[format](findings, path, warnings, (file) => texts.get(file))
  return { documents, evidence, findings, failed: hasErrors(findings), text }
}
