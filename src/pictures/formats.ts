/** The formats of pictures that are read, with the endings of their files’ names, the usual one first. */
const ENDINGS = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  svg: ['svg'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type PictureFormat = keyof typeof ENDINGS

const FORMATS = Object.keys(ENDINGS) as PictureFormat[]

/** What editors are told of the formats. */
export const FORMAT_NAMES = 'JPEG, PNG, WebP, AVIF, GIF or SVG'

/** The format that a file’s name promises; undefined where it is not the name of a picture. */
export function formatOfName(file: string): PictureFormat | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase()
  return FORMATS.find((format) => ENDINGS[format].some((known) => known === ending))
}

/** Whether a file counts as a picture, for whoever checks, builds or watches the content folder. */
export function isPictureName(file: string): boolean {
  return formatOfName(file) !== undefined
}

/** How the names of a format’s files end, e.g. `.jpg`. */
export function endingOf(format: PictureFormat): string {
  return `.${ENDINGS[format][0]}`
}
