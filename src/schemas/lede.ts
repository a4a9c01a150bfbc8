import { IntlMessageFormat } from 'intl-messageformat'

/** What a lede can count. */
interface LedeCounts {
  readonly facts: number
  readonly sources: number
}

const EXAMPLE = '{facts, plural, one {# fact} other {# facts}}'

/**
 * The lede with its counts, in the digits and plural forms of a language. A lede is a message of
 * ICU (unicode-org.github.io/icu/userguide/format_parse/messages): `{facts}` and `{sources}` are
 * numbers, and `{facts, plural, one {# fact} other {# facts}}` chooses its words by one of them.
 * @param language a BCP 47 tag
 * @throws Error where the text is no such message, or names anything else; see `problemOfLede`
 */
export function ledeText(lede: string, counts: LedeCounts, language: string): string {
  return String(messageOf(lede, language).format({ ...counts }))
}

/** What is wrong with a lede and how to mend it, a sentence each; undefined for nothing. */
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
  // A bare argument is written without the language’s digits and separators; a number is not.
  const pattern = lede.replace(/\{(facts|sources)\}/g, '{$1, number}')
  return new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true })
}

type Elements = ReturnType<IntlMessageFormat['getAst']>

/** The names of everything that a message counts or chooses by. */
function namesIn(elements: Elements): string[] {
  return elements.flatMap((element) => {
    if (!('value' in element) || LITERAL === (element.type as number)) return []
    const chosen = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...chosen.flatMap(({ value }) => namesIn(value))]
  })
}

/** The parser’s number for plain text. */
const LITERAL = 0
