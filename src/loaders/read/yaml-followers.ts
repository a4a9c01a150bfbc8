import type { YAMLError } from 'yaml'
import type { Leaf } from './yaml-leaves.ts'
import type { Misreading } from './yaml-typed.ts'

/**
 * The parser's errors, without those that follow from a misreading: errors on its line, and errors
 * about brackets that it left open.
 * @param leaves the tokens of the text, in order
 * @param lineOf the line of an offset
 */
export function independentErrors(
  errors: readonly YAMLError[],
  misread: readonly Misreading[],
  leaves: readonly Leaf[],
  lineOf: (offset: number) => number,
): readonly YAMLError[] {
  const reportedLines = new Set(misread.map(({ offset }) => lineOf(offset)))
  const open = misreadFlows(misread, leaves)
  return withoutRepeats(errors).filter(
    ({ pos: [offset] }) =>
      !reportedLines.has(lineOf(offset)) &&
      !open.some(({ from, to }) => offset >= from && offset <= to),
  )
}

/** Text after the end of the YAML gives an error for each token; only the first is kept. */
function withoutRepeats(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isBehind = ({ message }: YAMLError): boolean => message.includes('in YAML stream')
  const first = errors.find(isBehind)
  return errors.filter((error) => error === first || !isBehind(error))
}

interface OffsetRange {
  readonly from: number
  readonly to: number
}

/** The ranges from the first misreading in each pair of brackets to the closing bracket. */
function misreadFlows(misread: readonly Misreading[], leaves: readonly Leaf[]): OffsetRange[] {
  const starts = new Set(misread.flatMap(({ offset, inFlow }) => (inFlow ? [offset] : [])))
  if (starts.size === 0) return []
  const ranges: OffsetRange[] = []
  let from: number | undefined
  for (const { offset, inFlow } of leaves) {
    if (from === undefined && starts.has(offset)) from = offset
    if (from === undefined || inFlow) continue
    ranges.push({ from, to: offset })
    from = undefined
  }
  return from === undefined ? ranges : [...ranges, { from, to: Infinity }]
}
