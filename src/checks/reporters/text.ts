import type { Finding } from '../shared/finding.ts'
import { chosenOf, howToSeeAll, summaryOf, type Chosen, type WarningsShown } from './chosen.ts'

/**
 * Findings for people. Errors come last, because the end of a terminal's output is what one sees.
 * Each finding has `file:line:column level kind`, the message, the line with a caret under the
 * position, and the fix. A summary follows. Empty if there are no findings.
 * @param folder the name of the content folder, e.g. `content`
 * @param shown which warnings are shown; the others are counted
 * @param textOf a file's text by its path in the content folder; undefined if there is none
 */
export function textReport(
  findings: readonly Finding[],
  folder: string,
  shown: WarningsShown,
  textOf: (file: string) => string | undefined,
): string {
  if (findings.length === 0) return ''
  const chosen = chosenOf(findings, shown)
  const textOfFinding = (finding: Finding): string => entry(finding, folder, textOf(finding.file))
  const hint = howToSeeAll(chosen, shown)
  return [
    ...warningsText(chosen, textOfFinding),
    ...chosen.errors.map(textOfFinding),
    summaryOf(chosen) + (hint === undefined ? '\n' : `\n${hint}\n`),
  ].join('\n')
}

/** The shown warnings grouped by kind, and the number of further warnings of each kind. */
function warningsText(
  { warnings, counts }: Chosen,
  textOfFinding: (finding: Finding) => string,
): string[] {
  return counts.flatMap(({ kind, all, shown }) => {
    if (shown === 0) return []
    const entries = warnings.filter((warning) => warning.kind === kind).map(textOfFinding)
    const more = all - shown
    return more === 0 ? entries : [...entries, `… and ${more.toLocaleString('en')} more ${kind}\n`]
  })
}

function entry(finding: Finding, folder: string, text: string | undefined): string {
  const { kind, level, file, line, column, message, fix } = finding
  const position = `${folder}/${file}:${String(line)}:${String(column)}`
  return `${position} ${level} ${kind}\n  ${message}\n${excerpt(text, line, column)}  ${fix}\n`
}

/** Of a longer line, only the text around the position is shown. */
const MAX_EXCERPT = 90

function excerpt(text: string | undefined, line: number, column: number): string {
  const whole = text?.split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ')
  if (whole === undefined || whole.trim() === '') return ''
  const start = column > MAX_EXCERPT ? column - MAX_EXCERPT / 2 : 0
  const number = String(line).padStart(5)
  const caret = `${' '.repeat(number.length + 3 + column - 1 - start)}^`
  return `${number} | ${whole.slice(start, start + MAX_EXCERPT)}\n${caret}\n`
}
