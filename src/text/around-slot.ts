/** A pattern cut at a slot that is filled with more than text, a link say: what is before and after it. */
export function aroundSlot(pattern: string, name: string): [before: string, after: string] {
  const [before = '', after = ''] = pattern.split(`{${name}}`)
  return [before, after]
}
