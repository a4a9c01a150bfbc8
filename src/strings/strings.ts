import { ar } from './ar.ts'
import { en } from './en.ts'

/** Every word of the interface, in one language. */
export type Strings = typeof en

/** Languages that the interface speaks, by BCP 47 primary tag. */
const LANGUAGES: Readonly<Record<string, Strings>> = { ar, en }

/**
 * The words of the interface for a site.
 * @param language a BCP 47 tag; one that nobody has translated yet gets English
 */
export function stringsOf(language: string): Strings {
  return LANGUAGES[new Intl.Locale(language).language] ?? en
}
