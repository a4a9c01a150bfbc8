import { dateOf } from '../../dates/testing/contexts.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import { kindOf, type FactKind } from '../kind.ts'
import type { Entity, Fact } from '../types.ts'

/** The keys of a test's fact besides its id and date. */
export interface TestKeys {
  readonly span?: Fact['span']
  readonly status?: Fact['status']
  /** By default it follows from the status and the occasion, and the other way round. */
  readonly kind?: FactKind
  /** The occasion at which it was said. */
  readonly at?: Fact
}

/** A fact with the given keys; all other values are empty. */
export function testFact(id: string, date: string | EdtfDate, keys: TestKeys = {}): Fact {
  const { span = 'within', kind, at } = keys
  const status = keys.status ?? (kind === 'remark' ? 'reported' : kind) ?? 'reported'
  const attribution = at ? [saying(testPerson('ada'), at)] : []
  return {
    id,
    title: id,
    label: id,
    date: typeof date === 'string' ? dateOf(date) : date,
    span,
    status,
    kind: kind ?? kindOf({ status, attribution }, false),
    summary: '',
    html: '',
    texts: [],
    links: [],
    wording: undefined,
    wordingChecked: undefined,
    dating: undefined,
    inferred: undefined,
    known: undefined,
    attribution,
    key: false,
    sources: [],
    quotes: [],
    accounts: [],
    media: [],
    after: [],
    related: [],
    saidHere: [],
    linkedFrom: [],
    unsaid: [],
    people: [],
    organisations: [],
    places: [],
    topics: [],
    corrections: [],
    support: { speakers: 0, reports: 0, of: undefined },
    outcome: undefined,
    added: dateOf('2024-01-01'),
    withdrawn: undefined,
    previous: undefined,
    next: undefined,
  }
}

/** A person with only a name. */
export function testPerson(id: string): Entity {
  return {
    kind: 'people',
    id,
    name: id,
    aliases: [],
    links: [],
    facts: [],
    role: undefined,
    description: undefined,
    placeKind: undefined,
    within: undefined,
    position: undefined,
  }
}

function saying(by: Entity, at: Fact): Fact['attribution'][number] {
  return { by, at, on: at.date, inferred: false, context: undefined, manner: undefined }
}

/** A topic with only a name. */
export const testTopic = (id: string): Entity => ({ ...testPerson(id), kind: 'topics' })
