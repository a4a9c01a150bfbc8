import { IntlMessageFormat } from 'intl-messageformat'

/** The numbers that a lede can use. */
interface LedeCounts {
  readonly facts: number
  readonly sources: number
}

const EXAMPLE = '{facts, plural, one {# fact} other {# facts}}'

/**
 * The lede with its counts, in the digits and plural forms of a language. A lede is an ICU message
 * (unicode-org.github.io/icu/userguide/format_parse/messages): `{facts}` and `{sources}` are
 * numbers, and `{facts, plural, one {# fact} other {# facts}}` chooses words by a number.
 * @param language a BCP 47 tag
 * @throws Error if the text is not such a message, or names other arguments; see `problemOfLede`
 */
export function ledeText(lede: string, counts: LedeCounts, language: string): string {
  return String(messageOf(lede, language).format({ ...counts }))
}

/** The problem of a lede and its fix, a sentence each; undefined if it is valid. */
export function problemOfLede(lede: string): { message: string; fix: string } | undefined {
  try {
    const names = namesIn(messageOf(lede, 'en').getAst())
    const unknown = names.find((name) => name !== 'facts' && name !== 'sources')
    if (unknown === undefined) return undefined
    return {
      message: `counts “{${unknown}}”, which is unknown`,
      fix: 'Write {facts} or {sources}; they are counted for you.',
    }
  } catch {
    return {
      message: 'has braces that cannot be read',
      fix: `Write {facts}, or ${EXAMPLE}; put a brace that is meant as one between apostrophes: '{'.`,
    }
  }
}

function messageOf(lede: string, language: string): IntlMessageFormat {
  // Only arguments of type `number` get the language’s digits and separators.
  const pattern = lede.replace(/\{(facts|sources)\}/g, '{$1, number}')
  return new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true })
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The names of all arguments of a message. */
export function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || LITERAL === (element.type as number)) return []
    const chosen = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...chosen.flatMap(({ value }) => namesIn(value))]
  })
}

/** The parser’s type of plain text. */
const LITERAL = 0
