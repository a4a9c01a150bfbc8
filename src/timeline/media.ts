import type { FactData } from '../schemas/fact.ts'
import type { Picture } from './types.ts'

/**
 * The pictures of a fact, by their paths from the content folder on.
 * @param file the fact’s own path, to which `src` is relative
 */
export function picturesOf(media: FactData['media'], file: string): Picture[] {
  return (media ?? []).map(({ src, alt = '', caption, credit, licence }) => {
    return { path: pathFrom(file, src), alt, caption, credit, licence }
  })
}

/**
 * Resolves a path against a file’s, as paths of folders are: `facts/2023/a.mdx` and `./map.png` give
 * `facts/2023/map.png`. No character means anything else than itself. What leads out of the content
 * folder ends at its top; what begins with `/` begins there.
 * @returns the path in NFC, in which paths are compared
 */
export function pathFrom(file: string, src: string): string {
  const folder = src.startsWith('/') ? [] : file.split('/').slice(0, -1)
  const path: string[] = []
  for (const name of [...folder, ...src.split('/')]) {
    if (name === '..') path.pop()
    else if (name !== '.' && name !== '') path.push(name)
  }
  return path.join('/').normalize('NFC')
}
