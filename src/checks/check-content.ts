import type { ContentDocument } from '../loaders/read/document.ts'
import { isDraft } from '../loaders/read/read-content.ts'
import { checkContext, type CheckContext, type Evidence } from './shared/context.ts'
import { compareFindings, findingAt, findingAtFile, type Finding } from './shared/finding.ts'
import { bareClaimRule } from './rules/bare-claim.ts'
import { correctionsRule } from './rules/corrections.ts'
import { dateOrderRule } from './rules/date-order.ts'
import { duplicateFactRule } from './rules/duplicate-fact.ts'
import { falsePrecisionRule } from './rules/false-precision.ts'
import { fitRule } from './rules/fit.ts'
import { formatRule } from './rules/files/format.ts'
import { iconRule } from './rules/files/icon.ts'
import { idsRule } from './rules/ids.ts'
import { interfaceLanguageRule, unusedWordsRule } from './rules/files/interface-language.ts'
import { manyKeyFactsRule } from './rules/many-key-facts.ts'
import { mdxRule } from './rules/files/mdx.ts'
import { menuRule } from './rules/menu.ts'
import { missingAltRule } from './rules/files/missing-alt.ts'
import { missingArchiveRule } from './rules/missing-archive.ts'
import { missingTextRule } from './rules/missing-text.ts'
import { missingUrlRule } from './rules/missing-url.ts'
import { outcomesRule } from './rules/outcomes.ts'
import { pageVoiceRule } from './rules/page-voice.ts'
import { pagesRule } from './rules/files/pages.ts'
import { picturesRule } from './rules/files/pictures.ts'
import { placeholdersRule } from './rules/files/placeholders.ts'
import { quoteSpeakerRule } from './rules/quote-speaker.ts'
import { quotesRule } from './rules/quotes.ts'
import { redirectsRule } from './rules/redirects.ts'
import { referencesRule } from './rules/references.ts'
import { schemaRule } from './rules/schema.ts'
import { selfReferenceRule } from './rules/self-reference.ts'
import { siteRule } from './rules/files/site.ts'
import { strayFilesRule } from './rules/files/stray-files.ts'
import { stringsRule } from './rules/files/strings.ts'
import { themeRule } from './rules/theme.ts'
import { styleRule } from './rules/files/style.ts'
import { twiceRule } from './rules/twice.ts'
import { unusedRule } from './rules/unused.ts'

/** A rule checks all documents and reports every problem it finds. It never throws. */
type CheckRule = (context: CheckContext) => readonly Finding[]

const RULES: readonly CheckRule[] = [
  siteRule,
  strayFilesRule,
  schemaRule,
  fitRule,
  idsRule,
  twiceRule,
  referencesRule,
  selfReferenceRule,
  menuRule,
  styleRule,
  themeRule,
  mdxRule,
  pagesRule,
  redirectsRule,
  picturesRule,
  iconRule,
  dateOrderRule,
  outcomesRule,
  correctionsRule,
  quoteSpeakerRule,
  quotesRule,
  bareClaimRule,
  pageVoiceRule,
  falsePrecisionRule,
  unusedRule,
  missingAltRule,
  missingArchiveRule,
  missingTextRule,
  duplicateFactRule,
  manyKeyFactsRule,
  placeholdersRule,
  missingUrlRule,
  (context) => stringsRule(context),
  interfaceLanguageRule,
  unusedWordsRule,
]

/**
 * All findings of all rules, in the order of files and positions.
 * @param documents from `readContent`
 * @param evidence the sources’ texts and the lock, if available
 * @param newest the version of the format that is read; by default this machine’s
 */
export function checkContent(
  documents: readonly ContentDocument[],
  evidence?: Evidence,
  newest?: number,
): Finding[] {
  const context = checkContext(documents, evidence)
  const reading = readingRule(context)
  const otherFormat = formatRule(context, newest)
  if (otherFormat.length > 0) return [...reading, ...otherFormat].sort(compareFindings)
  // On a line that was cut short or misread, other findings only follow from that.
  const misreadLines = new Set(reading.map(lineOf))
  const others = RULES.flatMap((rule) => rule(context)).filter(
    (found) => !misreadLines.has(lineOf(found)),
  )
  return [...reading, ...others].sort(compareFindings)
}

function lineOf({ file, line }: Finding): string {
  return `${String(line)} ${file}`
}

/** Whether findings stop a build. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ level }) => level === 'error')
}

/** Problems that were found while the files were read. */
function readingRule({ documents, unreadable = new Map() }: CheckContext): Finding[] {
  const read = new Set(documents.map(({ file }) => file))
  const others = [...unreadable].filter(([path]) => !read.has(path) && !isDraft(path))
  return [
    ...documents.flatMap((document) =>
      document.problems.map(({ kind, position, message, fix }) =>
        findingAt(document, kind, position, message, fix),
      ),
    ),
    ...others.map(([path, why]) => {
      const fix = 'Correct its permissions, remove it, or let its name begin with “_”.'
      return findingAtFile('front-matter', path, `it cannot be read: ${why}`, fix)
    }),
  ]
}
