import { calendarProblem } from './problems/calendar.ts'
import { clockProblem } from './problems/clock.ts'
import type { DateProblem, Proposal, DateRule } from './problems/finding.ts'
import { intervalProblem } from './problems/interval.ts'
import { levelTwoProblem } from './problems/level-two.ts'
import { looseProblem } from './problems/loose.ts'
import { numericProblem } from './problems/numeric.ts'
import { partProblem } from './problems/part.ts'
import { proseProblem } from './problems/prose.ts'
import { invisibleProblem, shapeProblem, sizeProblem } from './problems/shape.ts'
import { timeZoneProblem, withZones } from './problems/time-zone.ts'
import { yearProblem } from './problems/year.ts'
import type { DateContext, SpanAdvice } from './units/types.ts'

/** Ordered by how certain each rule is of what the editor meant, the most certain first. */
const UNIT_RULES: readonly DateRule[] = [
  shapeProblem,
  calendarProblem,
  timeZoneProblem,
  clockProblem,
  levelTwoProblem,
  numericProblem,
  yearProblem,
  looseProblem,
  partProblem,
  proseProblem,
]

const EXAMPLES =
  'Write the date in EDTF: 2023-01-19, 2023-01, 2023, 2023-22 (summer), 2023~ (about), 2022/2023-01, 2023-02-07/.. (or later), ../2023-01-27 (or before), 2023-02-07T14:33Z.'

/**
 * The problem of a text that is not a date, and the fix, in sentences.
 * @param isDate accepts valid EDTF; nothing else is proposed
 * @param context the site's clock, which a time without a zone may have been meant for
 */
export function problemOf(text: string, isDate: (edtf: string) => boolean, context: DateContext) {
  const unitProblem: DateRule = (unit) => {
    const finding = firstOf(UNIT_RULES, unit)
    if (!finding) return undefined
    const proposals = finding.proposals.flatMap((proposal) => withZones(proposal, context))
    return { ...finding, proposals }
  }
  const visibleProblem: DateRule = (visible) =>
    isDate(visible)
      ? undefined
      : (slashedDate(visible) ??
        intervalProblem(visible, isDate, unitProblem) ??
        unitProblem(visible))
  const found = sizeProblem(text) ?? invisibleProblem(text, visibleProblem) ?? visibleProblem(text)
  const proposals = (found?.proposals ?? []).filter(({ edtf }) => isDate(edtf))
  const why = found?.why ?? 'it is not EDTF'
  return {
    message: `${quoted(text)} is not a date that can be used here: ${why}.`,
    fix: fixText(found, proposals),
    ...spanOf(proposals),
  }
}

// `2023/02/07` and "winter 2022/23" have slashes but are not intervals.
const slashedDate: DateRule = (text) =>
  text.includes('/') ? (numericProblem(text) ?? proseProblem(text)) : undefined

function firstOf(rules: readonly DateRule[], text: string): DateProblem | undefined {
  for (const rule of rules) {
    const finding = rule(text)
    if (finding) return finding
  }
  return undefined
}

/** The span that a fact needs for the intervals among the proposals. */
function spanOf(proposals: readonly Proposal[]): { span?: SpanAdvice } {
  const spans = new Set<SpanAdvice>(
    proposals.flatMap(({ edtf, span }) => (edtf.includes('/') ? [span ?? 'either'] : [])),
  )
  const [first, ...others] = spans
  if (first === undefined) return {}
  return { span: others.length > 0 ? 'either' : first }
}

function fixText(found: DateProblem | undefined, proposals: readonly Proposal[]): string {
  const { advice, alternative } = found ?? {}
  if (proposals.length === 0)
    return advice ?? (alternative === undefined ? EXAMPLES : sentenceOf(alternative))
  const choices = proposals.map(({ edtf, where }) => (where ? `${edtf} ${where}` : edtf))
  const sentence = `Write ${choices.join(', or ')}`
  // A full stop after `2023/..` would look like a third dot.
  const stop = sentence.endsWith('.') ? '' : '.'
  const other = alternative === undefined ? undefined : sentenceOf(`or ${alternative}`)
  return [sentence + stop, advice, other].filter(Boolean).join(' ')
}

const sentenceOf = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

// Escaped as JSON, so that tabs and line ends are visible.
function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
