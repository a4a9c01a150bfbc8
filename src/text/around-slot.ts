/** Slots that are filled with markup, such as a link. Others are filled with texts by `say`. */
export const MARKUP_SLOTS = ['date', 'fact', 'licence', 'link', 'names'] as const

/** The texts before and after a slot of a pattern that is filled with markup. */
export function aroundSlot(
  pattern: string,
  name: (typeof MARKUP_SLOTS)[number],
): [before: string, after: string] {
  const [before = '', after = ''] = pattern.split(`{${name}}`)
  return [before, after]
}
