import sharp, { type Sharp } from 'sharp'

/**
 * A picture with a blue left half and a red right half, so that a test can distinguish its sides.
 */
export function photo(width: number, height: number): Sharp {
  const left = Math.max(1, Math.floor(width / 2))
  const blue = { create: { width: left, height, channels: 3 as const, background: 'blue' } }
  const red = sharp({ create: { width, height, channels: 3, background: 'red' } })
  return red.composite([{ input: blue, gravity: 'west' }])
}
