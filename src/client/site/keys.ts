/** What a key does. */
export type Action = 'search' | 'next' | 'previous' | 'help'

/** The keys, as the page lists them. */
export const KEYS = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  '?': 'help',
} as const satisfies Readonly<Record<string, Action>>

/** What counts of a key that was pressed; a KeyboardEvent has it all. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * What a press asks for; undefined where it is none of ours. Shift is how many keyboards write
 * `/` and `?`, but with a letter it is another key, and so is any other modifier.
 * @param off the keys that the reader has switched off
 */
export function actionOf(press: Press, off: ReadonlySet<string>): Action | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined
  const key = nameOf(press)
  return isKey(key) && !off.has(key) ? KEYS[key] : undefined
}

/** A keyboard of another script has j and k where the Latin one has them. */
function nameOf({ key, code, shiftKey }: Press): string {
  if (shiftKey) return /[a-z]/i.test(key) ? '' : key
  if (key.length === 1 && key > '~') return code.replace(/^Key/, '').toLowerCase()
  return key.toLowerCase()
}

const isKey = (key: string): key is keyof typeof KEYS => Object.hasOwn(KEYS, key)

/** The keys that are off, as they are kept: one after the other. */
export const offIn = (kept: string | undefined): Set<string> =>
  new Set((kept ?? '').match(/./g)?.filter(isKey))

/**
 * The place in a list that “next” or “previous” leads to; undefined where there is none.
 * @param tops how far each item stands below the top of the window, in order; above it is negative
 * @param current the place that has the focus; -1 where none has, and the window’s top decides
 */
export function placeAfter(
  tops: readonly number[],
  current: number,
  step: 1 | -1,
): number | undefined {
  const below = tops.findIndex((top) => top >= 0)
  const first = below === -1 ? tops.length : below
  const from = current === -1 ? first - (step === 1 ? 1 : 0) : current
  const place = from + step
  return place in tops ? place : undefined
}
