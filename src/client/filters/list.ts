import { readPeriod } from '../../dates/period.ts'
import type { Filterable, Matches } from './match.ts'
import type { FilterTexts } from './texts.ts'
import { unsureRuns } from './unsure.ts'
import { say } from '../../text/say.ts'

const FACT_SELECTOR = 'li[data-fact]'

/** An element that says how many facts a section of the list has. */
interface Counter {
  readonly element: HTMLElement
  /** The section: a year, a group, or a run of facts with one date. */
  readonly section: Element
  /** Its text when all facts of the section are shown. */
  readonly text: string
  /** The line of the table of contents around it, which is hidden when the section is empty. */
  readonly line: HTMLElement | null
}

/** The marks of a drawing: see src/client/axis/fact-cards.ts. */
type Cards = Element & { refresh?: () => void }

/** The list of facts on a page. */
export class FilterList {
  /** What each fact is filtered by, in the order of the list. */
  readonly facts: readonly Filterable[]
  readonly #root: HTMLElement
  readonly #items: readonly HTMLElement[]
  readonly #counters: readonly Counter[]
  readonly #texts: Pick<FilterTexts, 'facts' | 'partOf' | 'language'>

  constructor(root: HTMLElement, texts: Pick<FilterTexts, 'facts' | 'partOf' | 'language'>) {
    this.#root = root
    this.#texts = texts
    this.#items = [...root.querySelectorAll<HTMLElement>(FACT_SELECTOR)]
    this.facts = this.#items.map(filterableOf)
    this.#counters = [...root.querySelectorAll<HTMLElement>('[data-count]')].flatMap(counterOf)
  }

  /**
   * Shows the facts that match. Silences are shown only without a filter: the filtered list has
   * longer gaps.
   */
  show({ shown, unsure }: Matches, isFiltered: boolean): void {
    const visible = new Set(
      this.#items.filter((_, index) => shown.has(index) && !unsure.has(index)),
    )
    for (const item of this.#items) showItem(item, visible)
    this.#showSections(isFiltered, visible)
    this.#showUnsure(this.#items.filter((_, index) => unsure.has(index)))
    const ids = [...shown].map((index) => this.#items[index]?.dataset['fact'] ?? '')
    this.#showMarks(isFiltered ? new Set(ids) : undefined)
  }

  #showSections(isFiltered: boolean, visible: ReadonlySet<Element>): void {
    const { facts, language } = this.#texts
    for (const section of this.#root.querySelectorAll<HTMLElement>('.run, .group, .year'))
      section.hidden = countIn(section, visible) === 0
    for (const silence of this.#root.querySelectorAll<HTMLElement>('.silence'))
      silence.hidden = isFiltered
    for (const { element, section, text, line } of this.#counters) {
      const count = countIn(section, visible)
      const pattern = element.dataset['count'] === 'words' ? facts : '{count}'
      const isAll = count === section.querySelectorAll(FACT_SELECTOR).length
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
   * A mark whose listed facts are all filtered out turns pale. A mark of several facts counts those
   * that remain.
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
      const remaining = isOff || left.length === facts.length ? undefined : left.length
      showRemaining(mark.querySelector('title'), remaining, partOf, language)
      const count = mark.querySelector('.axis-count')
      showRemaining(count, remaining, '{count}', language)
    }
    for (const cards of this.#root.querySelectorAll<Cards>('fact-cards')) cards.refresh?.()
  }
}

/**
 * An occasion that is filtered out stays if one of its statements remains, but without its own
 * text.
 */
function showItem(item: HTMLElement, visible: ReadonlySet<Element>): void {
  const isShown = visible.has(item)
  const said = item.querySelector<HTMLElement>(':scope > .said')
  const hasSaid = said !== null && countIn(said, visible) > 0
  item.hidden = !isShown && !hasSaid
  const show = (selector: string, isOn: boolean): void => {
    const element = item.querySelector<HTMLElement>(`:scope > ${selector}`)
    if (element) element.hidden = !isOn
  }
  show('.fact', isShown)
  show('.said', hasSaid)
  show('.said > [data-part="said"]', isShown)
  show('.said > [data-part="said-at"]', !isShown)
}

function countIn(section: Element, visible: ReadonlySet<Element>): number {
  return [...section.querySelectorAll(FACT_SELECTOR)].filter((item) => visible.has(item)).length
}

function counterOf(element: HTMLElement): Counter[] {
  const link = element.closest('a')
  const heading = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const section = (heading ?? element).closest('.run, .group, .year')
  const text = element.textContent
  return section ? [{ element, section, text, line: link?.closest('li') ?? null }] : []
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

function switchMark(mark: Element, isOff: boolean): void {
  mark.classList.toggle('off', isOff)
  mark.setAttribute('aria-hidden', String(isOff && mark instanceof SVGElement))
}

/** Sets how many of a mark’s facts are left; restores the page’s own text if all or none are. */
function showRemaining(
  element: Element | null | undefined,
  left: number | undefined,
  pattern: string,
  language: string,
): void {
  if (!(element instanceof SVGElement)) return
  const whole = (element.dataset['all'] ??= element.textContent)
  element.textContent = left === undefined ? whole : say(pattern, { count: left, whole }, language)
}
