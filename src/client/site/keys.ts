/** What a key does. */
export type Action = 'search' | 'next' | 'previous' | 'help'

/** The single-key shortcuts, in the order in which the dialog lists them. */
export const KEYS = {
  '/': 'search',
  j: 'next',
  k: 'previous',
  '?': 'help',
} as const satisfies Readonly<Record<string, Action>>

/** The parts of a KeyboardEvent that decide what it does. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/**
 * The action of a key press; undefined if it is not one of our shortcuts. Shift is allowed with
 * signs, because many keyboards need it for `/` and `?`, but not with letters.
 */
export function actionOf(press: Press): Action | undefined {
  if (press.altKey || press.ctrlKey || press.metaKey) return undefined
  const key = nameOf(press)
  return isKey(key) ? KEYS[key] : undefined
}

/** On a keyboard of another script, j and k are the keys at their positions on a Latin keyboard. */
function nameOf({ key, code, shiftKey }: Press): string {
  if (shiftKey) return /[a-z]/i.test(key) ? '' : key
  if (key.length === 1 && key > '~') return code.replace(/^Key/, '').toLowerCase()
  return key.toLowerCase()
}

const isKey = (key: string): key is keyof typeof KEYS => Object.hasOwn(KEYS, key)

/**
 * The index of the list item that “next” or “previous” leads to; undefined if there is none.
 * @param tops the distance of each item from the top of the window, in order; negative above it
 * @param current the index of the focused item; -1 if none is focused, then the window’s top decides
 */
export function indexAfter(
  tops: readonly number[],
  current: number,
  step: 1 | -1,
): number | undefined {
  const below = tops.findIndex((top) => top >= 0)
  const first = below === -1 ? tops.length : below
  const from = current === -1 ? first - (step === 1 ? 1 : 0) : current
  const index = from + step
  return index in tops ? index : undefined
}
