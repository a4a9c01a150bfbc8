import { execFileSync } from 'node:child_process'

/** Whether this machine can read the text of a PDF. */
export function canReadPdf(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The text of a PDF, in the order in which it was drawn. */
export function pdfText(pdf: Buffer): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
}

/** The same, page by page. */
export const pdfPages = (pdf: Buffer): string[] => pdfText(pdf).split('\f').slice(0, -1)

/**
 * Text without what printing changes: where lines break, hyphens at their ends, ligatures, and what
 * joins words or sets their direction.
 */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2060\u2066\u2069-]+/g, '')

/**
 * The same as far as it can be read off paper anywhere: of what no font of this machine draws, such
 * as Chinese on a bare one, a PDF does not keep the characters.
 */
export const onPaper = (text: string): string => bare(text).replace(/\p{Script=Han}+/gu, '')
