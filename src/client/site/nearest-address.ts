import { editDistance } from '../../text/edit-distance.ts'

/** At most this share of an address may be mistyped, so that nothing is proposed at random. */
const MAX_SHARE = 0.34

/** A shorter beginning of an address than this, in letters, says too little. */
const MIN_BEGINNING = 5

/**
 * The address that a mistyped one is nearest to: with the fewest typing mistakes in its last step, or
 * of which it is the beginning, as when a link was cut. Of equal ones, one in the same folder.
 * @param wanted a path below the base, decoded
 * @param addresses the paths of all pages, such as `facts/walk/`
 */
export function nearestAddress(wanted: string, addresses: readonly string[]): string | undefined {
  const typed = stepsOf(wanted)
  const limit = Math.floor(typed.last.length * MAX_SHARE)
  let best: { address: string; score: number } | undefined
  for (const address of addresses) {
    const { folder, last } = stepsOf(address)
    const isCut = typed.last.length >= MIN_BEGINNING && last.startsWith(typed.last)
    const mistakes = isCut ? 0 : editDistance(typed.last, last, limit)
    const score = mistakes + (folder === typed.folder ? 0 : 0.5)
    if (mistakes <= limit && score < (best?.score ?? Infinity)) best = { address, score }
  }
  return best?.address
}

function stepsOf(path: string): { folder: string; last: string } {
  const steps = path
    .toLowerCase()
    .replace(/(?:index)?\.html$/, '')
    .split('/')
    .filter((step) => step !== '')
  const last = steps.pop() ?? ''
  return { folder: steps.join('/'), last }
}
