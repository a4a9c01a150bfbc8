/**
 * Sets an attribute, or removes it if the value is null. Properties such as `ariaCurrent` do this too,
 * but Firefox has them only since 119.
 */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
