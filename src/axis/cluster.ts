import type { Fact } from '../timeline/types.ts'
import type { PlacedMark } from './place.ts'

type Filled = readonly [Fact, ...Fact[]]

/**
 * Points that would overlap become one, at their mean, so that any two are at least `gap` apart.
 * @param points along the axis
 * @param gap as a fraction of the axis
 */
export function clusterPoints(points: readonly PlacedMark[], gap: number): PlacedMark[] {
  const clusters: PlacedMark[] = []
  for (const point of [...points].sort((a, b) => a.from - b.from)) {
    let last = point
    // Joined, two may come too near to the one before them.
    for (let before = clusters.at(-1); before; before = clusters.at(-1)) {
      if (last.from - before.from >= gap) break
      last = joined(before, last)
      clusters.pop()
    }
    clusters.push(last)
  }
  return clusters
}

function joined(a: PlacedMark, b: PlacedMark): PlacedMark {
  const facts: Filled = [...a.facts, ...b.facts]
  const mean = (a.from * a.facts.length + b.from * b.facts.length) / facts.length
  return { ...a, facts, from: mean, to: mean }
}

/**
 * Bars that would look the same become one.
 * @param grain bars are alike whose ends fall into the same steps of this fraction of the axis
 */
export function mergeBars(bars: readonly PlacedMark[], grain: number): PlacedMark[] {
  const merged = new Map<string, PlacedMark>()
  for (const bar of bars) {
    const ends = [bar.from, bar.to].map((end) => Math.round(end / grain))
    const flags = [bar.opensStart, bar.opensEnd, bar.isCutBefore, bar.isCutAfter]
    const key = [...ends, ...flags].join(' ')
    const alike = merged.get(key)
    merged.set(key, alike ? spanning(alike, bar) : bar)
  }
  return [...merged.values()]
}

/** One bar over the time of two. It fades where either does. */
export function spanning(a: PlacedMark, b: PlacedMark): PlacedMark {
  return {
    facts: [...a.facts, ...b.facts],
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    shape: 'bar',
    opensStart: a.opensStart || b.opensStart,
    opensEnd: a.opensEnd || b.opensEnd,
    isCutBefore: a.isCutBefore || b.isCutBefore,
    isCutAfter: a.isCutAfter || b.isCutAfter,
  }
}
