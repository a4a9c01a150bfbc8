import type { Finding } from '../finding.ts'

/**
 * Findings as people read them: `file:line:column level kind`, what is wrong, the line itself with a
 * caret under the place, and how to mend it; a count last. Nothing where there is nothing to say.
 * @param folder how to name the content folder, e.g. `content`
 * @param textOf a file's text by its path in the content folder; undefined where there is none
 */
export function textReport(
  findings: readonly Finding[],
  folder: string,
  textOf: (file: string) => string | undefined,
): string {
  if (findings.length === 0) return ''
  const shown = findings.map((finding) => entry(finding, folder, textOf(finding.file)))
  return [...shown, `${summary(findings)}\n`].join('\n')
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

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ level }) => level === 'error').length
  return `${plural(errors, 'error')}, ${plural(findings.length - errors, 'warning')}`
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
