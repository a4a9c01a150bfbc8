import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { cleanSvg } from './clean-svg.ts'
import { endingOf, FORMAT_NAMES, formatOfName, type PictureFormat } from './formats.ts'

/** A picture’s file that was found right. */
export interface SourcePicture {
  /** Its path, absolute. */
  readonly path: string
  readonly format: PictureFormat
  /** In pixels, as it is looked at: turned the way its EXIF says. */
  readonly width: number
  readonly height: number
  readonly animated: boolean
  /** Of what it is drawn from and of how: the same name is the same picture. */
  readonly hash: string
}

/** What is wrong with a picture’s file, as a sentence without its stop, and how to mend it. */
interface PictureProblem {
  readonly message: string
  readonly fix: string
}

/** A picture’s file as read. */
export type PictureRead = { readonly picture: SourcePicture } | { readonly problem: PictureProblem }

/** 16,383 by 16,383: more does not fit into the memory of small machines. */
const MOST_PIXELS = 268_402_689
const MOST_BYTES = 100_000_000

/**
 * Changes with how pictures are drawn, so that none keeps its address and changes. An SVG is hashed as
 * it is published, so that what is kept of it is never an older cleaning.
 */
const RECIPE = `1 ${sharp.versions.sharp}`

const known = new Map<string, { readonly state: string; readonly read: Promise<PictureRead> }>()

/**
 * Reads a picture’s file: its format and its size. It is read once for as long as it stays as it is.
 * @param path absolute
 * @param isWhole whether all of it is decoded as well, which takes longer: the checker does so, and
 *   what it has passed needs it no more
 */
export async function readPicture(path: string, isWhole = true): Promise<PictureRead> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return noPicture('the file cannot be read', 'Correct the link.')
  const state = `${String(found.mtimeMs)} ${String(found.size)} ${String(isWhole)}`
  const kept = known.get(path)
  if (kept?.state === state) return kept.read
  const read = readFound(path, found.size, isWhole)
  known.set(path, { state, read })
  return read
}

/** Opens a picture, all frames of one that moves. What is broken throws when it is decoded. */
export function openPicture(bytes: Uint8Array, animated: boolean): Sharp {
  return sharp(bytes, { animated, failOn: 'error', limitInputPixels: MOST_PIXELS }).autoOrient()
}

/**
 * The bytes to draw a picture from: the file’s own, of an SVG what may be published of it.
 * @throws Error where an SVG may not; `readPicture` has told why
 */
export async function drawableBytes({
  path,
  format,
}: Pick<SourcePicture, 'path' | 'format'>): Promise<Uint8Array> {
  return publishable(await readFile(path), format)
}

function publishable(bytes: Uint8Array, format: PictureFormat): Uint8Array {
  if (format !== 'svg') return bytes
  const cleaned = cleanSvg(new TextDecoder().decode(bytes))
  if ('problem' in cleaned) throw new UnfitSvg(cleaned)
  return new TextEncoder().encode(cleaned.svg)
}

class UnfitSvg extends Error {
  readonly fix: string
  constructor({ problem, fix }: { readonly problem: string; readonly fix: string }) {
    super(problem)
    this.fix = fix
  }
}

async function readFound(path: string, size: number, isWhole: boolean): Promise<PictureRead> {
  if (size === 0) return noPicture('the file is no picture: it is empty', REPLACE)
  if (size > MOST_BYTES)
    return noPicture(
      `the picture has ${String(size)} bytes; at most ${String(MOST_BYTES)} are read`,
      'Scale it down.',
    )
  const bytes = await readFile(path)
  try {
    const metadata = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
    const read = formatRead(path, bytes, metadata)
    if (isWhole && 'picture' in read) await decode(read.picture)
    return read
  } catch (error) {
    return { problem: problemOf(error as Error) }
  }
}

/** @throws Error of an SVG that may not be published */
function formatRead(path: string, bytes: Uint8Array, metadata: Metadata): PictureRead {
  const format = formatOf(metadata)
  if (format === undefined) return noPicture(`its format, ${metadata.format}, is not read`, CONVERT)
  if (format !== formatOfName(path))
    return noPicture(
      `the file is of another format, ${format.toUpperCase()}, than its name says`,
      `Rename it so that it ends in “${endingOf(format)}”.`,
    )
  const animated = format !== 'svg' && (metadata.pages ?? 1) > 1
  const { width, height } = metadata.autoOrient
  const drawn = publishable(bytes, format)
  const hash = createHash('sha256').update(RECIPE).update(drawn).digest('hex').slice(0, 16)
  return { picture: { path, format, width, height, animated, hash } }
}

/** @throws Error where any of it is damaged */
async function decode(picture: SourcePicture): Promise<void> {
  const bytes = await drawableBytes(picture)
  await openPicture(bytes, picture.animated).resize(16, 16, { fit: 'inside' }).raw().toBuffer()
}

/** AVIF is one of the formats that HEIF files hold, and the one that is read. */
function formatOf({ format, compression }: Metadata): PictureFormat | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined
  return formatOfName(`.${format}`)
}

const REPLACE = 'Put the picture itself there, or remove the reference to it.'
const CONVERT = `Save it as ${FORMAT_NAMES}.`

function problemOf(error: Error): PictureProblem {
  const [what = ''] = error.message.split('\n')
  if (error instanceof UnfitSvg)
    return { message: `the SVG cannot be published: ${error.message}`, fix: error.fix }
  if (what.includes('unsupported image format'))
    return { message: 'the file is no picture', fix: REPLACE }
  if (what.includes('pixel limit'))
    return { message: 'the picture has more than 268 million pixels', fix: 'Scale it down.' }
  return {
    message: `the picture is damaged: ${what}`,
    fix: 'Save it anew, or copy it again whole.',
  }
}

function noPicture(message: string, fix: string): PictureRead {
  return { problem: { message, fix } }
}
