import type { EdtfDate } from './types.ts'

/**
 * Whether an interval's every start lies after its every end (`2023/2022`): the checker's
 * `date-order`. A qualifier excuses nothing: an end is given as an end.
 */
export function endsBeforeItStarts({ earliest, latest }: EdtfDate): boolean {
  return earliest !== null && latest !== null && latest < earliest
}

/**
 * Whether one date was over before another began, whatever moment each stands for. A missing
 * bound proves nothing, nor does a date that is approximate or uncertain.
 */
export function certainlyBefore(a: EdtfDate, b: EdtfDate): boolean {
  if (a.qualifier !== 'exact' || b.qualifier !== 'exact') return false
  return a.latest !== null && b.earliest !== null && a.latest < b.earliest
}
