import type { MDXInstance } from 'astro'
import { idOf } from '../schemas/ids.ts'

/** A free page of the content folder. */
export interface FreePage {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Whether the header links to it, if site.yaml has no `menu`. */
  readonly menu: boolean
  readonly Content: MDXInstance<Record<string, unknown>>['Content']
}

/** The front matter, as Astro reads it. */
interface PageData {
  readonly title: string
  readonly description: string
  readonly menu?: boolean | string
}

const modules = import.meta.glob<MDXInstance<PageData & Record<string, unknown>>>([
  '@content/pages/*.mdx',
  '!@content/pages/_*',
])

/**
 * The free pages without drafts, sorted by id, with about and method first. In dev, pages whose
 * code fails are left out; the checker reports them.
 */
export async function getPages(): Promise<FreePage[]> {
  const rank = (id: string): number => (id === 'about' ? 0 : id === 'method' ? 1 : 2)
  const pages = await Promise.all(Object.entries(modules).map(([file, load]) => read(file, load)))
  return pages
    .filter((page) => page !== undefined)
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1))
}

async function read(
  file: string,
  load: () => Promise<MDXInstance<PageData & Record<string, unknown>>>,
): Promise<FreePage | undefined> {
  try {
    const { frontmatter, Content } = await load()
    const { title, description } = frontmatter
    const id = idOf(file.replace(/^.*\/(.*)\.mdx$/, '$1'))
    const { menu = id === 'about' } = frontmatter
    return { id, title, description, menu: String(menu) === 'true', Content }
  } catch (error) {
    if (import.meta.env.DEV) return undefined
    throw error
  }
}
