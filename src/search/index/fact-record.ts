import { dateTimeAttribute } from '../../dates/text/time-attribute.ts'
import { dateText } from '../../dates/text/text.ts'
import { say } from '../../text/say.ts'
import { interfaceLanguage, type Strings } from '../../strings/strings.ts'
import { openingOf } from '../../timeline/opening.ts'
import type { Fact, Timeline } from '../../timeline/types.ts'
import { markShape } from '../../timeline/mark.ts'
import { aboutOf } from './about.ts'
import { attributionLine } from '../../exports/attribution-line.ts'
import { dateReading } from '../dates/reading.ts'
import { dateFinder, type DateFinder } from '../dates/find-dates.ts'
import { equivalents, type SearchText } from './equivalents.ts'
import { mentionedDates } from './fact-dates.ts'
import { recordHtml, type SearchRecord, type Section } from './record-html.ts'
import { markCode } from '../tables/mark-code.ts'
import { nameSpellings, spellingsOf, type NameSpellings } from './name-spellings.ts'
import { foldedForms } from '../words/fold.ts'
import { unsearched } from '../tables/hidden-text.ts'

interface Context {
  readonly language: string
  readonly strings: Strings
  readonly names: NameSpellings
  readonly findDates: DateFinder
}

/**
 * The records of the facts, in the order of the timeline. Withdrawn facts have none. What is shown and
 * what else a fact is found by are metadata, since excerpts are cut from the rest. When a fact
 * happened and what it is about for filters are in tables: see search-spans.ts, search-facets.ts.
 */
export function factRecords(timeline: Timeline, strings: Strings): SearchRecord[] {
  const { facts, site, people, organisations, places, topics } = timeline
  const names = nameSpellings([...people, ...organisations, ...places, ...topics])
  const { language, hemisphere } = site
  const findDates = dateFinder(
    dateReading({ language, hemisphere, words: strings.search.dateNames }),
  )
  const context: Context = { language, strings, names, findDates }
  return facts.map((fact) => ({
    url: `/facts/${fact.id}/`,
    html: recordHtml({
      language,
      meta: metadataOf(fact, context),
      sections: sectionsOf(fact, strings),
    }),
  }))
}

/** All of it can be searched; `META_WEIGHTS` in src/search/engine/pagefind.ts says how much a match counts. */
function metadataOf(fact: Fact, context: Context): Record<string, string> {
  // No line of a result ends within a day, month or year.
  const style = {
    language: interfaceLanguage(context.language),
    words: context.strings.dates,
    nonBreaking: true,
  }
  const { title, status, date, span } = fact
  const by = withoutHeadlines(attributionLine(fact, style, context.strings), fact)
  const texts = textsOf(fact, by, context.language)
  const also = [
    ...mentionedDates(fact, texts, context.findDates),
    ...equivalents(texts, context.names),
  ]
  return {
    ...{ title, by, mark: markCode(status, markShape(date)) },
    date: dateText(date, { ...style, span }),
    datetime: dateTimeAttribute(date) ?? '',
    typed: foldedForms(title).join(' '),
    names: namesOf(fact).join(', '),
    outcome: fact.outcome?.fact?.title ?? '',
    roles: rolesOf(fact).join('; '),
    sources: publishersOf(fact).join('; '),
    also: [...new Set(also)].join(' '),
  }
}

/** Every spelling of what a fact is about, and the same in the letters that people type. */
function namesOf(fact: Fact): string[] {
  const spellings = aboutOf(fact).flatMap(spellingsOf)
  return [...spellings, ...new Set(spellings.flatMap(foldedForms))]
}

/** Quotations are set apart from the body, so that all count alike, placed in it or not. */
function sectionsOf(fact: Fact, { fact: patterns }: Strings): Section[] {
  const quoted = (words: string): string => say(patterns.wording, { words })
  return [
    { weight: 2, texts: [fact.summary] },
    { anchor: 'quotation', weight: 2, texts: fact.quotes.map(({ text }) => quoted(text)) },
    { anchor: 'note', texts: fact.texts },
    { anchor: 'account', texts: furtherTexts(fact, quoted) },
  ]
}

/** What the fact’s page says beside its summary, quotations and body. */
function furtherTexts(fact: Fact, quoted: (words: string) => string): string[] {
  const { wording, dating, accounts, attribution, sources } = fact
  return defined([
    wording === undefined ? undefined : quoted(wording),
    dating,
    ...accounts.map(({ says }) => says),
    ...attribution.map(({ context }) => context),
    ...sources.map(({ note }) => note),
  ])
}

const rolesOf = (fact: Fact): string[] => defined(aboutOf(fact).map(({ role }) => role))

/**
 * What its sources and who published them are called. Not their titles, nor those of occasions: the words of a headline would
 * find every fact that rests on the report, and whoever stands beside a speaker all that was said there.
 */
const publishersOf = ({ sources }: Fact): string[] =>
  defined(sources.flatMap(({ source }) => [source.short, source.publisher, source.author]))

const defined = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined)

/** A source that has no publisher may be told by its headline, which is shown and not searched. */
function withoutHeadlines(by: string, { sources }: Fact): string {
  return sources.reduce((line, { source: { title } }) => {
    return line.replaceAll(openingOf(title), unsearched)
  }, by)
}

/** Everything that other spellings and dates are looked for in. */
function textsOf(fact: Fact, by: string, language: string): SearchText[] {
  const names = aboutOf(fact).map(({ name }) => name)
  const further = furtherTexts(fact, (words) => words)
  const beside = [fact.outcome?.fact?.title ?? '', ...rolesOf(fact), ...publishersOf(fact)]
  const own = [fact.title, fact.summary, by, ...fact.texts, ...names, ...further, ...beside]
  return [
    ...own.map((text) => ({ text, isEnglish: isEnglish(language) })),
    ...fact.quotes.map((quote) => ({
      text: quote.text,
      isEnglish: isEnglish(quote.language ?? language),
    })),
  ]
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language)
