import type { YAMLError } from 'yaml'
import type { Leaf } from './yaml-leaves.ts'
import type { Misreading } from './yaml-typed.ts'

/**
 * The parser’s errors that say more than what is told already: not those on the line of a misreading,
 * nor those about brackets that a misreading has left open.
 * @param leaves the tokens of the text, in order
 * @param lineOf the line of a place
 */
export function ownErrors(
  errors: readonly YAMLError[],
  misread: readonly Misreading[],
  leaves: readonly Leaf[],
  lineOf: (offset: number) => number,
): readonly YAMLError[] {
  const told = new Set(misread.map(({ offset }) => lineOf(offset)))
  const open = misreadFlows(misread, leaves)
  return withoutRepeats(errors).filter(
    ({ pos: [offset] }) =>
      !told.has(lineOf(offset)) && !open.some(({ from, to }) => offset >= from && offset <= to),
  )
}

/** What stands behind the end of the YAML is an error a token: the first of them says it. */
function withoutRepeats(errors: readonly YAMLError[]): readonly YAMLError[] {
  const isBehind = ({ message }: YAMLError): boolean => message.includes('in YAML stream')
  const first = errors.find(isBehind)
  return errors.filter((error) => error === first || !isBehind(error))
}

interface Span {
  readonly from: number
  readonly to: number
}

/** From each first misreading in brackets to where those end. */
function misreadFlows(misread: readonly Misreading[], leaves: readonly Leaf[]): Span[] {
  const starts = new Set(misread.flatMap(({ offset, inFlow }) => (inFlow ? [offset] : [])))
  if (starts.size === 0) return []
  const spans: Span[] = []
  let from: number | undefined
  for (const { offset, inFlow } of leaves) {
    if (from === undefined && starts.has(offset)) from = offset
    if (from === undefined || inFlow) continue
    spans.push({ from, to: offset })
    from = undefined
  }
  return from === undefined ? spans : [...spans, { from, to: Infinity }]
}
