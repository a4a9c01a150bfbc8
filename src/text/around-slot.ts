/**
 * The texts before and after a slot of a pattern, for slots that are filled with markup such as a
 * link.
 */
export function aroundSlot(pattern: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = pattern.split(`{${name}}`)
  return [before, after]
}
