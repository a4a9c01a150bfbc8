import { dateTimeAttribute } from '../dates/time-attribute.ts'
import { dateText } from '../dates/text.ts'
import { escapeHtml } from '../loaders/html.ts'
import type { Strings } from '../strings/strings.ts'
import type { Entity, Fact, Timeline } from '../timeline/types.ts'
import { markShape } from '../timeline/mark.ts'
import { attributionLine } from './search-attribution.ts'
import { dateFinder, type DateFinder } from './search-dates.ts'
import { equivalents, type SearchText } from './search-equivalents.ts'
import { datesOfFact, mentionedDates, typedForms } from './search-fact-dates.ts'
import { markCode } from './search-mark.ts'
import { nameSpellings, spellingsOf, type NameSpellings } from './search-names.ts'

/** A fact as the search index takes it. */
export interface SearchRecord {
  /** Its address below the base path. */
  readonly url: string
  /** Made for the index alone; nobody sees it. */
  readonly html: string
}

interface Context {
  readonly language: string
  readonly strings: Strings
  readonly names: NameSpellings
  readonly findDates: DateFinder
}

/**
 * The records of the search index, one a fact in the order of the timeline. Withdrawn facts have none.
 * What is shown and what else a fact is found by are metadata, since excerpts are cut from the rest.
 */
export function searchRecords(timeline: Timeline, strings: Strings): SearchRecord[] {
  const { facts, site, people, organisations, places, topics } = timeline
  const names = nameSpellings([...people, ...organisations, ...places, ...topics])
  const findDates = dateFinder(site.language)
  const context: Context = { language: site.language, strings, names, findDates }
  return facts.map((fact, order) => ({
    url: `/facts/${fact.id}/`,
    html: recordHtml(fact, order, context),
  }))
}

function recordHtml(fact: Fact, order: number, context: Context): string {
  const meta = Object.entries(metadataOf(fact, context)).map(([name, value]) =>
    // Pagefind lists the metadata of a record only where it has a value.
    value === ''
      ? ''
      : `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`,
  )
  return [
    `<!doctype html><html lang="${escapeHtml(context.language)}"><head>${meta.join('')}`,
    `<meta data-pagefind-sort="order[content]" content="${String(order)}"></head>`,
    `<body data-pagefind-body>${bodyHtml(fact, context.strings)}</body></html>`,
  ].join('')
}

/** All of it can be searched; `RANKING` in src/client/pagefind.ts says how much a match counts. */
function metadataOf(fact: Fact, context: Context): Record<string, string> {
  const style = { language: context.language, words: context.strings.dates }
  const { title, status, date, span } = fact
  const by = attributionLine(fact, style, context.strings)
  const texts = textsOf(fact, by, context.language)
  const own = datesOfFact(fact)
  const also = [
    ...typedForms(own.ends, style),
    ...mentionedDates(fact, texts, context.findDates),
    ...equivalents(texts, context.names),
  ]
  return {
    ...{ title, by, mark: markCode(status, markShape(date)) },
    date: dateText(date, { ...style, span }),
    datetime: dateTimeAttribute(date) ?? '',
    names: entitiesOf(fact).flatMap(spellingsOf).join(', '),
    dates: typedForms(own.whole, style).join(', '),
    near: neighbouringTexts(fact).join('; '),
    also: [...new Set(also)].join(' '),
  }
}

function entitiesOf({ people, organisations, places, topics }: Fact): Entity[] {
  return [...people, ...organisations, ...places, ...topics]
}

const QUOTE_FIGURE = /<figure class="quote"[\s\S]*?<\/figure>/g

/** Quotations are set apart from the body, so that all count alike, placed in it or not. */
function bodyHtml(fact: Fact, { fact: words }: Strings): string {
  const quotes = fact.quotes.map(({ text }) => words.wording(text))
  return [
    paragraphs([fact.summary, ...quotes], 2),
    fact.html.replaceAll(QUOTE_FIGURE, ''),
    paragraphs(furtherTexts(fact, words.wording), 1),
  ].join('')
}

function paragraphs(texts: readonly string[], weight: number): string {
  return texts
    .map((text) => `<p data-pagefind-weight="${String(weight)}">${escapeHtml(text)}</p>`)
    .join('')
}

/** What the fact’s page says beside its summary, quotations and body. */
function furtherTexts(fact: Fact, quoted: (words: string) => string): string[] {
  const { wording, dating, accounts, attribution, sources } = fact
  return [
    ...(wording === undefined ? [] : [quoted(wording)]),
    dating,
    ...accounts.map(({ says }) => says),
    ...attribution.map(({ context }) => context),
    ...sources.map(({ note }) => note),
  ].filter((text) => text !== undefined)
}

/**
 * Titles of facts it points to, and who published its sources: not their titles, since the words of
 * a headline would find every fact that rests on the report.
 */
function neighbouringTexts({ attribution, outcome, sources }: Fact): string[] {
  return [
    ...new Set(attribution.map(({ at }) => at?.title)),
    outcome?.fact?.title,
    ...sources.flatMap(({ source }) => [source.publisher, source.author]),
  ].filter((text) => text !== undefined)
}

/** Everything that other spellings and dates are looked for in. */
function textsOf(fact: Fact, by: string, language: string): SearchText[] {
  const body = plainText(fact.html.replaceAll(QUOTE_FIGURE, ' '))
  const names = entitiesOf(fact).map(({ name }) => name)
  const further = furtherTexts(fact, (words) => words)
  const own = [fact.title, fact.summary, by, body, ...names, ...further, ...neighbouringTexts(fact)]
  return [
    ...own.map((text) => ({ text, isEnglish: isEnglish(language) })),
    ...fact.quotes.map((quote) => ({
      text: quote.text,
      isEnglish: isEnglish(quote.language ?? language),
    })),
  ]
}

const isEnglish = (language: string): boolean => /^en\b/i.test(language)

/** The text of HTML that `src/loaders/html.ts` wrote. */
function plainText(html: string): string {
  return html
    .replaceAll(/<sup class="cite">.*?<\/sup>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}
