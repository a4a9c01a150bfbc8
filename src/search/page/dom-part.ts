/**
 * A part of the search page, by its name: `data-part`.
 * @throws where the page does not have it
 */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`the search page has no part “${name}”`)
  return found
}
