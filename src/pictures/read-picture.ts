import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { cleanSvg } from './clean-svg.ts'
import { endingOf, FORMAT_NAMES, formatOfName, type PictureFormat } from './formats.ts'

/** A valid picture file. */
export interface SourcePicture {
  /** Absolute. */
  readonly path: string
  readonly format: PictureFormat
  /** In pixels, after the rotation that its EXIF data asks for. */
  readonly width: number
  readonly height: number
  readonly animated: boolean
  /** The hash of its content and of the way of drawing. */
  readonly hash: string
}

/** The problem of a picture file, as a sentence without a full stop, and its fix. */
interface PictureProblem {
  readonly message: string
  readonly fix: string
}

/** The result of reading a picture file. */
export type PictureRead = { readonly picture: SourcePicture } | { readonly problem: PictureProblem }

/** 16,383 by 16,383: more does not fit into the memory of small machines. */
const MAX_PIXELS = 268_402_689
const MAX_BYTES = 100_000_000

/**
 * Part of the hash. Changes with the way pictures are drawn, so that a changed file gets a new
 * address. An SVG is hashed after cleaning, so that no cached file is from an older cleaning.
 */
const DRAWING_VERSION = `1 ${sharp.versions.sharp}`

const cache = new Map<string, { readonly state: string; readonly read: Promise<PictureRead> }>()

/**
 * Reads the format and the size of a picture file. The result is cached until the file changes.
 * @param path absolute
 * @param isWhole whether to decode the whole picture, which takes longer: the checker does so, and
 *   later readers need not
 */
export async function readPicture(path: string, isWhole = true): Promise<PictureRead> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return noPicture('the file cannot be read', 'Correct the link.')
  const state = `${String(found.mtimeMs)} ${String(found.size)} ${String(isWhole)}`
  const cached = cache.get(path)
  if (cached?.state === state) return cached.read
  const read = readExisting(path, found.size, isWhole)
  cache.set(path, { state, read })
  return read
}

/** Opens a picture, with all frames of an animation. A broken one throws when it is decoded. */
export function openPicture(bytes: Uint8Array, animated: boolean): Sharp {
  return sharp(bytes, { animated, failOn: 'error', limitInputPixels: MAX_PIXELS }).autoOrient()
}

/**
 * The bytes to draw a picture from: those of the file, or of a cleaned SVG.
 * @throws Error if an SVG may not be published, which `readPicture` reports
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

async function readExisting(path: string, size: number, isWhole: boolean): Promise<PictureRead> {
  if (size === 0) return noPicture('the file is no picture: it is empty', REPLACE)
  if (size > MAX_BYTES)
    return noPicture(
      `the picture has ${String(size)} bytes; at most ${String(MAX_BYTES)} are read`,
      'Scale it down.',
    )
  const bytes = await readFile(path)
  try {
    const metadata = await sharp(bytes, { limitInputPixels: MAX_PIXELS }).metadata()
    const read = formatRead(path, bytes, metadata)
    if (isWhole && 'picture' in read) await decode(read.picture)
    return read
  } catch (error) {
    return { problem: problemOf(error as Error) }
  }
}

/** @throws Error for an SVG that may not be published */
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
  const hash = createHash('sha256').update(DRAWING_VERSION).update(drawn).digest('hex').slice(0, 16)
  return { picture: { path, format, width, height, animated, hash } }
}

/** @throws Error if any part of the picture is damaged */
async function decode(picture: SourcePicture): Promise<void> {
  const bytes = await drawableBytes(picture)
  await openPicture(bytes, picture.animated).resize(16, 16, { fit: 'inside' }).raw().toBuffer()
}

/** The format of a picture. Of the formats in HEIF files, only AVIF is supported. */
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
    fix: 'Save it again, or copy the whole file again.',
  }
}

function noPicture(message: string, fix: string): PictureRead {
  return { problem: { message, fix } }
}
