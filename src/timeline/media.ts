import type { FactData } from '../schemas/fact.ts'
import type { Picture } from './types.ts'

/**
 * The pictures of a fact, by their paths from the content folder on.
 * @param file the fact’s own path, to which `src` is relative
 */
export function picturesOf(media: FactData['media'], file: string): Picture[] {
  return (media ?? []).map(({ src, alt = '', caption, credit, licence }) => ({
    ...{ path: pathFrom(file, src), alt, caption, credit, licence },
  }))
}

/**
 * Resolves a relative path against a file’s, as addresses are: `facts/2023/a.mdx` and `./map.png`
 * give `facts/2023/map.png`. What leads out of the content folder ends at its top. In NFC,
 * whatever form the names have on disk.
 */
export function pathFrom(file: string, src: string): string {
  const { pathname } = new URL(encodeURI(src), `file:///${encodeURI(file)}`)
  return decodeURIComponent(pathname.slice(1)).normalize('NFC')
}
