import type { Fact } from '../timeline/types.ts'
import type { PlacedMark } from './place.ts'

/** Points that are being joined. */
interface Cluster {
  readonly facts: [Fact, ...Fact[]]
  /** The sum of their positions. */
  sum: number
}

/**
 * Joins points that would overlap, at their mean, so that any two are at least `gap` apart.
 * @param points along the axis
 * @param gap as a fraction of the axis
 */
export function clusterPoints(points: readonly PlacedMark[], gap: number): PlacedMark[] {
  const clusters: Cluster[] = []
  for (const { facts, from } of [...points].sort((a, b) => a.from - b.from)) {
    let last: Cluster = { facts: [...facts], sum: from * facts.length }
    // A joined point may now be too near to the one before it.
    for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
      if (meanOf(last) - meanOf(before) >= gap) break
      for (const fact of last.facts) before.facts.push(fact)
      before.sum += last.sum
      last = before
      clusters.pop()
    }
    clusters.push(last)
  }
  return clusters.map((cluster) => pointOf(cluster))
}

const meanOf = ({ facts, sum }: Cluster): number => sum / facts.length

function pointOf(cluster: Cluster): PlacedMark {
  const mean = meanOf(cluster)
  return {
    facts: cluster.facts,
    from: mean,
    to: mean,
    shape: 'point',
    span: 'within',
    opensStart: false,
    opensEnd: false,
    isSoftStart: false,
    isSoftEnd: false,
    isCutBefore: false,
    isCutAfter: false,
  }
}

/**
 * Joins bars that would look the same.
 * @param grain bars look the same if their ends round to the same multiples of this fraction
 */
export function mergeBars(bars: readonly PlacedMark[], grain: number): PlacedMark[] {
  const groups = new Map<string, PlacedMark[]>()
  for (const bar of bars) {
    const ends = [bar.from, bar.to].map((end) => Math.round(end / grain))
    const flags = FLAGS.map((flag) => bar[flag])
    const key = [...ends, ...flags, bar.span].join(' ')
    const group = groups.get(key)
    if (group) group.push(bar)
    else groups.set(key, [bar])
  }
  return [...groups.values()].flatMap((group) => joinBars(group) ?? [])
}

/** What may be true of a bar’s start or end. */
const FLAGS = [
  'opensStart',
  'opensEnd',
  'isSoftStart',
  'isSoftEnd',
  'isCutBefore',
  'isCutAfter',
] as const

/** One bar over the time of several. It fades, or is cut, if one of them is. */
export function joinBars(bars: readonly PlacedMark[]): PlacedMark | undefined {
  const [first, ...rest] = bars.flatMap(({ facts }) => facts)
  if (!first) return undefined
  const any = (flag: (typeof FLAGS)[number]): boolean => bars.some((bar) => bar[flag])
  return {
    facts: [first, ...rest],
    from: bars.reduce((least, { from }) => Math.min(least, from), 1),
    to: bars.reduce((most, { to }) => Math.max(most, to), 0),
    shape: 'bar',
    span: bars.every(({ span }) => span === 'throughout') ? 'throughout' : 'within',
    opensStart: any('opensStart'),
    opensEnd: any('opensEnd'),
    isSoftStart: any('isSoftStart'),
    isSoftEnd: any('isSoftEnd'),
    isCutBefore: any('isCutBefore'),
    isCutAfter: any('isCutAfter'),
  }
}
