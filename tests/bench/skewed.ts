import type { Shape } from './make-timeline.ts'
import type { Random } from './random.ts'

/** One fact long before all others, some over four centuries and some over nine decades. */
const ANCIENT = 1
const EARLY = 30
const MIDDLE = 60

/** A day with many facts; the rest fill the years from 1990 on, each year more than the one before. */
const ON_ONE_DAY = 150
const DAY = '2008-08-08'
const LAST_YEARS = 34

/**
 * A chronology as long and as uneven as real ones: one fact of 1142, few until 1990, most in the
 * years after that, a day with many, a person whom most facts are about, announcements and
 * corrections by the hundred, and hundreds of names in the indexes.
 */
export const SKEWED: Shape = {
  facts: 1200,
  counts: { person: 300, place: 60, topic: 12, source: 420 },
  dateOf,
  statusOf: (random, speaker) => {
    const kind = random.next()
    if (kind < 0.4) return 'status: reported\n'
    const status = kind < 0.86 ? 'claimed' : 'announced'
    return `status: ${status}\nattribution:\n  - by: ${speaker()}\n`
  },
  peopleOf: (random) => (random.chance(0.55) ? ['person-0'] : []),
  moreOf: (random) =>
    random.chance(0.15) ? 'corrections:\n  - on: 2024-02-03\n    note: A name was wrong.\n' : '',
}

function dateOf(random: Random, number: number): string {
  const early = number - ANCIENT
  const middle = early - EARLY
  const onDay = middle - MIDDLE
  const last = onDay - ON_ONE_DAY
  if (early < 0) return '1142'
  if (middle < 0) return dateIn(random, 1500 + Math.floor((early / EARLY) * 400))
  if (onDay < 0) return dateIn(random, 1900 + Math.floor((middle / MIDDLE) * 90))
  if (last < 0) return DAY
  const share = last / (SKEWED.facts - number + last)
  return dateIn(random, 1990 + Math.floor(Math.sqrt(share) * LAST_YEARS))
}

/** Two thirds days, the rest months and years. */
function dateIn(random: Random, year: number): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const month = `${year}-${two(1 + random.below(12))}`
  const day = `${month}-${two(1 + random.below(28))}`
  const kind = random.next()
  return kind < 0.67 ? day : kind < 0.87 ? month : String(year)
}
