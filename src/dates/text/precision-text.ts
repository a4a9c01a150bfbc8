import type { EdtfDate } from '../units/types.ts'
import { say } from '../../text/say.ts'
import type { DateWords } from './words.ts'

/** How exactly a date is known, in words: "exact day", "month only", "day, approximate". */
export function precisionText({ precision, qualifier }: EdtfDate, words: DateWords): string {
  const text = words.precision[precision]
  if (qualifier === 'exact') return text
  return say(words.qualified[qualifier], {
    precision: precision === 'day' ? words.qualifiedDay : text,
  })
}
