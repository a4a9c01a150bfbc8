import { interfaceLanguage, LANGUAGES } from '../../../strings/strings.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'

/** A language without a translation of the interface, so that the interface uses another one. */
export function interfaceLanguageRule({ valid }: CheckContext): Finding[] {
  return valid('site')
    .filter(({ data }) => interfaceLanguage(data.language) !== data.language)
    .map(({ document, data }) => {
      const names = new Intl.DisplayNames('en', { type: 'language' })
      const named = (tag: string): string => `${tag} (${names.of(tag) ?? tag})`
      const message = `the interface has no words in ${named(data.language)}; its own are in ${named(interfaceLanguage(data.language))}, and pages say which text is in which`
      const fix = `It speaks ${LANGUAGES.map(named).join(' and ')}; CONTRIBUTING.md tells how to add a language.`
      return findingIn(document, 'untranslated', ['language'], message, fix)
    })
}
