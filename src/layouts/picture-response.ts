import { drawFile, type DrawnFile } from '../pictures/draw-picture.ts'

const TYPES = { webp: 'image/webp', svg: 'image/svg+xml' } as const

/** One file of a picture, as its route answers. */
export async function pictureResponse(file: DrawnFile): Promise<Response> {
  const bytes = await drawFile(file)
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': TYPES[file.ending] } })
}
