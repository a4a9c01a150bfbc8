import type { Finding } from '../finding.ts'

/**
 * Findings as GitHub Actions takes them, a line each, shown beside the lines of a pull request
 * (workflow commands: `::error file=…,line=…,col=…,title=…::message`).
 */
export function githubReport(findings: readonly Finding[], folder: string): string {
  return findings
    .map(({ kind, level, file, line, column, message, fix }) => {
      const place = `file=${property(`${folder}/${file}`)},line=${String(line)},col=${String(column)}`
      return `::${level} ${place},title=${kind}::${data(`${message}\n${fix}`)}`
    })
    .join('\n')
}

/** What would end a command’s text is written as `%` and its number. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
