/** Values of this page alone, for a browser that does not let them be stored or removed. */
const memory = new Map<string, string | undefined>()

/** The value that this browser has stored under a key; undefined if there is none. */
export function load(key: string): string | undefined {
  // A browser whose storage is full keeps the old value, and would return that.
  if (memory.has(key)) return memory.get(key)
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores a value in this browser; undefined removes it. */
export function save(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    memory.delete(key)
  } catch {
    memory.set(key, value)
  }
}
