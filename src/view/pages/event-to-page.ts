import { capital } from '../../dates/text/heading.ts'
import { boundsOf } from '../../axis/extent.ts'
import { placeDate } from '../../axis/place.ts'
import type { Extent, Fraction } from '../../axis/types.ts'
import { lagText } from '../../dates/text/lag-text.ts'
import { DAY_SECONDS } from '../../dates/units/days.ts'
import type { EdtfDate, Span } from '../../dates/units/types.ts'
import { earliestOf } from '../../timeline/earliest.ts'
import { lagWorthTelling } from '../../timeline/lag-worth.ts'
import { sayingsOf } from '../../timeline/sayings.ts'
import { sourceName } from '../../timeline/source-name.ts'
import type { Fact } from '../../timeline/types.ts'
import type { DrawnDate } from '../axis/pen.ts'
import { listParts, type Words } from '../words.ts'

/** A moment on the way of a fact from what happened to the page of a report. */
interface Moment {
  readonly kind: 'event' | 'said' | 'published'
  readonly date: EdtfDate
  readonly span: Span | undefined
  /** What happens: “Said by Ada Lovelace”. */
  readonly text: string
  /** Its place on the line. */
  readonly drawn: DrawnDate
}

/** A text below the line. */
interface Label {
  readonly at: Fraction
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

/** The figure “From the event to the page”, to scale. */
export interface EventToPage {
  readonly moments: readonly Moment[]
  readonly labels: readonly Label[]
  /** From what came first, event or saying, to what came next, and how much later that was. */
  readonly arc:
    { readonly from: Fraction; readonly to: Fraction; readonly text: string } | undefined
}

/** The narrowest width at which it is drawn, in pixels: of a window of 320. */
export const WIDTH = 288

/** The width of a letter of a label, in pixels: semibold, in the widest of the system’s typefaces. */
export const LETTER_WIDTH = 8

/** Room around the outermost dates, as a fraction of their distance; more if one of them fades. */
const PADDING = 0.05
const FADING = 0.2

/** From this number of days, a lag is given in years. */
const DAYS_TOLD_AS_YEARS = 731
const DAYS_A_YEAR = 365.2425

/**
 * When it happened, was said and was printed. Undefined if that is one day, or if only one of them is
 * dated, since there is nothing to draw then.
 */
export function eventToPage(fact: Fact, words: Words): EventToPage | undefined {
  const dated = momentsOf(fact, words)
  const bounds = dated.flatMap(({ date }) => [date.earliest, date.latest])
  const days = bounds.flatMap((bound) => (bound === null ? [] : Math.floor(bound / DAY_SECONDS)))
  if (dated.length < 2 || new Set(days).size < 2) return undefined
  const extent = extentWithRoom(dated.map(({ date }) => date))
  const moments = dated.map((moment) => {
    const placed = placeDate({ date: moment.date, span: moment.span ?? 'within' }, extent, WIDTH)
    return { ...moment, drawn: { ...placed, width: (placed.to - placed.from) * WIDTH } }
  })
  return { moments, labels: labelsOf(moments, words), arc: arcOf(fact, moments, words) }
}

type Undrawn = Omit<Moment, 'drawn'>

function momentsOf(fact: Fact, words: Words): Undrawn[] {
  const { fact: strings, say, style } = words
  const { story } = strings.page
  const isSaying = fact.kind === 'remark' || fact.kind === 'reported'
  const said = isSaying ? [] : sayingsOf(fact)
  const namesOf = (names: readonly string[]): string => listParts(names, style.language).join('')
  const speakers = fact.kind === 'remark' ? sayingsOf(fact).flatMap((one) => one.speakers) : []
  const saysIt = (names: readonly string[]): string => say(story.said, { speakers: namesOf(names) })
  const event = speakers.length > 0 ? saysIt(speakers.map(({ name }) => name)) : story[fact.kind]
  return [
    { kind: 'event', date: fact.date, span: fact.span, text: event },
    ...said.flatMap(({ on, speakers }): Undrawn[] =>
      on
        ? [
            {
              kind: 'said',
              date: on,
              span: undefined,
              text: saysIt(speakers.map(({ name }) => name)),
            },
          ]
        : [],
    ),
    ...fact.sources.flatMap(({ source }): Undrawn[] => {
      const name = sourceName(source, strings.wording)
      const printed = (date: EdtfDate | undefined, pattern: string): Undrawn[] =>
        date ? [{ kind: 'published', date, span: undefined, text: say(pattern, { name }) }] : []
      return [
        ...printed(source.published, story.published),
        ...printed(source.updated, story.updated),
      ]
    }),
  ]
}

function extentWithRoom(dates: readonly EdtfDate[]): Extent {
  const { start, end } = boundsOf(dates)
  const room = (opens: boolean): number => (end - start) * (opens ? FADING : PADDING)
  return {
    start: start - room(dates.some(({ earliest }) => earliest === null)),
    end: end + room(dates.some(({ latest }) => latest === null)),
  }
}

const middleOf = ({ from, to }: DrawnDate): Fraction => (from + to) / 2

/** The dates below the line, of as many moments as fit: the event first, then what came of it. */
function labelsOf(moments: readonly Moment[], words: Words): Label[] {
  const labels: (Label & { left: number; right: number })[] = []
  for (const { date, span, drawn } of moments) {
    const text = capital(words.date(date, span, true), words.style)
    const at = middleOf(drawn)
    const width = text.length * LETTER_WIDTH
    const x = at * WIDTH
    const anchor = x < width / 2 ? 'start' : x > WIDTH - width / 2 ? 'end' : 'middle'
    const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
    const right = left + width
    const isFree = labels.every((other) => right + 8 <= other.left || left >= other.right + 8)
    if (isFree && left >= 0 && right <= WIDTH) labels.push({ at, anchor, text, left, right })
  }
  return labels
}

/** The lag between what happened and the first dated saying, or the first print if there is none. */
function arcOf(
  fact: Fact,
  moments: readonly Moment[],
  { style, say, fact: strings }: Words,
): EventToPage['arc'] {
  const [event, ...later] = moments
  const said = later.filter(({ kind }) => kind === 'said')
  const after = said.length > 0 ? said : later
  const earliest = earliestOf(after.map(({ date }) => date))
  const next = after.find(({ date }) => date === earliest)
  if (!event || !next) return undefined
  const [first, second] = fact.kind === 'announced' ? [next, event] : [event, next]
  const lag = lagWorthTelling(first.date, second.date)
  const from = middleOf(first.drawn)
  const to = middleOf(second.drawn)
  if (!lag || to <= from) return undefined
  if (lag.min < DAYS_TOLD_AS_YEARS) return { from, to, text: lagText(lag, style) }
  const years = Math.floor(lag.min / DAYS_A_YEAR)
  return { from, to, text: say(strings.page.story.yearsLater, { years }) }
}
