/** Pseudo-random numbers that are the same on every run. */
export interface Random {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number
  /** An integer from 0 up to, but not including, `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  /**
   * An integer below `count`. Small ones are more frequent, like common words and names in texts.
   */
  readonly zipf: (count: number) => number
}

/** The Mulberry32 generator. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    below: (count) => Math.floor(next() * count),
    chance: (share) => next() < share,
    zipf: (count) => Math.floor(count ** next()) - 1,
  }
}
