import { ar } from './ar.ts'
import { en } from './en.ts'

/** All texts of the interface in one language. */
export type Strings = typeof en

/** The texts by BCP 47 primary tag. */
const STRINGS: Readonly<Record<string, Strings>> = { ar, en }

/** The languages with a translation of the interface. */
export const LANGUAGES = Object.keys(STRINGS)

/**
 * The language of a site's interface: the site’s language, or English if there is no translation.
 * @param language the site’s language, a BCP 47 tag
 */
export function interfaceLanguage(language: string): string {
  return Object.hasOwn(STRINGS, new Intl.Locale(language).language) ? language : 'en'
}

/**
 * The texts of the interface for a site.
 * @param language the site’s language, a BCP 47 tag
 */
export function stringsOf(language: string): Strings {
  return STRINGS[new Intl.Locale(interfaceLanguage(language)).language] ?? en
}
