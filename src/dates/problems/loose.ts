import { propose } from './finding.ts'
import type { Finding } from './finding.ts'

const NOW =
  /^(?:today|yesterday|tomorrow|now|present|ongoing|current|unknown|n\/?a|\?+|-+|none|null|tbd|undated)$/i

/** Words that stand for no date at all, and days of the week. */
export function looseProblem(text: string): Finding | undefined {
  if (!NOW.test(text.trim())) return undefined
  return {
    why: 'it names no time',
    proposals: propose(),
    advice:
      'Write the narrowest time that the sources bear out, such as 2023, 202X or ../2023-01-27.',
  }
}
