import { textIn, mapIn } from '../../../text/raw.ts'
import { TOUCH_SIZE } from '../../../pictures/draw-picture.ts'
import { pathFrom } from '../../../timeline/media.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'

/** An icon that is not square, or too small for the screens of phones. */
export function iconRule({ documents, pictures }: CheckContext): Finding[] {
  return documents.flatMap((document) => {
    if (document.collection !== 'site') return []
    const src = textIn(mapIn(document.data)['icon'])
    const read = src === undefined ? undefined : pictures?.get(pathFrom(document.file, src))
    if (!read || !('picture' in read)) return []
    const { width, height, format } = read.picture
    const report = (message: string, fix: string): Finding[] => [
      findingIn(document, 'bad-picture', ['icon'], message, fix),
    ]
    const size = `${String(width)} × ${String(height)}`
    if (width !== height)
      return report(`the icon is not square: ${size} pixels`, 'Save it as wide as it is high.')
    const least = String(TOUCH_SIZE)
    if (format === 'svg' || width >= TOUCH_SIZE) return []
    return report(
      `the icon is too small for the screens of phones: ${size} pixels`,
      `Save it as SVG, or with at least ${least} × ${least} pixels.`,
    )
  })
}
