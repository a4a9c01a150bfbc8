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

/** Text without what printing changes: where lines break, hyphens at their ends, ligatures. */
export const bare = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '')
