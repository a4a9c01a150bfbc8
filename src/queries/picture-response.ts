import type { DrawnFile } from '../pictures/draw-picture.ts'
import { keptDrawing } from '../pictures/kept-drawing.ts'

const TYPES = { webp: 'image/webp', svg: 'image/svg+xml' } as const

/** One file of a picture, as its route answers; it is drawn where no earlier build has kept it. */
export async function pictureResponse(file: DrawnFile): Promise<Response> {
  const bytes = await keptDrawing(file, import.meta.env.PICTURE_CACHE)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': TYPES[file.ending] } })
}
