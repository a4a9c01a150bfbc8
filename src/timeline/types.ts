import type { EdtfDate } from '../dates/units/types.ts'
import type { FactData } from '../schemas/fact.ts'
import type { EntityKind } from '../schemas/collections.ts'
import type { YearPeriod } from './periods.ts'

/** The site as every page, export and index sees it. */
export interface Site {
  readonly title: string
  /** With its counts filled in. */
  readonly lede: string
  readonly language: string
  readonly timezone: string
  readonly hemisphere: 'northern' | 'southern'
  readonly licence: string | undefined
  /** “Today” in a build: the day on which the editors last went through the timeline. */
  readonly reviewed: EdtfDate
  readonly repository: string | undefined
  readonly contact: string | undefined
  /** Tags that search consoles ask for, their contents by their names. */
  readonly verification?: Readonly<Record<string, string>> | undefined
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
  /** Places only: the place that it lies in. */
  readonly within: Entity | undefined
  /** The facts about it, in the order of the timeline. */
  readonly facts: readonly Fact[]
}

/** A publication that facts rest on. What it does not say of itself is undefined. */
export interface Source {
  readonly id: string
  readonly title: string
  /** What attributions call it, where that is not its publisher. */
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

/** Who said it, when or at which occasion, to whom or where. */
export interface Attribution {
  readonly by: Entity
  /** When: its own day, else the occasion's. */
  readonly on: EdtfDate | undefined
  readonly at: Fact | undefined
  readonly context: string | undefined
  readonly manner: 'announced' | 'confirmed' | 'promised' | 'predicted' | 'hoped' | undefined
}

/** That a source is known to hold some words. */
export interface Check {
  readonly source: Source
  /** The day on which they were found in its text. */
  readonly on: EdtfDate
}

/** Words of a person, verbatim. */
export interface Quote {
  /** From 1 on, as `<Quote n="1" />` names it. */
  readonly number: number
  readonly text: string
  readonly by: Entity | undefined
  readonly on: EdtfDate | undefined
  readonly at: Fact | undefined
  readonly sources: readonly Source[]
  readonly language: string | undefined
  readonly translated: boolean
  /** Each source that is known to hold these words. */
  readonly checks: readonly Check[]
  /** The day since which every source that it names is known to hold them. */
  readonly checked: EdtfDate | undefined
  /** Whether the fact's body shows it already. */
  readonly placed: boolean
}

/** How one source tells the fact, where sources differ. */
export interface Account {
  readonly source: Source
  readonly says: string
  readonly date: EdtfDate | undefined
  readonly wording: string | undefined
  readonly quote: Quote | undefined
}

/** A picture that goes with a fact. */
export interface Picture {
  /** Its file, from the content folder on, in NFC. */
  readonly path: string
  /** What it shows, for who cannot see it. */
  readonly alt: string
  readonly caption: string | undefined
  readonly credit: string | undefined
  readonly licence: string | undefined
}

/** A source as a fact cites it. */
export interface Citation {
  readonly source: Source
  readonly note: string | undefined
}

/** How firmly a fact stands: whose word it is, told by how many reports. */
export interface Support {
  /** Different persons or organisations to whom it is attributed. */
  readonly speakers: number
  /** Different sources. */
  readonly reports: number
}

/** What may have become of an announcement, in the order in which they are listed. */
export const OUTCOMES = ['pending', 'unrecorded', 'happened', 'did-not-happen'] as const

/** What became of an announced fact. */
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
  readonly date: EdtfDate
  readonly span: 'throughout' | 'within'
  readonly wording: string | undefined
  /** The day since which one of its sources is known to hold the wording. */
  readonly wordingChecked: EdtfDate | undefined
  readonly dating: string | undefined
  readonly status: FactData['status']
  readonly attribution: readonly Attribution[]
  readonly summary: string
  /** The body, compiled; safe to set into a page as it is. */
  readonly html: string
  /** The body’s plain text, a block each; without quotations and marks of sources. */
  readonly texts: readonly string[]
  /** Ids of the facts that the body links to. */
  readonly links: readonly string[]
  readonly sources: readonly Citation[]
  readonly quotes: readonly Quote[]
  readonly accounts: readonly Account[]
  readonly media: readonly Picture[]
  readonly people: readonly Entity[]
  readonly organisations: readonly Entity[]
  readonly places: readonly Entity[]
  /** The first is its lane on the axis. */
  readonly topics: readonly Entity[]
  /** Facts that it followed on an equal date. */
  readonly after: readonly Fact[]
  /** The editors' pointers, in both directions. */
  readonly related: readonly Fact[]
  /** What was said at it, where it is an occasion. */
  readonly saidHere: readonly Fact[]
  /** Other facts that point to it, in order, beyond those related to it or said at it. */
  readonly linkedFrom: readonly Fact[]
  /** When it became public, as far as the sources show. */
  readonly known: EdtfDate | undefined
  readonly support: Support
  /** Announced facts only. */
  readonly outcome: Outcome | undefined
  readonly added: EdtfDate
  readonly corrections: readonly EditorsNote[]
  readonly withdrawn: EditorsNote | undefined
  /** Its neighbours in the order of the timeline; none for a withdrawn fact. */
  readonly previous: Fact | undefined
  readonly next: Fact | undefined
}

/** Everything, built once. Every page, export and index draws from it alone. */
export interface Timeline {
  readonly site: Site
  /** In order; withdrawn facts are not among them. */
  readonly facts: readonly Fact[]
  readonly withdrawn: readonly Fact[]
  /** The years and months under which facts stand. */
  readonly years: readonly YearPeriod[]
  readonly sources: readonly Source[]
  readonly people: readonly Entity[]
  readonly organisations: readonly Entity[]
  readonly places: readonly Entity[]
  readonly topics: readonly Entity[]
}
