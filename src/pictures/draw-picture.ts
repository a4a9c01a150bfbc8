import { drawableBytes, openPicture, type SourcePicture } from './read-picture.ts'

/** From a phone’s width to more than twice the width of the text, for dense screens. */
const WIDTHS = [480, 800, 1280, 1920] as const
/** Below the limit of WebP, 16,383 pixels on a side. */
const MAX_HEIGHT = 16_000

/** A published file of a picture. */
export interface DrawnFile {
  readonly picture: SourcePicture
  /** Without its ending. The same bytes have the same name. */
  readonly name: string
  readonly ending: 'webp' | 'svg' | 'png'
  readonly width: number
  readonly height: number
}

/**
 * The published files of a picture, the smallest first: at least one. An SVG is published as SVG,
 * every other picture as WebP in several widths, none of them wider than the picture.
 */
export function filesOf(picture: SourcePicture): readonly DrawnFile[] {
  const { hash, width, height, format } = picture
  if (format === 'svg') return [{ picture, name: hash, ending: 'svg', width, height }]
  const widest = Math.max(1, Math.floor(Math.min(width, WIDTHS[3], (width * MAX_HEIGHT) / height)))
  const fileOf = (wide: number): DrawnFile => ({
    picture,
    name: `${hash}-${String(wide)}`,
    ending: 'webp',
    width: wide,
    height: Math.max(1, Math.round((height * wide) / width)),
  })
  // A file nearly as wide as the widest one would save no bytes.
  const narrower = WIDTHS.filter((wide) => wide * 1.25 <= widest).map(fileOf)
  return [...narrower, fileOf(widest)]
}

/** The size of the icon in the tab of a browser, and on the screen of a phone, in pixels. */
const TAB_SIZE = 32
export const TOUCH_SIZE = 180

/** The published files of an icon. Phones draw the background of their own black: theirs is white. */
export interface IconFiles {
  /** Only of an SVG. */
  readonly svg: DrawnFile | undefined
  readonly tab: DrawnFile
  readonly touch: DrawnFile
}

/** The published files of a square picture as the icon of a site. */
export function iconFilesOf(picture: SourcePicture): IconFiles {
  const fileOf = (size: number): DrawnFile => {
    const name = `${picture.hash}-icon-${String(size)}`
    return { picture, name, ending: 'png', width: size, height: size }
  }
  const [first] = filesOf(picture)
  const svg = first?.ending === 'svg' ? first : undefined
  return { svg, tab: fileOf(TAB_SIZE), touch: fileOf(TOUCH_SIZE) }
}

/**
 * Draws a file of a picture, without metadata and in sRGB. The same picture always gives the same
 * bytes.
 */
export async function drawFile({ picture, ending, width, height }: DrawnFile): Promise<Uint8Array> {
  const bytes = await drawableBytes(picture)
  if (ending === 'svg') return bytes
  const isIcon = ending === 'png'
  const sized = openPicture(bytes, picture.animated && !isIcon).resize(width, height, {
    fit: 'fill',
  })
  if (isIcon)
    return (width === TOUCH_SIZE ? sized.flatten({ background: '#fff' }) : sized).png().toBuffer()
  return sized.webp({ quality: 82, smartSubsample: true }).toBuffer()
}
