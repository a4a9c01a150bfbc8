/**
 * Views of data that has not passed its schema yet: rules run on every file, also on broken ones,
 * so that one run reports everything. What has the wrong shape is reported by the schema's rule.
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
