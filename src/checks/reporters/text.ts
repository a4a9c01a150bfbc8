import type { Finding } from '../shared/finding.ts'
import { chosenOf, howToSeeAll, summaryOf, type Chosen, type WarningsShown } from './chosen.ts'

/**
 * Findings as people read them, warnings first and errors last, where a terminal ends: for each
 * `file:line:column level kind`, what is wrong, the line itself with a caret under the place, and how
 * to mend it; then how many there are. Nothing where there is nothing to say.
 * @param folder how to name the content folder, e.g. `content`
 * @param shown which warnings are shown; the others are counted
 * @param textOf a file's text by its path in the content folder; undefined where there is none
 */
export function textReport(
  findings: readonly Finding[],
  folder: string,
  shown: WarningsShown,
  textOf: (file: string) => string | undefined,
): string {
  if (findings.length === 0) return ''
  const chosen = chosenOf(findings, shown)
  const told = (finding: Finding): string => entry(finding, folder, textOf(finding.file))
  const hint = howToSeeAll(chosen, shown)
  return [
    ...warningsText(chosen, told),
    ...chosen.errors.map(told),
    summaryOf(chosen) + (hint === undefined ? '\n' : `\n${hint}\n`),
  ].join('\n')
}

/** The warnings that are shown, those of a kind together, and how many more of it there are. */
function warningsText({ warnings, counts }: Chosen, told: (finding: Finding) => string): string[] {
  return counts.flatMap(({ kind, all, shown }) => {
    if (shown === 0) return []
    const entries = warnings.filter((warning) => warning.kind === kind).map(told)
    const more = all - shown
    return more === 0 ? entries : [...entries, `… and ${more.toLocaleString('en')} more ${kind}\n`]
  })
}

function entry(finding: Finding, folder: string, text: string | undefined): string {
  const { kind, level, file, line, column, message, fix } = finding
  const place = `${folder}/${file}:${String(line)}:${String(column)}`
  return `${place} ${level} ${kind}\n  ${message}\n${excerpt(text, line, column)}  ${fix}\n`
}

/** A line longer than this is shown around the place only. */
const WIDTH = 90

function excerpt(text: string | undefined, line: number, column: number): string {
  const whole = text?.split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ')
  if (whole === undefined || whole.trim() === '') return ''
  const start = column > WIDTH ? column - WIDTH / 2 : 0
  const number = String(line).padStart(5)
  const caret = `${' '.repeat(number.length + 3 + column - 1 - start)}^`
  return `${number} | ${whole.slice(start, start + WIDTH)}\n${caret}\n`
}
