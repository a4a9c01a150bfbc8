import { sayingsOf, verbOf, type SayingVerb } from '../../timeline/sayings.ts'
import { namedSources } from '../../timeline/source-name.ts'
import type { Entity, Fact } from '../../timeline/types.ts'
import { reportedBy, saidBy, type Part } from '../attribution.ts'
import { supportText } from '../support.ts'
import type { Words } from '../words.ts'

/** The first line of a fact’s page. */
export interface Verdict {
  /** Who says so: “Claimed by Ada Lovelace”. */
  readonly says: readonly Part[]
  /** What a reader should know besides: “no other speaker here”, “outcome not recorded”. */
  readonly but: string | undefined
}

/** More sources than these are counted, not named. */
const MAX_NAMED_SOURCES = 3

/**
 * Who says so, and how sure that makes it, as far as the sources of the timeline show. It says
 * where only one speaker claims it, which a source may say in its own voice besides.
 */
export function verdictOf(fact: Fact, words: Words): Verdict {
  const { kind, outcome, support, sources } = fact
  const { verdict, status } = words.fact
  if (kind === 'reported') {
    const isShort = namedSources(sources, words.fact.wording).length <= MAX_NAMED_SOURCES
    if (isShort) return { says: reportedBy(fact, words), but: undefined }
    return { says: [status.reported], but: supportText(fact, words) }
  }
  const says = [...speakersByVerb(fact)].flatMap(([verb, speakers], index) => [
    index > 0 ? words.fact.comma : '',
    ...saidBy(verb === 'remark' ? verdict.remark : words.fact.by[verb], speakers, words),
  ])
  if (kind === 'claimed')
    return { says, but: support.speakers === 1 ? verdict.oneSpeaker : undefined }
  return { says, but: outcome && words.fact.outcome[outcome.status] }
}

function speakersByVerb(fact: Fact): Map<SayingVerb, Entity[]> {
  const byVerb = new Map<SayingVerb, Entity[]>()
  for (const saying of sayingsOf(fact)) {
    const verb = verbOf(fact, saying)
    const speakers = byVerb.get(verb) ?? []
    byVerb.set(verb, [...new Set([...speakers, ...saying.speakers])])
  }
  return byVerb
}
