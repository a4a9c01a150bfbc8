import { Feed, type FeedOptions, type Item } from 'feed'
import { capital } from '../dates/text/heading.ts'
import { dateText } from '../dates/text/text.ts'
import type { EdtfDate } from '../dates/units/types.ts'
import type { TextStyle } from '../dates/text/words.ts'
import { say } from '../text/say.ts'
import { element, escapeHtml, fragment, Html } from '../text/html.ts'
import { interfaceLanguage, type Strings } from '../strings/strings.ts'
import { licenceOf } from '../timeline/licence.ts'
import { sourceName } from '../timeline/source-name.ts'
import type { Fact, Site, Timeline } from '../timeline/types.ts'
import { absoluteLinks } from './absolute-links.ts'
import { attributionLine } from './attribution-line.ts'

/** Each format with its file at the site’s root, its media type, and its name. */
export const FEEDS = {
  rss: { file: 'feed.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const

/** RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1. */
export type FeedFormat = keyof typeof FEEDS

/** The options of a feed. */
interface Options {
  /** The site’s address with its base path, e.g. `https://example.org/timeline/`. */
  readonly address: string
  readonly strings: Strings
}

/** The number of entries of a feed. */
const MAX_ENTRIES = 50

/**
 * A feed of the facts that were added last, newest first, without withdrawn ones. The dates of an
 * entry are the days on which the editors added and last corrected it. The date of the fact is in
 * its text, in the same words as on its page.
 */
export function feedText(timeline: Timeline, format: FeedFormat, options: Options): string {
  const { site, facts } = timeline
  const newest = facts.toReversed().sort((a, b) => addedOn(b) - addedOn(a))
  const listed = newest.slice(0, MAX_ENTRIES)
  const feed = new Feed(aboutFeed(site, listed, options))
  for (const fact of listed) feed.addItem(itemOf(fact, site, format, options))
  return {
    rss: () => feed.rss2(),
    atom: () => withLanguage(feed.atom1(), site.language),
    json: () => asVersion11(feed.json1(), site.language),
  }[format]()
}

const ATOM_ROOT = '<feed xmlns="http://www.w3.org/2005/Atom"'

/** Adds the language, which the library leaves out, to the root (XML 1.0, 2.12). */
function withLanguage(atom: string, language: string): string {
  return atom.replace(ATOM_ROOT, `${ATOM_ROOT} xml:lang="${escapeHtml(language)}"`)
}

/**
 * Converts version 1, which the library writes, to 1.1, which has a language and a list of authors.
 */
function asVersion11(json: string, language: string): string {
  const { author, items, ...rest } = JSON.parse(json) as Record<string, unknown>
  const feed = {
    ...rest,
    version: 'https://jsonfeed.org/version/1.1',
    language,
    authors: [author],
    items,
  }
  return JSON.stringify(feed, null, 4)
}

function aboutFeed(site: Site, listed: readonly Fact[], { address }: Options): FeedOptions {
  const { title, lede, language, licence, reviewed } = site
  const changes = listed.map((fact) => changedOn(fact))
  return {
    id: address,
    link: address,
    title,
    description: lede,
    language,
    generator: false,
    updated: new Date(Math.max(...(changes.length > 0 ? changes : [time(reviewed)]))),
    feedLinks: Object.fromEntries(
      Object.entries(FEEDS).map(([format, { file }]) => [format, address + file]),
    ),
    // Atom requires an author of every entry (RFC 4287, 4.1.2); the text names the speakers.
    author: { name: title, link: address },
    favicon: `${address}favicon-32.png`,
    ...(licence !== undefined && { copyright: licenceOf(licence).name }),
  }
}

function itemOf(fact: Fact, site: Site, format: FeedFormat, options: Options): Item {
  const link = new URL(`facts/${fact.id}/`, options.address).href
  // The XML formats read titles and summaries as HTML, JSON Feed as text.
  const text = (words: string): string => (format === 'json' ? words : escapeHtml(words))
  return {
    id: link,
    link,
    title: text(fact.title),
    description: text(fact.summary),
    published: new Date(addedOn(fact)),
    date: new Date(changedOn(fact)),
    content: content(fact, site, options).source,
    category: fact.topics.map(({ id, name }) => ({ name, term: id })),
  }
}

/**
 * The content of an entry: the date and the speakers first, then the text, how the date is known,
 * how the sources differ, and what came of an announcement.
 */
function content(
  fact: Fact,
  { language, strings: own }: Site,
  { address, strings }: Options,
): Html {
  const style: TextStyle = { language: interfaceLanguage(language, own), words: strings.dates }
  const date = capital(dateText(fact.date, { ...style, span: fact.span }), style)
  const { wording, outcome, dating } = fact
  const { page, outcomeIs } = strings.fact
  const words = wording === undefined ? '' : ` (${say(strings.fact.wording, { words: wording })})`
  return fragment([
    element('p', {}, [element('strong', {}, date), words]),
    element('p', {}, attributionLine(fact, style, strings)),
    element('p', {}, fact.summary),
    new Html(absoluteLinks(fact.html, address)),
    ...(outcome ? [line(page.outcome, outcomeIs[outcome.status], strings)] : []),
    ...(dating === undefined ? [] : [line(page.when, dating, strings)]),
    ...accounts(fact, strings),
  ])
}

/** A label and what it says. */
const line = (name: string, text: string, { fact }: Strings): Html =>
  element('p', {}, [element('strong', {}, say(fact.label, { name })), ` ${text}`])

function accounts({ accounts: all }: Fact, { fact: words }: Strings): Html[] {
  if (all.length === 0) return []
  const items = all.map(({ source, says }) =>
    element('li', {}, `${say(words.label, { name: sourceName(source, words.wording) })} ${says}`),
  )
  return [element('p', {}, [element('strong', {}, words.page.accounts)]), element('ul', {}, items)]
}

const addedOn = ({ added }: Fact): number => time(added)

const changedOn = ({ added, corrections }: Fact): number =>
  Math.max(...[added, ...corrections.map(({ on }) => on)].map(time))

/** A day of the editors’ work as a moment: its start in UTC. */
const time = ({ earliest }: EdtfDate): number => (earliest ?? 0) * 1000
