/**
 * Readers of data that has not been validated yet. Rules run on every file, even on invalid ones,
 * so that one run reports everything. The schema rule reports values of the wrong shape.
 */

/** A map, or an empty one. */
export function mapIn(value: unknown): Readonly<Record<string, unknown>> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap ? (value as Record<string, unknown>) : {}
}

/** A list, or an empty one. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A text, or undefined. */
export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
