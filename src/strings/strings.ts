import { ar } from './ar.ts'
import { en } from './en.ts'
import { withOwn, wordsByKey, type OwnWords } from './words-by-key.ts'

/** All texts of the interface in one language. */
export type Strings = typeof en

/** A timeline's own words: those of each language of `strings.yaml`, by the language's tag. */
export type OwnStrings = Readonly<Record<string, OwnWords>>

/** The texts by BCP 47 primary tag. */
const STRINGS: Readonly<Record<string, Strings>> = { ar, en }

/** The languages with a translation of the interface. */
export const LANGUAGES = Object.keys(STRINGS)

/**
 * The language of a site's interface: the site’s language, or English if there are no words in it.
 * @param language the site’s language, a BCP 47 tag
 * @param own the site’s own words, which may add its language
 */
export function interfaceLanguage(language: string, own: OwnStrings = {}): string {
  const hasWords = Object.hasOwn(STRINGS, primaryOf(language)) || ownOf(language, own).length > 0
  return hasWords ? language : 'en'
}

/**
 * The texts of the interface for a site. Words that its language lacks are in English.
 * @param language the site’s language, a BCP 47 tag
 * @param own the site’s own words, which replace ours
 */
export function stringsOf(language: string, own: OwnStrings = {}): Strings {
  const ours = STRINGS[primaryOf(interfaceLanguage(language, own))]
  return usedOf(language, own).reduce<Strings>((words, layer) => withOwn(words, layer), ours ?? en)
}

/** The languages of a site's own words that its interface does not use, as written. */
export function unusedLanguages(language: string, own: OwnStrings): string[] {
  const used = usedOf(language, own)
  return Object.entries(own).flatMap(([tag, words]) => (used.includes(words) ? [] : [tag]))
}

/** The own words that an interface uses; later ones replace earlier ones. */
function usedOf(language: string, own: OwnStrings): OwnWords[] {
  const spoken = interfaceLanguage(language, own)
  if (Object.hasOwn(STRINGS, primaryOf(spoken))) return ownOf(spoken, own)
  // A language of the site's own stands on English, with the site's words for English.
  return [...ownOf('en', own), ...ownOf(spoken, own)]
}

/**
 * The own words of a language: those of its primary tag, then those of the whole tag. Tags mean the
 * same in capitals and in small letters.
 */
function ownOf(language: string, own: OwnStrings): OwnWords[] {
  const tags = new Set([primaryOf(language), canonical(language)])
  return [...tags].flatMap((tag) =>
    Object.entries(own).flatMap(([written, words]) => (canonical(written) === tag ? [words] : [])),
  )
}

/**
 * The keys of the words that a site's interface has in English, since its language lacks them: only
 * of a language that the site itself adds.
 */
export function lackingKeys(language: string, own: OwnStrings = {}): string[] {
  const spoken = interfaceLanguage(language, own)
  if (Object.hasOwn(STRINGS, primaryOf(spoken))) return []
  const layers = ownOf(spoken, own)
  return [...wordsByKey(en)].flatMap(([key, word]) => {
    // English does without some words that others need.
    const isNeeded = word !== undefined && word.length > 0
    return isNeeded && !layers.some((words) => Object.hasOwn(words, key)) ? [key] : []
  })
}

const canonical = (tag: string): string => new Intl.Locale(tag).toString()

function primaryOf(language: string): string {
  return new Intl.Locale(language).language
}
