import { callOf } from '../../text/call.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'
import { wordsHash } from '../../quotes/lock.ts'
import { nearestPassage } from '../../quotes/nearest-passage.ts'
import { wordsUses, type WordsUse } from '../quotes/uses.ts'
import { verdictOf, type Verdict } from '../quotes/verify.ts'

const LOOK_UP = callOf('check', '--sources <folder of the sources’ texts>')

/** Quotations and wordings that are not in their sources, or have not been verified. */
export function quotesRule(context: CheckContext): Finding[] {
  return context.valid('facts').flatMap(({ document, data }) => {
    const uses = wordsUses(document, data)
    const current = new Set(uses.map(({ text }) => wordsHash(text)))
    const findings = uses.flatMap((use) => findingsOf(use, current, context))
    // A broken lock would make every quotation unverified; it is reported once instead.
    return context.lockIsBroken
      ? findings.filter(({ kind }) => kind !== 'quote-unverified')
      : findings
  })
}

function findingsOf(use: WordsUse, current: ReadonlySet<string>, context: CheckContext): Finding[] {
  const existing = use.sources.filter((source) => context.ids.get('sources')?.has(source))
  const verdicts = existing.map((source): [string, Verdict] => [
    source,
    verdictOf(use, source, context.texts, context.lock, current),
  ])
  const bad = verdicts.filter(([, verdict]) => verdict !== 'found' && verdict !== 'recorded')
  if (use.needs === 'each')
    return bad.map(([source, verdict]) => findingOf(use, source, verdict, context))
  const [first] = [...bad].sort(([, a], [, b]) => WEIGHT[a] - WEIGHT[b])
  return first && bad.length === verdicts.length ? [findingOf(use, ...first, context)] : []
}

/** If one of several sources must hold the words, the source with the lowest weight is reported. */
const WEIGHT: Readonly<Record<Verdict, number>> = {
  found: 0,
  recorded: 0,
  stale: 1,
  unverified: 2,
  'not-found': 3,
}

function findingOf(
  { document, path, text }: WordsUse,
  source: string,
  verdict: Verdict,
  { texts }: CheckContext,
): Finding {
  if (verdict === 'stale')
    return findingIn(
      document,
      'quote-stale',
      path,
      `“${short(text)}” was changed after these words had been found in ${source}`,
      `Run “${LOOK_UP}”, or restore the words.`,
    )
  if (verdict === 'unverified')
    return findingIn(
      document,
      'quote-unverified',
      path,
      `it has not been verified that ${source} holds “${short(text)}”`,
      `Run “${LOOK_UP}”.`,
    )
  const near = nearestPassage(text, texts.get(source)?.text ?? '')
  return findingIn(
    document,
    'quote-not-in-source',
    path,
    `${texts.get(source)?.file ?? source} does not hold “${short(text)}”`,
    near === undefined
      ? 'Copy the words from the source, or name the source that holds them.'
      : `The nearest passage is “${near}”.`,
  )
}

function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text
}
