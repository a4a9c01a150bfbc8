import { offsetsAt } from '../units/zone.ts'
import type { DateContext } from '../units/types.ts'
import { startOfDay } from '../units/wall.ts'
import { propose, two } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

const LOCAL =
  /^(?<date>(?<year>-?\d{4})-(?<month>\d\d)-(?<day>\d\d))T(?<hour>[01]\d|2[0-3]):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?$/

/** A time without a zone, which would mean different moments in different zones. */
export function timeZoneProblem(text: string): DateProblem | undefined {
  const { date } = LOCAL.exec(text)?.groups ?? {}
  if (date === undefined) return undefined
  const day: Proposal = { edtf: date, where: 'if the zone is not known' }
  return {
    why: 'a time needs its zone',
    proposals: [...propose(text), day],
  }
}

/**
 * The moments that a proposed time without a zone may mean: on the site's clock, and in UTC. Other
 * proposals are unchanged.
 */
export function withZones(proposal: Proposal, { timezone }: DateContext): Proposal[] {
  const parts = LOCAL.exec(proposal.edtf)?.groups
  if (!parts) return [proposal]
  const number = (name: string): number => Number(parts[name] ?? 0)
  const day = startOfDay(number('year'), number('month'), number('day'))
  const wall = day + number('hour') * 3600 + number('minute') * 60 + number('second')
  const offsets = offsetsAt(wall, timezone).map(offsetText)
  const onSite = offsets
    .filter((offset) => offset !== 'Z')
    .map((offset) => ({ edtf: proposal.edtf + offset, where: 'on the site’s clock' }))
  return [...onSite, { edtf: `${proposal.edtf}Z`, where: 'in UTC' }]
}

/** Minutes ahead of UTC in EDTF: `+01:00`, and `Z` for none. */
function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
