import { dateOf } from '../../dates/testing/contexts.ts'
import type { EdtfDate } from '../../dates/units/types.ts'
import type { Entity, Fact } from '../types.ts'

/** The keys of a test's fact besides its id and date. */
export interface TestKeys {
  readonly span?: Fact['span']
  readonly status?: Fact['status']
  /** The occasion at which it was said. */
  readonly at?: Fact
}

/** A fact with the given keys; all other values are empty. */
export function testFact(id: string, date: string | EdtfDate, keys: TestKeys = {}): Fact {
  const { span = 'within', status = 'reported', at } = keys
  return {
    id,
    title: id,
    label: id,
    date: typeof date === 'string' ? dateOf(date) : date,
    span,
    status,
    summary: '',
    html: '',
    texts: [],
    links: [],
    wording: undefined,
    wordingChecked: undefined,
    dating: undefined,
    known: undefined,
    attribution: at ? [saying(testPerson('ada'), at)] : [],
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
    support: { speakers: 0, reports: 0 },
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
  return { by, at, on: at.date, context: undefined, manner: undefined }
}

/** A topic with only a name. */
export const testTopic = (id: string): Entity => ({ ...testPerson(id), kind: 'topics' })
