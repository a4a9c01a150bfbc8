import type { APIRoute, GetStaticPaths } from 'astro'
import { pictureResponse } from '../../queries/picture-response.ts'
import { getPictureFiles } from '../../queries/media.ts'
import type { DrawnFile } from '../../pictures/draw-picture.ts'

export const getStaticPaths = (async () =>
  (await getPictureFiles('png')).map((file) => ({
    params: { picture: file.name },
    props: { file },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ file: DrawnFile }> = ({ props }) => pictureResponse(props.file)
