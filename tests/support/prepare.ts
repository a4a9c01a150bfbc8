import type { Step } from './steps.ts'

/** Begins at once to make what the steps need, one after the other; each waits for its own alone. */
export function prepareInOrder(all: readonly Step[]): Step[] {
  let before: Promise<unknown> = Promise.resolve()
  return all.map(({ prepare, ...step }) => {
    if (!prepare) return step
    const ready = before.then(prepare)
    // Its step tells what went wrong; the next is prepared all the same.
    before = ready.catch(() => undefined)
    return { ...step, prepare: () => ready }
  })
}
