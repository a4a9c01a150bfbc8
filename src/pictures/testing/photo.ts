import sharp, { type Sharp } from 'sharp'

/** A picture of some size: a red field with a blue half on its left, so that its sides can be told apart. */
export function photo(width: number, height: number): Sharp {
  const left = Math.max(1, Math.floor(width / 2))
  const blue = { create: { width: left, height, channels: 3 as const, background: 'blue' } }
  const red = sharp({ create: { width, height, channels: 3, background: 'red' } })
  return red.composite([{ input: blue, gravity: 'west' }])
}
