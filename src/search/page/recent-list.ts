/** So many searches are remembered. */
const MOST = 8

/** Reads the searches that a browser keeps, the latest first; of anything else, none. */
export function readRecent(text: string | undefined): string[] {
  try {
    const list: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(list) ? list.filter((one) => typeof one === 'string').slice(0, MOST) : []
  } catch {
    return []
  }
}

/** The list with a search before all others, once. */
export function withRecent(list: readonly string[], query: string): string[] {
  return [query, ...list.filter((other) => other !== query)].slice(0, MOST)
}
