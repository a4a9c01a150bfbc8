import { drawableBytes, openPicture, type SourcePicture } from './read-picture.ts'

/** From a phone’s width to more than twice that of the text, for dense screens. */
const WIDTHS = [480, 800, 1280, 1920] as const
/** WebP ends at 16,383 pixels on a side. */
const TALLEST = 16_000

/** One file that is published of a picture. */
export interface DrawnFile {
  readonly picture: SourcePicture
  /** Its name without its ending, the same for the same bytes. */
  readonly name: string
  readonly ending: 'webp' | 'svg'
  readonly width: number
  readonly height: number
}

/**
 * The files that are published of a picture, the smallest first, at least one: an SVG as it is, every other as WebP
 * in several widths, none of them wider than the picture.
 */
export function filesOf(picture: SourcePicture): readonly DrawnFile[] {
  const { hash, width, height, format } = picture
  if (format === 'svg') return [{ picture, name: hash, ending: 'svg', width, height }]
  const most = Math.max(1, Math.floor(Math.min(width, WIDTHS[3], (width * TALLEST) / height)))
  const fileOf = (wide: number): DrawnFile => ({
    picture,
    name: `${hash}-${String(wide)}`,
    ending: 'webp',
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
  })
  // One that is nearly as wide as the widest saves nobody anything.
  const narrower = WIDTHS.filter((wide) => wide * 1.25 <= most).map(fileOf)
  return [...narrower, fileOf(most)]
}

/**
 * Draws one of them. No metadata is kept, and colours are converted to sRGB. The same picture always
 * gives the same bytes.
 */
export async function drawFile({ picture, width, height }: DrawnFile): Promise<Uint8Array> {
  const bytes = await drawableBytes(picture)
  if (picture.format === 'svg') return bytes
  return openPicture(bytes, picture.animated)
    .resize(width, height, { fit: 'fill' })
    .webp({ quality: 82, smartSubsample: true })
    .toBuffer()
}
