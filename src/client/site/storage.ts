/** What holds for this page alone, where the browser lets nothing be kept or removed. */
const memory = new Map<string, string | undefined>()

/** What this browser keeps under a key; undefined where it keeps nothing. */
export function kept(key: string): string | undefined {
  // Where it is full, a browser keeps the old value and lets it be read.
  if (memory.has(key)) return memory.get(key)
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a value; undefined removes it. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
    memory.delete(key)
  } catch {
    memory.set(key, value)
  }
}
