import type { ImageMetadata } from 'astro'

const files = import.meta.glob<ImageMetadata>(
  '@content/facts/**/*.{avif,gif,jpeg,jpg,png,svg,webp}',
  { eager: true, import: 'default' },
)

/**
 * A picture of the content folder as the built site has it, with its size, so that nothing shifts.
 * @param path from the content folder on, in NFC, e.g. `facts/2023/map.png`
 */
export function getPicture(path: string): ImageMetadata | undefined {
  // The content folder may be anywhere, so the keys begin anyhow.
  const key = Object.keys(files).find((file) => file.normalize('NFC').endsWith(`/${path}`))
  return key === undefined ? undefined : files[key]
}
