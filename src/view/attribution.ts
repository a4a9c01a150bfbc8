import { lagText } from '../dates/text/lag-text.ts'
import { lagWorthTelling } from '../timeline/lag-worth.ts'
import { sayingsOf, verbOf, type Saying } from '../timeline/sayings.ts'
import { namedSources } from '../timeline/source-name.ts'
import type { Entity, Fact, Quote } from '../timeline/types.ts'
import { entityHref, factHref, sourceHref } from './href.ts'
import { aroundSlot } from '../text/around-slot.ts'
import { listParts, type Words } from './words.ts'

/** A piece of a sentence: plain text, or a name that links to its page. */
export type Part =
  string | { readonly name: string; readonly address: string; readonly lang?: string | undefined }

/**
 * Who says so, one sentence each: “Claimed by Ada Lovelace, 19 days later, on 7 February 2023”.
 * Without an attribution: which sources report it.
 */
export function attributionOf(fact: Fact, words: Words): Part[][] {
  if (fact.attribution.length > 0)
    return sayingsOf(fact).map((saying) => sayingParts(fact, saying, words))
  return [reportedBy(fact, words)]
}

/** Which sources report a fact: “Reported by Sputnik and the undated report”. */
export function reportedBy({ sources }: Pick<Fact, 'sources'>, words: Words): Part[] {
  const names = namedSources(sources, words.fact.wording).map((named) => ({
    name: words.say(words.fact.reportsOf, { name: named.name, reports: named.sources.length }),
    address: sourceHref(named.sources[0]),
    lang: words.own.lang,
  }))
  return sentence(words.fact.reportedIn, names, words)
}

/**
 * The label of what was said at an occasion. It says so if the occasion of any of it is inferred, and
 * how much of all that was said there is shown.
 */
export function saidHereText(
  occasion: Fact,
  said: readonly Fact[],
  { fact: words, say }: Pick<Words, 'fact' | 'say'>,
): string {
  const isInferred = said.some(({ attribution }) =>
    attribution.some(({ at, inferred }) => inferred && at?.id === occasion.id),
  )
  const label = isInferred ? words.saidHereInferred : words.saidHere
  const count = occasion.saidHere.length
  return said.length < count ? say(words.partOf, { label, shown: said.length, count }) : label
}

/** The occasions of a fact, each once, and whether each is inferred. */
export function occasionsOf({ attribution }: Fact): { occasion: Fact; inferred: boolean }[] {
  const occasions = new Set(attribution.flatMap(({ at }) => at ?? []))
  return [...occasions].map((occasion) => ({
    occasion,
    inferred: attribution.every(({ at, inferred }) => at !== occasion || inferred),
  }))
}

/** The linked occasion of a quotation and its day. Both are hedged if the occasion is inferred. */
export function quotedAt(
  { at, on, inferred }: Pick<Quote, 'at' | 'on' | 'inferred'>,
  words: Words,
): Part[][] {
  const days = on ? [[words.date(on)]] : []
  if (!at) return days
  const occasion = { name: at.label, address: factHref(at), lang: words.own.lang }
  if (!inferred) return [[occasion], ...days]
  const hedged = [`${words.fact.page.occasionInferred}: `, occasion]
  const isItsDay = on?.edtf === at.date.edtf
  return isItsDay ? [[...hedged, words.fact.comma, ...days.flat()]] : [hedged, ...days]
}

function sayingParts(fact: Fact, saying: Saying, words: Words): Part[] {
  const parts = saidBy(words.fact.by[verbOf(fact, saying)], saying.speakers, words)
  return [...parts, circumstances(fact, saying, words)]
}

/** A pattern with `{names}`, filled with the linked names of speakers. */
export function saidBy(pattern: string, speakers: readonly Entity[], words: Words): Part[] {
  const names = speakers.map((by) => ({
    name: by.name,
    address: entityHref(by),
    lang: words.own.lang,
  }))
  return sentence(pattern, names, words)
}

function sentence(pattern: string, names: readonly Part[], { style }: Words): Part[] {
  const [before, after] = aroundSlot(pattern, 'names')
  return [before, ...listParts(names, style.language), after]
}

/** To whom, how much later, and when. The day is omitted if it is the fact’s own date. */
function circumstances(fact: Fact, { context, on }: Saying, words: Words): string {
  const { comma } = words.fact
  const day = on && on.edtf !== fact.date.edtf ? on : undefined
  const lag = day && fact.status !== 'announced' && lagWorthTelling(fact.date, day)
  const later = lag && lagText(lag, words.style)
  const before = context === undefined && !later ? ' ' : comma
  return [
    context === undefined ? '' : ` ${context}`,
    later ? comma + later : '',
    day ? before + words.when(day) : '',
  ].join('')
}
