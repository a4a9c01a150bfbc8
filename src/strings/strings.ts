import { ar } from './ar.ts'
import { en } from './en.ts'

/** Every word of the interface, in one language. */
export type Strings = typeof en

/** The words by BCP 47 primary tag. */
const STRINGS: Readonly<Record<string, Strings>> = { ar, en }

/** The languages that the interface speaks. */
export const LANGUAGES = Object.keys(STRINGS)

/**
 * The language that the interface of a site speaks: the site’s, and where nobody has translated that
 * yet, English.
 * @param language the site’s, a BCP 47 tag
 */
export function interfaceLanguage(language: string): string {
  return Object.hasOwn(STRINGS, new Intl.Locale(language).language) ? language : 'en'
}

/**
 * The words of the interface for a site.
 * @param language the site’s, a BCP 47 tag
 */
export function stringsOf(language: string): Strings {
  return STRINGS[new Intl.Locale(interfaceLanguage(language)).language] ?? en
}
