import { dateTimeAttribute } from '../../dates/text/time-attribute.ts'
import { dateText } from '../../dates/text/text.ts'
import { say } from '../../text/say.ts'
import { interfaceLanguage, type Strings } from '../../strings/strings.ts'
import { openingOf } from '../../timeline/opening.ts'
import type { Entity, Fact, Timeline } from '../../timeline/types.ts'
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
  /** The language of the interface. */
  readonly spoken: string
  readonly strings: Strings
  readonly names: NameSpellings
  readonly findDates: DateFinder
}

/**
 * The records of the facts, in the order of the timeline. Withdrawn facts have none. The content holds
 * the texts from which excerpts are cut; everything else that is shown or searched is metadata. Times
 * and facets are in tables: see span-rows.ts and facet-rows.ts.
 */
export function factRecords(timeline: Timeline, strings: Strings): SearchRecord[] {
  const { facts, site, people, organisations, places, topics } = timeline
  const names = nameSpellings([...people, ...organisations, ...places, ...topics])
  const { language, hemisphere } = site
  const spoken = interfaceLanguage(language, site.strings)
  const findDates = dateFinder(
    dateReading({ language, hemisphere, words: strings.search.dateNames }),
  )
  const context: Context = { language, spoken, strings, names, findDates }
  return facts.map((fact) => ({
    url: `/facts/${fact.id}/`,
    html: recordHtml({
      language,
      meta: metadataOf(fact, context),
      sections: sectionsOf(fact, strings),
    }),
  }))
}

/** The metadata, all of it searched; `META_WEIGHTS` in src/search/engine/pagefind.ts has its weights. */
function metadataOf(fact: Fact, context: Context): Record<string, string> {
  // No line break within a day, month or year.
  const style = {
    language: context.spoken,
    words: context.strings.dates,
    nonBreaking: true,
  }
  const { title, kind, date, span } = fact
  const by = withoutHeadlines(attributionLine(fact, style, context.strings), fact)
  const texts = textsOf(fact, by, context.language)
  const also = [
    ...mentionedDates(fact, texts, context.findDates),
    ...equivalents(texts, context.names),
  ]
  return {
    title,
    by,
    mark: markCode(kind, markShape(date)),
    date: dateText(date, { ...style, span }),
    datetime: dateTimeAttribute(date) ?? '',
    typed: foldedForms(title).join(' '),
    did: doersOf(fact).join(', '),
    names: namesOf(aboutOf(fact)).join(', '),
    outcome: fact.outcome?.fact?.title ?? '',
    roles: rolesOf(fact).join('; '),
    sources: publishersOf(fact).join('; '),
    also: [...new Set(also)].join(' '),
  }
}

/**
 * The names of those who take part in an event, for a search for a name to rank what they did above what they
 * said and what mentions them.
 */
function doersOf(fact: Fact): string[] {
  const { kind, people, organisations } = fact
  return kind === 'reported' ? namesOf([...people, ...organisations]) : []
}

/** All spellings of names, and their folded forms. */
function namesOf(named: readonly Entity[]): string[] {
  const spellings = named.flatMap(spellingsOf)
  return [...spellings, ...new Set(spellings.flatMap(foldedForms))]
}

/** The content of a record. Quotations have sections of their own, so that all have the same weight. */
function sectionsOf(fact: Fact, { fact: patterns }: Strings): Section[] {
  const quoted = (words: string): string => say(patterns.wording, { words })
  return [
    { weight: 2, texts: [fact.summary] },
    { anchor: 'quotation', weight: 2, texts: fact.quotes.map(({ text }) => quoted(text)) },
    { anchor: 'note', texts: fact.texts },
    ...furtherSections(fact, quoted),
  ]
}

/** The texts of a fact’s page beside its summary, quotations and body; each once. */
function furtherSections(fact: Fact, quoted: (words: string) => string): Section[] {
  const { wording, dating, accounts, attribution, sources, unsaid } = fact
  const texts = (some: readonly (string | undefined)[]): string[] => [...new Set(defined(some))]
  const said = accounts.map(({ says }) => says)
  return [
    {
      anchor: 'dating',
      texts: texts([dating, wording === undefined ? undefined : quoted(wording)]),
    },
    { anchor: 'account', texts: texts([...said, ...sources.map(({ note }) => note)]) },
    { anchor: 'unsaid', texts: texts(unsaid) },
    { anchor: 'context', texts: texts(attribution.map(({ context }) => context)) },
  ]
}

const rolesOf = (fact: Fact): string[] => defined(aboutOf(fact).map(({ role }) => role))

/**
 * The names of a fact’s sources and their publishers. Titles are left out: the words of a headline would
 * find every fact that rests on the report, and those of an occasion everything that was said there.
 */
const publishersOf = ({ sources }: Fact): string[] =>
  defined(sources.flatMap(({ source }) => [source.short, source.publisher, source.author]))

const defined = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text) => text !== undefined)

/** A source without a publisher is named by its headline, which is shown but not searched. */
function withoutHeadlines(by: string, { sources }: Fact): string {
  return sources.reduce((line, { source: { title } }) => {
    return line.replaceAll(openingOf(title), unsearched)
  }, by)
}

/** All texts in which other spellings and dates are looked for. */
function textsOf(fact: Fact, by: string, language: string): SearchText[] {
  const names = aboutOf(fact).map(({ name }) => name)
  const further = furtherSections(fact, (words) => words).flatMap((section) => section.texts)
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
