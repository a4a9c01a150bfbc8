/** Seconds since 1970-01-01T00:00:00 on a wall clock, in the proleptic Gregorian calendar. */
export type WallSeconds = number

/** What is needed to read a date: the site's clock, and which months its summer is. */
export interface DateContext {
  /** An IANA name such as `Europe/Paris`. */
  readonly timezone: string
  readonly hemisphere: Hemisphere
}

export type Hemisphere = 'northern' | 'southern'
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'
export type Qualifier = 'exact' | 'approximate' | 'uncertain' | 'both'
export type UnitPrecision =
  'second' | 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'
export type Precision = UnitPrecision | 'interval' | 'open'

/** What an interval or open end means: all of that time, or at some time in it. */
export type Span = 'throughout' | 'within'

/** Fields of the proleptic Gregorian calendar; year 0 is 1 BC, months count from 1. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

/** One unit of the calendar or clock, as EDTF writes it without a slash. */
export interface DateUnit {
  /** The text as it was typed. */
  readonly edtf: string
  readonly precision: UnitPrecision
  readonly qualifier: Qualifier
  /** Astronomical year (0 is 1 BC). The year in which a winter or southern summer begins. */
  readonly year: number
  /** 1–12; only where the month is known. */
  readonly month?: number
  /** 1–31; only where the day is known. */
  readonly day?: number
  readonly season?: Season
  /** Only with a time: the moment itself, in seconds since 1970-01-01T00:00:00Z. */
  readonly utcSeconds?: number
  readonly earliest: WallSeconds
  /** The last second that still belongs to the unit. */
  readonly latest: WallSeconds
}

/** `..` leaves an end open; nothing at all says that there is an end, but not which. */
export type Endpoint = DateUnit | 'open' | 'unknown'

/** A date that was read and found right. Plain data: it may be stored as JSON. */
export interface EdtfDate {
  readonly edtf: string
  readonly precision: Precision
  /** Of an interval: what its two ends say together. */
  readonly qualifier: Qualifier
  /** Null where the start is open or unknown. */
  readonly earliest: WallSeconds | null
  /** Null where the end is open or unknown. */
  readonly latest: WallSeconds | null
  /** Where there is no slash, start and end are the same unit. */
  readonly start: Endpoint
  readonly end: Endpoint
}

export type ParsedDate =
  | { readonly ok: true; readonly date: EdtfDate }
  | {
      readonly ok: false
      readonly message: string
      readonly fix: string
      /** What a fact has to say under `span` as well, where an interval is proposed. */
      readonly span?: SpanAdvice
    }

/** What lies between the ends of a proposed interval, or that only the editor knows. */
export type SpanAdvice = 'within' | 'throughout' | 'either'
