import { daysInMonth } from '../units/wall.ts'
import { century, yearText } from './century.ts'
import { monthOfName, two } from './finding.ts'
import type { DateProblem, Proposal } from './finding.ts'

/** A time that can be divided. */
interface Whole {
  readonly edtf: string
  /** The number of its parts: twelve months, ten or a hundred years, the days of a month. */
  readonly count: number
  /** A part in EDTF, by its index from 0 on. */
  readonly part: (index: number) => string
}

const ORDINAL = '(?:first|1st|second|2nd|third|3rd|fourth|4th|last)'
const OF = String.raw`(?:\s*-\s*|\s+)(?:of\s+)?(?:the\s+)?`
const LEADING = new RegExp(
  String.raw`^(?:in\s+)?(?:the\s+)?(early|mid(?:dle)?|late|beginning|start|end|${ORDINAL}\s+(?:half|quarter)|[QH][1-4])${OF}(.+)$`,
  'i',
)
const TRAILING = /^(\d{4})[\s-]*([QH][1-4])$/i

/** Parts of a time: "early 2023", "late 1990s", "Q1 2023", "first half of the 19th century". */
export function partProblem(text: string): DateProblem | undefined {
  const plain = text.trim().replace(/\s+/g, ' ')
  const [, part, name] = LEADING.exec(plain) ?? []
  const [, year, quarter] = TRAILING.exec(plain) ?? []
  const whole = wholeOf(name ?? year ?? '')
  const range = whole && rangeOf((part ?? quarter ?? '').toLowerCase(), whole.count)
  if (!whole || !range) return undefined
  const edtf = range.map((index) => whole.part(index)).join('/')
  const interval: Proposal = { edtf, span: 'within' }
  return {
    why: 'a part of a time is written as an interval',
    proposals: [interval, { edtf: whole.edtf, where: 'if no more is known' }],
  }
}

function wholeOf(name: string): Whole | undefined {
  const year = /^(?:year )?(\d{4})$/.exec(name)?.[1]
  if (year) return { edtf: year, count: 12, part: (index) => `${year}-${two(index + 1)}` }
  const decade = /^(\d\d[1-9])0['’]?s$/.exec(name)?.[1]
  if (decade) return { edtf: `${decade}X`, count: 10, part: (index) => decade + String(index) }
  return monthOf(name) ?? centuryOf(name)
}

function monthOf(name: string): Whole | undefined {
  const [, word = '', year = ''] = /^([a-z]+)\.?,? (\d{4})$/i.exec(name) ?? []
  const month = monthOfName(word)
  if (month === undefined) return undefined
  const edtf = `${year}-${two(month)}`
  const count = daysInMonth(Number(year), month)
  return { edtf, count, part: (index) => `${edtf}-${two(index + 1)}` }
}

function centuryOf(name: string): Whole | undefined {
  // "Early 1700s" means the hundred years, not ten.
  const hundred = /^(\d\d)00['’]?s$/.exec(name)?.[1]
  const found = hundred ? { edtf: `${hundred}XX`, first: Number(hundred) * 100 } : century(name)
  if (!found) return undefined
  return { edtf: found.edtf, count: 100, part: (index) => yearText(found.first + index) }
}

/** The indexes of the first and last part; undefined if the whole cannot be divided so. */
function rangeOf(part: string, count: number): [number, number] | undefined {
  const third = Math.ceil(count / 3)
  if (/^(?:early|beginning|start)/.test(part)) return [0, third - 1]
  if (/^(?:late|end)/.test(part)) return [count - third, count - 1]
  const middle = Math.floor((count - third) / 2)
  if (part.startsWith('mid')) return [middle, middle + third - 1]
  const parts = /^q|quarter/.test(part) ? 4 : 2
  const index = indexOf(part, parts)
  if (index >= parts || (parts === 4 && count % 4 !== 0)) return undefined
  return [Math.floor((count * index) / parts), Math.floor((count * (index + 1)) / parts) - 1]
}

function indexOf(part: string, parts: number): number {
  if (part.startsWith('last')) return parts - 1
  const digit = /[1-4]/.exec(part)?.[0]
  if (digit !== undefined) return Number(digit) - 1
  return ['first', 'second', 'third', 'fourth'].findIndex((word) => part.startsWith(word))
}
