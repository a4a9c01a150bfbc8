import { IntlMessageFormat } from 'intl-messageformat'

/** The names of the numbers that a text of `site.yaml` can use. */
const COUNTS = ['facts', 'sources', 'announced', 'unrecorded'] as const

/**
 * The numbers of a timeline: of its facts and sources, of its announcements, and of those whose time
 * has passed without an outcome in the sources.
 */
export type Counts = Readonly<Record<(typeof COUNTS)[number], number>>

/** A count without a type. */
const PLAIN = new RegExp(`\\{(${COUNTS.join('|')})\\}`, 'g')

const EXAMPLE = '{facts, plural, one {# fact} other {# facts}}'

/**
 * A text with its counts, in the digits and plural forms of a language. The text is an ICU message
 * (unicode-org.github.io/icu/userguide/format_parse/messages): `{facts}` and the other counts are
 * numbers, and `{facts, plural, one {# fact} other {# facts}}` chooses words by a number.
 * @param language a BCP 47 tag
 * @throws Error if the text is not such a message, or names other arguments; see `problemOfCounted`
 */
export function countedText(text: string, counts: Counts, language: string): string {
  return String(messageOf(text, language).format({ ...counts }))
}

/** The problem of such a text and its fix, a sentence each; undefined if it is valid. */
export function problemOfCounted(text: string): { message: string; fix: string } | undefined {
  try {
    const names = namesIn(messageOf(text, 'en').getAst())
    const known = new Set<string>(COUNTS)
    const unknown = names.find((name) => !known.has(name))
    if (unknown === undefined) return undefined
    return {
      message: `counts “{${unknown}}”, which is unknown`,
      fix: 'Write {facts}, {sources}, {announced} or {unrecorded}; they are counted for you.',
    }
  } catch {
    return {
      message: 'has braces that cannot be read',
      fix: `Write {facts}, or ${EXAMPLE}; put a brace that is meant as one between apostrophes: '{'.`,
    }
  }
}

function messageOf(text: string, language: string): IntlMessageFormat {
  // Only arguments of type `number` get the language’s digits and separators.
  const pattern = text.replace(PLAIN, '{$1, number}')
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
