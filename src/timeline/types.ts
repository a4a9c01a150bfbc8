import type { EdtfDate } from '../dates/units/types.ts'
import type { FactData } from '../schemas/fact.ts'
import type { DataOf, EntityKind } from '../schemas/collections.ts'
import type { SiteData } from '../schemas/site.ts'
import type { FactKind } from './kind.ts'
import type { YearPeriod } from './period-types.ts'
import type { Redirect } from './redirects.ts'

/** The settings of the site. */
export interface Site {
  readonly title: string
  /** With its counts filled in. */
  readonly lede: string
  /** For the home page: where and when, the news, and two or three sentences about it. */
  readonly kicker?: string | undefined
  readonly headline?: string | undefined
  readonly standfirst?: string | undefined
  readonly language: string
  readonly timezone: string
  readonly hemisphere: 'northern' | 'southern'
  readonly licence: string | undefined
  /** “Today” in a build: the day on which the editors last went through the timeline. */
  readonly reviewed: EdtfDate
  readonly repository: string | undefined
  readonly contact: string | undefined
  /** The contents of verification tags of search consoles, by the names of the tags. */
  readonly verification?: Readonly<Record<string, string>> | undefined
  readonly theme?: SiteData['theme']
  /** Paths of pictures, from the content folder, as written. */
  readonly logo?: string | undefined
  readonly icon?: string | undefined
  readonly menu?: SiteData['menu']
  readonly footer?: SiteData['footer']
  /** Its own words of the interface, by language and key. */
  readonly strings?: DataOf<'strings'> | undefined
}

/** A person, organisation, place or topic. */
export interface Entity {
  readonly kind: EntityKind
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly role: string | undefined
  readonly description: string | undefined
  readonly links: readonly string[]
  /** Places only. */
  readonly placeKind: 'country' | 'city' | 'region' | 'site' | undefined
  /** Places only: degrees north and east, WGS 84. */
  readonly position: { readonly latitude: number; readonly longitude: number } | undefined
  /** Places only: the larger place that contains it. */
  readonly within: Entity | undefined
  /** The facts about it, in the order of the timeline. */
  readonly facts: readonly Fact[]
}

/** A publication that facts cite. Details that it does not give are undefined. */
export interface Source {
  readonly id: string
  readonly title: string
  /** Its name in attributions, if that is not its publisher. */
  readonly short: string | undefined
  readonly publisher: string | undefined
  readonly author: string | undefined
  readonly url: string | undefined
  readonly published: EdtfDate | undefined
  readonly updated: EdtfDate | undefined
  readonly accessed: EdtfDate | undefined
  readonly archived: string | undefined
  readonly language: string | undefined
  readonly note: string | undefined
  readonly facts: readonly Fact[]
}

/** Who said it, when or on which occasion, and to whom or where. */
export interface Attribution {
  readonly by: Entity
  /** Its own date, otherwise that of the occasion. */
  readonly on: EdtfDate | undefined
  readonly at: Fact | undefined
  /** Whether the editors inferred the occasion. */
  readonly inferred: boolean
  readonly context: string | undefined
  readonly manner: 'announced' | 'confirmed' | 'promised' | 'predicted' | 'hoped' | undefined
}

/** The proof that a source holds some words. */
export interface Check {
  readonly source: Source
  /** The day on which the words were found in its text. */
  readonly on: EdtfDate
}

/** Words of a person, verbatim. */
export interface Quote {
  /** From 1 on, as in `<Quote n="1" />`. */
  readonly number: number
  readonly text: string
  readonly by: Entity | undefined
  readonly on: EdtfDate | undefined
  readonly at: Fact | undefined
  /** Whether that is the occasion of the fact, and the editors inferred it. */
  readonly inferred: boolean
  readonly sources: readonly Source[]
  readonly language: string | undefined
  readonly translated: boolean
  /** The proofs of the sources that hold these words. */
  readonly checks: readonly Check[]
  /** The day since which there is a proof for every source that it names. */
  readonly checked: EdtfDate | undefined
  /** Whether the fact's body shows it. */
  readonly placed: boolean
}

/** One source's version of the fact, if sources differ. */
export interface Account {
  readonly source: Source
  readonly says: string
  readonly date: EdtfDate | undefined
  readonly wording: string | undefined
  readonly quote: Quote | undefined
}

