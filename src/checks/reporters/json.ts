import type { Finding } from '../shared/finding.ts'

/** All findings for programs: an array of `{kind, level, file, line, column, message, fix}`. */
export function jsonReport(findings: readonly Finding[], folder: string): string {
  const records = findings.map(({ kind, level, file, line, column, message, fix }) => ({
    kind,
    level,
    file: `${folder}/${file}`,
    line,
    column,
    message,
    fix,
  }))
  return JSON.stringify(records, null, 2)
}
