import type { Stretch } from '../engine/excerpt.ts'
import { part } from './dom-part.ts'
import type { Result } from '../engine/result.ts'
import type { SearchTexts } from './texts.ts'

/**
 * The element of a result, made from the page’s templates.
 * @param root the element with the templates
 * @param texts the labels of the parts of a fact
 */
export function resultItem(
  result: Result,
  root: ParentNode,
  texts: Pick<SearchTexts, 'part'>,
): DocumentFragment {
  const template = part(root, 'result') as HTMLTemplateElement
  const item = template.content.cloneNode(true) as DocumentFragment
  const link = part(item, 'title') as HTMLAnchorElement
  // A browser without text fragments would keep the directive in its address.
  link.href = result.address + ('fragmentDirective' in document ? result.fragment : '')
  link.replaceChildren(...result.title.map(nodeOf))
  const date = part(item, 'date') as HTMLTimeElement
  date.textContent = result.date
  if (result.datetime !== undefined) date.dateTime = result.datetime
  part(item, 'by').textContent = result.by
  part(item, 'excerpt').replaceChildren(...result.excerpt.map(nodeOf))
  const label = part(item, 'part')
  label.textContent = texts.part[result.part] ?? ''
  label.hidden = label.textContent === ''
  const mark = root.querySelector<HTMLTemplateElement>(
    `template[data-mark="${CSS.escape(result.mark)}"]`,
  )
  if (mark) part(item, 'mark').replaceChildren(mark.content.cloneNode(true))
  return item
}

function nodeOf({ text, isMarked }: Stretch): Node {
  if (!isMarked) return document.createTextNode(text)
  const mark = document.createElement('mark')
  mark.textContent = text
  return mark
}
