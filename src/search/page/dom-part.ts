/**
 * The element of the search page with a `data-part` name.
 * @throws if there is none
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`the search page has no part “${name}”`)
  return found
}
