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

/** How findings can be told. */
export const FORMATS = { text: textReport, json: jsonReport, github: githubReport } as const

export type Format = keyof typeof FORMATS

/** What a check is asked for. */
export interface ReportOptions {
  readonly format?: Format
  /** Which warnings the text shows; the first of each kind unless given. JSON has them all. */
  readonly warnings?: WarningsShown
  /** The folder of the sources’ texts. */
  readonly sourcesDir?: string
  /** What the environment says of the site in place of site.yaml. */
  readonly environment?: SiteEnvironment | undefined
}

/** What a check of a content folder found. */
export interface Report {
  readonly documents: readonly ContentDocument[]
  readonly evidence: Evidence
  readonly findings: readonly Finding[]
  /** Whether the findings stop a build. */
  readonly failed: boolean
  /** The findings in the format that was asked for; in `text` nothing where there are none. */
  readonly text: string
}

/**
 * Reads and checks a content folder.
 * @param contentDir the content folder, absolute
 */
export async function reportOf(
  contentDir: string,
  { format = 'text', warnings = 'first', sourcesDir, environment }: ReportOptions = {},
): Promise<Report> {
  const documents = await readContent(contentDir)
  const found = await readEvidence(documents, contentDir, sourcesDir)
  const evidence = environment === undefined ? found : { ...found, environment }
  const findings = checkContent(documents, evidence)
  const texts = new Map(documents.map(({ file, text }) => [file, text]))
  // An address relative to where the command was given can be clicked in most terminals.
  const folder = relative(process.cwd(), contentDir) || '.'
  const text = FORMATS[format](findings, folder, warnings, (file) => texts.get(file))
  return { documents, evidence, findings, failed: hasErrors(findings), text }
}
