import { execFileSync } from 'node:child_process'

/** Whether this machine has pdftotext. */
export function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The text of a PDF, in drawing order. */
export function pdfText(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
}

/** The text of a PDF, page by page. */
export const pdfPages = (pdf: Buffer): string[] => pdfText(pdf).split('\f').slice(0, -1)

/**
 * Removes what printing changes: line breaks, hyphens at line ends, ligatures, and characters that
 * join words or set their direction.
 */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2060\u2066\u2069-]+/g, '')

/**
 * Removes also what this machine’s fonts may lack, such as Chinese: a PDF does not keep those
 * characters.
 */
export const onPaper = (text: string): string => bare(text).replace(/\p{Script=Han}+/gu, '')
