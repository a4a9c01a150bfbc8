/** The supported formats, with the endings of file names, the usual one first. */
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

/** The formats in words, for messages. */
export const FORMAT_NAMES = 'JPEG, PNG, WebP, AVIF, GIF or SVG'

/** The format of a file by its name; undefined if it is not the name of a picture. */
export function formatOfName(file: string): PictureFormat | undefined {
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase()
  return FORMATS.find((format) => ENDINGS[format].some((own) => own === ending))
}

/** Whether a file counts as a picture, by its name. */
export function isPictureName(file: string): boolean {
  return formatOfName(file) !== undefined
}

/** The usual ending of a format's file names, e.g. `.jpg`. */
export function endingOf(format: PictureFormat): string {
  return `.${ENDINGS[format][0]}`
}
