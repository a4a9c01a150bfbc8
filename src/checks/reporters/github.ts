import type { Finding } from '../shared/finding.ts'
import { chosenOf, howToSeeAll, summaryOf, type WarningsShown } from './chosen.ts'

/**
 * Findings as workflow commands of GitHub Actions, one per line, which GitHub shows beside the
 * lines of a pull request (`::error file=…,line=…,col=…,title=…::message`). Errors come first,
 * because GitHub shows a limited number per step. A summary follows.
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

/** Percent-encodes the characters that would end a command’s text. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
