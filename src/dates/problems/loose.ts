import { propose } from './finding.ts'
import type { DateProblem } from './finding.ts'

const NOW =
  /^(?:today|yesterday|tomorrow|now|present|ongoing|current|unknown|n\/?a|\?+|-+|none|null|tbd|undated)$/i

/** Words that name no date: `today`, `unknown`, `tbd`. */
export function looseProblem(text: string): DateProblem | undefined {
  if (!NOW.test(text.trim())) return undefined
  return {
    why: 'it names no time',
    proposals: propose(),
    advice:
      'Write the narrowest time that the sources support, such as 2023, 202X or ../2023-01-27.',
  }
}
