import { IntlMessageFormat } from 'intl-messageformat'
import { MARKUP_SLOTS } from '../text/around-slot.ts'
import { namesIn } from './counted-text.ts'

/** What is wrong with a pattern, and its fix, a sentence each. */
interface PatternProblem {
  readonly message: string
  readonly fix: string
}

/**
 * The problem of a text that replaces a text of the interface; undefined if it is valid. It must be
 * a pattern that `say` in src/text/say.ts understands, with the slots of the text that it replaces.
 * @param text the new text
 * @param replaced the text of the interface
 * @param language of the new text, a BCP 47 tag
 */
export function problemOfPattern(
  text: string,
  replaced: string,
  language: string,
): PatternProblem | undefined {
  const expected = new Set(namesIn(parsed(replaced, 'en') ?? []))
  const elements = parsed(text, language)
  const example = [...expected].map((name) => `{${name}}`).join(' and ')
  if (!elements)
    return {
      message: 'has braces that cannot be read',
      fix:
        expected.size === 0
          ? 'Remove the braces; this text has nothing to fill in.'
          : `Write ${example}, or a plural such as {count, plural, one {# fact} other {# facts}}, each brace with its partner.`,
    }
  const names = new Set(namesIn(elements))
  const unknown = [...names].find((name) => !expected.has(name))
  if (unknown !== undefined)
    return {
      message: `has “{${unknown}}”, which nothing fills in here`,
      fix: expected.size === 0 ? 'Remove it.' : `Write ${example} instead.`,
    }
  const missing = [...expected].find((name) => !names.has(name))
  if (missing !== undefined)
    return {
      message: `lacks “{${missing}}”, so that a part of it would be lost`,
      fix: `Write “{${missing}}” where it belongs.`,
    }
  const once = MARKUP_SLOTS.find((name) => expected.has(name) && timesIn(elements, name) !== 1)
  if (once !== undefined)
    return {
      message: `does not have “{${once}}” exactly once, outside of plurals`,
      fix: `Write “{${once}}” in one place.`,
    }
  return isSaid(elements)
    ? undefined
    : {
        message: 'has a part that is neither a slot nor a plural',
        fix: 'Write only slots such as {name}, and plurals such as {count, plural, one {# fact} other {# facts}}.',
      }
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The parts of a pattern; undefined if its braces cannot be read. */
function parsed(text: string, language: string): Elements | undefined {
  try {
    // In `say`, an apostrophe is an apostrophe. In ICU, one before a brace is a quotation mark.
    const pattern = text.replaceAll("'", '’')
    return new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).getAst()
  } catch {
    return undefined
  }
}

/** The parser's type of a slot such as “{name}”. */
const SLOT = 1

/** How often a slot stands in a pattern, outside of plurals. */
function timesIn(elements: Elements, name: string): number {
  return elements.filter(
    (element) => (element.type as number) === SLOT && 'value' in element && element.value === name,
  ).length
}

/** The parser's types of the parts that `say` understands: text, slot, plural and “#”. */
const SAID = [0, SLOT, 6, 7]

function isSaid(elements: Elements): boolean {
  return elements.every((element) => {
    const branches = 'options' in element ? Object.values(element.options) : []
    const isOrdinal = 'pluralType' in element && element.pluralType !== 'cardinal'
    const hasOffset = 'offset' in element && element.offset !== 0
    return (
      SAID.includes(element.type) &&
      !isOrdinal &&
      !hasOffset &&
      branches.every(({ value }) => isSaid(value))
    )
  })
}
