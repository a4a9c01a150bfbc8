/** Numbers that look random and are the same each time. */
export interface Random {
  /** From 0 up to below 1. */
  readonly next: () => number
  /** A whole number from 0 up to below `count`. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  /** A whole number below `count`, small ones the more often, as words and names are in texts. */
  readonly zipf: (count: number) => number
}

/** Mulberry32, by its seed. */
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
