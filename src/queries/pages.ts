import type { MDXInstance } from 'astro'
import { idOf } from '../schemas/ids.ts'

/** A free page of the content folder. */
export interface FreePage {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly Content: MDXInstance<Record<string, unknown>>['Content']
}

const modules = import.meta.glob<MDXInstance<{ title: string; description: string }>>(
  ['@content/pages/*.mdx', '!@content/pages/_*'],
  { eager: true },
)

/** The free pages that are no drafts, by their ids: about and method first, where they exist. */
export function getPages(): FreePage[] {
  const rank = (id: string): number => (id === 'about' ? 0 : id === 'method' ? 1 : 2)
  return Object.entries(modules)
    .map(([file, { frontmatter, Content }]) => ({
      id: idOf(file.replace(/^.*\/(.*)\.mdx$/, '$1')),
      title: frontmatter.title,
      description: frontmatter.description,
      Content,
    }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
}
