import type { FactData } from '../schemas/fact.ts'
import type { Picture } from './types.ts'

/**
 * The pictures of a fact, with paths relative to the content folder.
 * @param file the fact’s own path, to which `src` is relative
 */
export function picturesOf(media: FactData['media'], file: string): Picture[] {
  return (media ?? []).map(({ src, alt = '', caption, credit, licence }) => {
    return { path: pathFrom(file, src), alt, caption, credit, licence }
  })
}

/**
 * Resolves a path relative to a file: `facts/2023/a.mdx` and `./map.png` give `facts/2023/map.png`.
 * This is a file path, so no character is special, unlike in a URL. A path that leads out of the
 * content folder stops at its top; one that begins with `/` starts there.
 * @returns the path in NFC
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
