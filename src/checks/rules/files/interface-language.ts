import {
  interfaceLanguage,
  lackingKeys,
  LANGUAGES,
  unusedLanguages,
} from '../../../strings/strings.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'
import { docOf } from '../../../text/call.ts'

/**
 * A language without words of the interface, so that the interface uses another one; or with only
 * some of them, so that the others are in English.
 */
export function interfaceLanguageRule({ documents, valid }: CheckContext): Finding[] {
  const [strings] = valid('strings')
  // What a strings.yaml with errors will have is not known.
  if (!strings && documents.some(({ collection }) => collection === 'strings')) return []
  const own = strings?.data ?? {}
  return valid('site').flatMap(({ document, data: { language } }) => {
    const spoken = interfaceLanguage(language, own)
    const report = (message: string, fix: string): Finding[] => [
      findingIn(document, 'untranslated', ['language'], message, fix),
    ]
    if (spoken !== language) {
      const all = [...new Set([...LANGUAGES, ...Object.keys(own)])].sort()
      return report(
        `the interface has no words in ${named(language)}; its own are in ${named(spoken)}, and pages say which text is in which`,
        `It speaks ${listed(all.map(named))}; ${docOf('customising.md')} tells how to add a language in strings.yaml.`,
      )
    }
    const missing = lackingKeys(language, own)
    if (missing.length === 0) return []
    const first = missing.slice(0, 5).join(', ')
    return report(
      `strings.yaml lacks ${String(missing.length)} of the words of ${named(language)}; they are in English: ${first}${missing.length > 5 ? ' …' : ''}`,
      `Add them to strings.yaml; ${docOf('strings.md')} lists them all.`,
    )
  })
}

/** Words of `strings.yaml` in languages that the interface does not use. */
export function unusedWordsRule({ valid }: CheckContext): Finding[] {
  const [site] = valid('site')
  if (!site) return []
  const { language } = site.data
  return valid('strings').flatMap(({ document, data }) =>
    unusedLanguages(language, data).map((tag) => {
      const message = `the words under “${tag}” are not used: the language of site.yaml is ${named(language)}`
      const fix = `Remove them, or write “language: ${tag}” in site.yaml.`
      return findingIn(document, 'unused-words', [tag], message, fix, 'key')
    }),
  )
}

const NAMES = new Intl.DisplayNames('en', { type: 'language' })
const named = (tag: string): string => `${tag} (${NAMES.of(tag) ?? tag})`

const listed = (names: readonly string[]): string => new Intl.ListFormat('en').format(names)
