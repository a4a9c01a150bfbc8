import { yearText } from '../dates/text/calendar-text.ts'
import { lagText } from '../dates/text/lag-text.ts'
import { unitOf } from '../dates/units/endpoint.ts'
import { aroundSlot } from '../text/around-slot.ts'
import { folded } from '../text/folded.ts'
import { isIn, namesWithLast } from '../text/is-in.ts'
import { lagWorthTelling } from '../timeline/lag-worth.ts'
import type { Run } from '../timeline/group-types.ts'
import { openingOf } from '../timeline/opening.ts'
import { firstSaid, sayingsOf, verbOf, type SayingVerb } from '../timeline/sayings.ts'
import type { Entity, Fact } from '../timeline/types.ts'
import type { Part } from './attribution.ts'
import { entityHref } from './href.ts'
import { listParts, type Words } from './words.ts'

/** The words that a list shows of a fact: its first quotation. */
export interface ListedWords {
  /** Between quotation marks; an ellipsis after them says that it goes on. */
  readonly text: string
  readonly lang: string | undefined
  readonly translated: boolean
  /** Whose words they are, if neither the title nor the attribution names them. */
  readonly by: string | undefined
}

/** About three lines of a list; the fact’s own page has the rest. */
const MAX_QUOTATION = 160

/** The first quotation of a fact; undefined if it has none. */
export function listedWords(fact: Fact, words: Words): ListedWords | undefined {
  const [quote] = fact.quotes
  if (!quote) return undefined
  const { by } = quote
  const opening = openingOf(quote.text, MAX_QUOTATION)
  const isWhole = opening === quote.text
  const quoted = words.say(words.fact.wording, { words: isWhole ? opening : opening.slice(0, -1) })
  const speakers = new Set(fact.attribution.map((said) => said.by))
  const isOnly = speakers.size === 0 ? by && isNamed(by, fact) : speakers.size === 1
  const isKnown = !by || (isOnly && (speakers.has(by) || isNamed(by, fact)))
  return {
    text: isWhole ? quoted : `${quoted} …`,
    lang: quote.language === undefined ? words.own.lang : words.langOf(quote.language),
    translated: quote.translated,
    by: isKnown ? undefined : by.name,
  }
}

/** The beginning of the line below a listed fact. */
export interface ListedStatus {
  /** The word of its status, or that and “by”. */
  readonly lead: string
  /** What follows it: names, and how much later it was said. */
  readonly rest: readonly Part[]
  /** Who says so, in words of their own. */
  readonly others: readonly (readonly Part[])[]
}

/**
 * The status of a fact in a list, and who says so if its title does not name them: “Claimed, 19 days
 * later”, “Claimed by Ada Lovelace”, “Announced”, “Predicted by Ada Lovelace”.
 */
export function listedStatus(fact: Fact, words: Words): ListedStatus {
  const sayings = sayingsOf(fact)
  const lag = lagOf(fact, words)
  const alone = { lead: words.fact.status[fact.kind], rest: [lag], others: [] }
  const isTitled = fact.attribution.every(({ by }) => isNamed(by, fact))
  if (fact.kind === 'reported' || isTitled) return alone
  const groups = Map.groupBy(sayings, (saying) => verbOf(fact, saying))
  const sentences = [...groups].map(([verb, said]) => {
    const speakers = [...new Set(said.flatMap((saying) => saying.speakers))]
    return { verb, parts: namesIn(patternOf(verb, words), speakers, words) }
  })
  // “Claimed by” has the word of the status in it; “Predicted by” has not.
  const [first] = sentences
  if (sentences.length === 1 && first?.verb === fact.kind) {
    const [before, ...names] = first.parts
    const text = typeof before === 'string' ? before : ''
    return {
      lead: text.trimEnd(),
      rest: [text.slice(text.trimEnd().length), ...names, lag],
      others: [],
    }
  }
  return { ...alone, others: sentences.map(({ parts }) => parts) }
}

/** Whether the title of a fact names somebody, by any name or by the last word of one. */
const isNamed = (entity: Entity, fact: Fact): boolean => nameInTitle(entity, fact) !== undefined

function nameInTitle({ name, aliases }: Entity, { title }: Fact): string | undefined {
  const text = folded(title)
  return namesWithLast([name, ...aliases]).find((one) => isIn(one, text))
}

/**
 * The name of somebody for a narrow column: the last word of it if the title of the fact has that,
 * “Lovelace”, or another name that the title uses; otherwise the whole name.
 */
export function nameIn(entity: Entity, fact: Fact): string {
  return nameInTitle(entity, fact) ?? entity.name
}

function patternOf(verb: SayingVerb, { fact }: Words): string {
  return verb === 'claimed' || verb === 'remark' ? fact.listedBy[verb] : fact.by[verb]
}

function namesIn(pattern: string, speakers: readonly Entity[], { style, own }: Words): Part[] {
  const [before, after] = aroundSlot(pattern, 'names')
  const names = speakers.map((by) => ({ name: by.name, address: entityHref(by), lang: own.lang }))
  return [before, ...listParts(names, style.language), after]
}

/** How much later it was first said: “, 19 days later”; empty where that says nothing. */
function lagOf(fact: Fact, words: Words): string {
  if (fact.kind === 'announced') return ''
  const on = firstSaid(fact)
  const lag = on && on.edtf !== fact.date.edtf ? lagWorthTelling(fact.date, on) : undefined
  return lag ? words.fact.comma + lagText(lag, words.style) : ''
}

/**
 * The date of a run, split around the year if that is evident from the heading above it: “7
 * February”, “ 2023”, “ or later”.
 * @param year the year of the heading; undefined if the heading is no part of a year
 */
export function aroundYear(
  { date, span }: Pick<Run, 'date' | 'span'>,
  year: number | undefined,
  words: Words,
): readonly [before: string, year: string, after: string] {
  const text = words.dateLine(date, span)
  // The margin is narrow: a line may end before a year.
  const whole = [text.replace(/\u00A0(?=\p{N}{3})/gu, ' '), '', ''] as const
  const years = [date.start, date.end].flatMap((end) => unitOf(end)?.year ?? [])
  if (year === undefined || years.some((one) => one !== year)) return whole
  // The texts of dates on a page have no-break spaces.
  const written = yearText(year, { ...words.style, nonBreaking: true })
  const at = text.indexOf(written)
  const isAlone = /^$|^\s/.test(text.slice(at + written.length)) && at === text.lastIndexOf(written)
  if (at < 2 || !/\s/.test(text.charAt(at - 1)) || !isAlone) return whole
  return [
    text.slice(0, at - 1),
    text.slice(at - 1, at + written.length),
    text.slice(at + written.length),
  ]
}