/** A picture of a fact. */
export interface Picture {
  /** Relative to the content folder, in NFC. */
  readonly path: string
  /** The text alternative. */
  readonly alt: string
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly licence: string | undefined
}

/** A fact's citation of a source. */
export interface Citation {
  readonly source: Source
  readonly note: string | undefined
}

/** How well a fact is supported. */
export interface Support {
  /** The number of different people or organisations who vouch for it: of claims and announcements. */
  readonly speakers: number
  /** The number of different sources. */
  readonly reports: number
  /** The number of sources of the whole timeline; undefined where it is not told. */
  readonly of: number | undefined
}

/** The possible outcomes of an announcement, in display order. */
export const OUTCOMES = ['happened', 'did-not-happen', 'unrecorded', 'pending'] as const

/** The outcome of an announced fact. */
export interface Outcome {
  readonly status: (typeof OUTCOMES)[number]
  /** The fact that shows it. */
  readonly fact: Fact | undefined
}

/** A dated note of the editors. */
export interface EditorsNote {
  readonly on: EdtfDate
  readonly note: string
}

/** One dated thing that a source says. */
export interface Fact {
  readonly id: string
  readonly title: string
  /** Its short name: its own label, otherwise one made from its title, which may be long. */
  readonly label: string
  readonly date: EdtfDate
  readonly span: 'throughout' | 'within'
  readonly wording: string | undefined
  /** The first day on which the wording was found in one of its sources. */
  readonly wordingChecked: EdtfDate | undefined
  readonly dating: string | undefined
  /** What of the date the editors inferred, where no source gives it. */
  readonly inferred: FactData['inferred']
  /** As the editors wrote it; `kind` tells remarks from what a source reports. */
  readonly status: FactData['status']
  readonly kind: FactKind
  readonly attribution: readonly Attribution[]
  /** Whether it is one of the facts that matter most. */
  readonly key: boolean
  readonly summary: string
  /** The compiled body, safe to put into a page unchanged. */
  readonly html: string
  /** The body’s plain text, one string per block, without quotations and citation marks. */
  readonly texts: readonly string[]
  /** Ids of the facts that the body links to. */
  readonly links: readonly string[]
  readonly sources: readonly Citation[]
  readonly quotes: readonly Quote[]
  readonly accounts: readonly Account[]
  /** What its sources do not say, one thing a text. */
  readonly unsaid: readonly string[]
  readonly media: readonly Picture[]
  readonly people: readonly Entity[]
  readonly organisations: readonly Entity[]
  readonly places: readonly Entity[]
  /** The first one decides its lane on the axis. */
  readonly topics: readonly Entity[]
  /** Facts that it followed on an equal date. */
  readonly after: readonly Fact[]
  /** Related facts, in both directions. */
  readonly related: readonly Fact[]
  /** The facts said at it, if it is an occasion. */
  readonly saidHere: readonly Fact[]
  /** Other facts that point to it, in order, without those related to it or said at it. */
  readonly linkedFrom: readonly Fact[]
  /** When it became public, as far as the sources show. */
  readonly known: EdtfDate | undefined
  readonly support: Support
  /** Announced facts only. */
  readonly outcome: Outcome | undefined
  readonly added: EdtfDate
  readonly corrections: readonly EditorsNote[]
  readonly withdrawn: EditorsNote | undefined
  /** Its neighbours in the order of the timeline; undefined for a withdrawn fact. */
  readonly previous: Fact | undefined
  readonly next: Fact | undefined
}

/** The whole model, built once. Every page, export and index uses only this. */
export interface Timeline {
  readonly site: Site
  /** In order, without withdrawn facts. */
  readonly facts: readonly Fact[]
  readonly withdrawn: readonly Fact[]
  /** The years that have pages, with their months; where facts are few, decades and centuries. */
  readonly years: readonly YearPeriod[]
  readonly sources: readonly Source[]
  readonly people: readonly Entity[]
  readonly organisations: readonly Entity[]
  readonly places: readonly Entity[]
  readonly topics: readonly Entity[]
  /** Old addresses that forward to pages. */
  readonly redirects: readonly Redirect[]
}
