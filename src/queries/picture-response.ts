import type { DrawnFile } from '../pictures/draw-picture.ts'
import { cachedDrawing } from '../pictures/kept-drawing.ts'

const TYPES = { webp: 'image/webp', svg: 'image/svg+xml', png: 'image/png' } as const

/** The response with one file of a picture. It is drawn unless an earlier build has cached it. */
export async function pictureResponse(file: DrawnFile): Promise<Response> {
  const bytes = await cachedDrawing(file, import.meta.env.PICTURE_CACHE)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': TYPES[file.ending] } })
}
