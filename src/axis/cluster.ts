import type { Fact } from '../timeline/types.ts'
import type { PlacedMark } from './place.ts'

/** Points on their way to becoming one. */
interface Cluster {
  readonly facts: [Fact, ...Fact[]]
  /** Of their places. */
  sum: number
}

/**
 * Points that would overlap become one, at their mean, so that any two are at least `gap` apart.
 * @param points along the axis
 * @param gap as a fraction of the axis
 */
export function clusterPoints(points: readonly PlacedMark[], gap: number): PlacedMark[] {
  const clusters: Cluster[] = []
  for (const { facts, from } of [...points].sort((a, b) => a.from - b.from)) {
    let last: Cluster = { facts: [...facts], sum: from * facts.length }
    // Joined, two may come too near to the one before them.
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
    opensStart: false,
    opensEnd: false,
    isCutBefore: false,
    isCutAfter: false,
  }
}

/**
 * Bars that would look the same become one.
 * @param grain bars are alike whose ends fall into the same steps of this fraction of the axis
 */
export function mergeBars(bars: readonly PlacedMark[], grain: number): PlacedMark[] {
  const alike = new Map<string, PlacedMark[]>()
  for (const bar of bars) {
    const ends = [bar.from, bar.to].map((end) => Math.round(end / grain))
    const flags = [bar.opensStart, bar.opensEnd, bar.isCutBefore, bar.isCutAfter]
    const key = [...ends, ...flags].join(' ')
    const others = alike.get(key)
    if (others) others.push(bar)
    else alike.set(key, [bar])
  }
  return [...alike.values()].flatMap((group) => spanning(group) ?? [])
}

/** One bar over the time of several. It fades, or is cut, where one of them is. */
export function spanning(bars: readonly PlacedMark[]): PlacedMark | undefined {
  const [first, ...rest] = bars.flatMap(({ facts }) => facts)
  if (!first) return undefined
  const any = (flag: 'opensStart' | 'opensEnd' | 'isCutBefore' | 'isCutAfter'): boolean =>
    bars.some((bar) => bar[flag])
  return {
    facts: [first, ...rest],
    from: bars.reduce((least, { from }) => Math.min(least, from), 1),
    to: bars.reduce((most, { to }) => Math.max(most, to), 0),
    shape: 'bar',
    opensStart: any('opensStart'),
    opensEnd: any('opensEnd'),
    isCutBefore: any('isCutBefore'),
    isCutAfter: any('isCutAfter'),
  }
}
