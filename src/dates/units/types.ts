/** Seconds since 1970-01-01T00:00:00 on a wall clock, in the proleptic Gregorian calendar. */
export type WallSeconds = number

/** The settings needed to read a date: the site's clock and hemisphere. */
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

/** The meaning of an interval or open end: all of that time, or some time in it. */
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

/** One unit of the calendar or clock: a date without a slash. */
export interface DateUnit {
  /** The text as typed. */
  readonly edtf: string
  readonly precision: UnitPrecision
  readonly qualifier: Qualifier
  /** Astronomical year (0 is 1 BC); of a season, the year in which it begins. */
  readonly year: number
  /** 1–12; only if the month is known. */
  readonly month?: number
  /** 1–31; only if the day is known. */
  readonly day?: number
  readonly season?: Season
  /** Only with a time: the moment in seconds since 1970-01-01T00:00:00Z. */
  readonly utcSeconds?: number
  readonly earliest: WallSeconds
  /** The last second that still belongs to the unit. */
  readonly latest: WallSeconds
}

/** An end: `..` is open; an empty text means that there is an end but it is unknown. */
export type Endpoint = DateUnit | 'open' | 'unknown'

/** A valid date. Plain data, so that it can be stored as JSON. */
export interface EdtfDate {
  readonly edtf: string
  readonly precision: Precision
  /** For an interval, the combined qualifier of its ends. */
  readonly qualifier: Qualifier
  /** Null if the start is open or unknown. */
  readonly earliest: WallSeconds | null
  /** Null if the end is open or unknown. */
  readonly latest: WallSeconds | null
  /** Without a slash, start and end are the same unit. */
  readonly start: Endpoint
  readonly end: Endpoint
}

export type ParsedDate =
  | { readonly ok: true; readonly date: EdtfDate }
  | {
      readonly ok: false
      readonly message: string
      readonly fix: string
      /** The span that a fact needs if an interval is proposed. */
      readonly span?: SpanAdvice
    }

/** The span of a proposed interval; `either` if only the editor knows. */
export type SpanAdvice = 'within' | 'throughout' | 'either'
