import type { Step } from './steps.ts'

/**
 * Starts preparing the steps at once, one after the other; each step waits only for its own
 * preparation.
 */
export function prepareInOrder(all: readonly Step[]): Step[] {
  let before: Promise<unknown> = Promise.resolve()
  return all.map(({ prepare, ...step }) => {
    if (!prepare) return step
    const ready = before.then(prepare)
    // Its own step reports the error; the next one is prepared anyway.
    before = ready.catch(() => undefined)
    return { ...step, prepare: () => ready }
  })
}
