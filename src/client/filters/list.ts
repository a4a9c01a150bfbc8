import { readPeriod } from '../../dates/period.ts'
import type { Filterable, Matches } from './match.ts'
import type { FilterTexts } from './texts.ts'
import { unsureRuns } from './unsure.ts'
import { say } from '../../text/say.ts'

const FACT = 'li[data-fact]'

/** A place of the page that tells how many facts stand in a part of it. */
interface Counter {
  readonly element: HTMLElement
  /** The part of the list. */
  readonly part: Element
  /** What it says where all are shown. */
  readonly text: string
  /** The line of the contents that it stands in, which goes with its part. */
  readonly line: HTMLElement | null
}

/** The list of facts on a page. */
export class FilterList {
  /** What each of its facts is filtered by, in order. */
  readonly facts: readonly Filterable[]
  readonly #root: HTMLElement
  readonly #items: readonly HTMLElement[]
  readonly #counters: readonly Counter[]
  readonly #texts: Pick<FilterTexts, 'facts' | 'partOf' | 'language'>

  constructor(root: HTMLElement, texts: Pick<FilterTexts, 'facts' | 'partOf' | 'language'>) {
    this.#root = root
    this.#texts = texts
    this.#items = [...root.querySelectorAll<HTMLElement>(FACT)]
    this.facts = this.#items.map(filterableOf)
    this.#counters = [...root.querySelectorAll<HTMLElement>('[data-count]')].flatMap(counterOf)
  }

  /** Shows what matches. Where no filter is on, silences are told: else they would be false. */
  show({ shown, unsure }: Matches, isFiltered: boolean): void {
    const places = this.#items.map((_, place) => shown.has(place) && !unsure.has(place))
    const visible = new Set(this.#items.filter((_, place) => places[place]))
    for (const item of this.#items) showItem(item, visible)
    this.#showParts(isFiltered, visible)
    this.#showUnsure(this.#items.filter((_, place) => unsure.has(place)))
    const ids = [...shown].map((place) => this.#items[place]?.dataset['fact'] ?? '')
    this.#showMarks(isFiltered ? new Set(ids) : undefined)
  }

  #showParts(isFiltered: boolean, visible: ReadonlySet<Element>): void {
    const { facts, language } = this.#texts
    for (const part of this.#root.querySelectorAll<HTMLElement>('.run, .group, .year'))
      part.hidden = countIn(part, visible) === 0
    for (const silence of this.#root.querySelectorAll<HTMLElement>('.silence'))
      silence.hidden = isFiltered
    for (const { element, part, text, line } of this.#counters) {
      const count = countIn(part, visible)
      const pattern = element.dataset['count'] === 'words' ? facts : '{count}'
      const isAll = count === part.querySelectorAll(FACT).length
      element.textContent = isAll ? text : say(pattern, { count }, language)
      if (line) line.hidden = count === 0
    }
  }

  #showUnsure(items: readonly HTMLElement[]): void {
    const section = this.#root.querySelector<HTMLElement>('[data-part="unsure"]')
    if (!section) return
    section.hidden = items.length === 0
    section.querySelector('.runs')?.replaceChildren(...unsureRuns(items))
  }

  /**
   * The marks of an axis of which filters leave out all listed facts are pale and lead nowhere; of
   * several in one place they count those that are left.
   */
  #showMarks(ids: ReadonlySet<string> | undefined): void {
    const { partOf, language } = this.#texts
    const listed = new Set(this.#items.map(({ dataset }) => dataset['fact']))
    for (const mark of this.#root.querySelectorAll<SVGAElement>('a[data-facts]')) {
      const facts = mark.getAttribute('data-facts')?.split(' ') ?? []
      const own = facts.filter((id) => listed.has(id))
      const left = ids === undefined ? facts : facts.filter((id) => !listed.has(id) || ids.has(id))
      const isOff = own.length > 0 && left.length === 0
      switchMark(mark, isOff)
      const part = isOff || left.length === facts.length ? undefined : left.length
      tellPart(mark.querySelector('title'), part, partOf, language)
      const count = mark.parentElement?.querySelector('.axis-count text')
      tellPart(count, part, '{count}', language)
    }
  }
}

/** An occasion that is left out stays around the statements that are not, without its own words. */
function showItem(item: HTMLElement, visible: ReadonlySet<Element>): void {
  const isShown = visible.has(item)
  const said = item.querySelector<HTMLElement>(':scope > .said')
  const hasSaid = said !== null && countIn(said, visible) > 0
  item.hidden = !isShown && !hasSaid
  const show = (selector: string, isOn: boolean): void => {
    const part = item.querySelector<HTMLElement>(`:scope > ${selector}`)
    if (part) part.hidden = !isOn
  }
  show('.fact', isShown)
  show('.said', hasSaid)
  show('.said > [data-part="said"]', isShown)
  show('.said > [data-part="said-at"]', !isShown)
}

function countIn(part: Element, visible: ReadonlySet<Element>): number {
  return [...part.querySelectorAll(FACT)].filter((item) => visible.has(item)).length
}

function counterOf(element: HTMLElement): Counter[] {
  const link = element.closest('a')
  const heading = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const part = (heading ?? element).closest('.run, .group, .year')
  const text = element.textContent
  return part ? [{ element, part, text, line: link?.closest('li') ?? null }] : []
}

function filterableOf({ dataset }: HTMLElement): Filterable {
  const { about = '', earliest = '', latest = '', known = '' } = dataset
  return {
    about: about.split(' '),
    earliest: earliest === '' ? -Infinity : Number(earliest),
    latest: latest === '' ? Infinity : Number(latest),
    known: readPeriod(known)?.latest,
  }
}

function switchMark(mark: SVGAElement, isOff: boolean): void {
  mark.classList.toggle('off', isOff)
  mark.ariaHidden = isOff ? 'true' : null
  if (isOff) mark.tabIndex = -1
  else mark.removeAttribute('tabindex')
}

/** Tells how many of a mark’s facts are left; where all or none are, what the page tells. */
function tellPart(
  element: Element | null | undefined,
  left: number | undefined,
  pattern: string,
  language: string,
): void {
  if (!(element instanceof SVGElement)) return
  const whole = (element.dataset['all'] ??= element.textContent)
  element.textContent = left === undefined ? whole : say(pattern, { count: left, whole }, language)
}
