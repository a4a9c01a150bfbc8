import type { Loader, LoaderContext } from 'astro/loaders'
import { readLock } from '../read/read-lock.ts'

/** Loads the proof of quotations, a record an entry. */
export function lockLoader(contentDir: string): Loader {
  const load = async ({ store }: LoaderContext): Promise<void> => {
    store.clear()
    for (const record of (await readLock(contentDir)) ?? []) {
      const id = JSON.stringify([record.fact, record.source, record.words])
      store.set({ id, data: { ...record } })
    }
  }
  return { name: 'timeline-lock', load }
}
