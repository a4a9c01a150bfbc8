import type { Finding } from '../shared/finding.ts'
import { chosenOf, howToSeeAll, summaryOf, type WarningsShown } from './chosen.ts'

/**
 * Findings as GitHub Actions takes them, a line each, shown beside the lines of a pull request
 * (workflow commands: `::error file=…,line=…,col=…,title=…::message`), errors first, since GitHub
 * shows only so many of a step; then how many there are.
 * @param shown which warnings are shown; the others are counted
 */
export function githubReport(
  findings: readonly Finding[],
  folder: string,
  shown: WarningsShown,
): string {
  if (findings.length === 0) return ''
  const chosen = chosenOf(findings, shown)
  const lines = [...chosen.errors, ...chosen.warnings].map(
    ({ kind, level, file, line, column, message, fix }) => {
      const place = `file=${property(`${folder}/${file}`)},line=${String(line)},col=${String(column)}`
      return `::${level} ${place},title=${kind}::${data(`${message}\n${fix}`)}`
    },
  )
  return [...lines, summaryOf(chosen), howToSeeAll(chosen, shown)]
    .filter((line) => line !== undefined)
    .join('\n')
}

/** What would end a command’s text is written as `%` and its number. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
