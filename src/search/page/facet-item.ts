import type { FacetValue } from '../../client/filters/facet-group.ts'
import { makeElement } from '../../client/filters/make-element.ts'

/** The list item of a value that the page does not have, as the page would write it. */
export function facetItem({ value, name, count, lang }: FacetValue): HTMLElement {
  const item = makeElement('li')
  const around = makeElement('span', 'facet-item')
  const text = makeElement('span', 'facet-name')
  const number = makeElement('small')
  item.dataset['value'] = value
  text.textContent = name
  if (lang !== undefined) text.lang = lang
  number.textContent = String(count)
  around.append(text, ' ', number)
  item.append(around)
  return item
}
