/** What holds for this page alone, where the browser lets nothing be kept. */
const memory = new Map<string, string>()

/** What this browser keeps under a key; undefined where it keeps nothing. */
export function kept(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return memory.get(key)
  }
}

/** Keeps a value; undefined removes it. */
export function keep(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    memory.set(key, value ?? '')
  }
}
