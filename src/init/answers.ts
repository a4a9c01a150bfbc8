import { nearest } from '../checks/shared/nearest.ts'
import { siteSchema } from '../schemas/site.ts'
import { LANGUAGES } from '../strings/strings.ts'
import { forbiddenCharacter } from '../text/characters.ts'

/** What `init` asks, in this order. Each is a key of site.yaml, and an option. */
export const QUESTIONS = {
  title: 'Title',
  language: 'Language',
  timezone: 'Time zone',
} as const

export type Question = keyof typeof QUESTIONS

/** The answers, as they go into site.yaml. */
export type Answers = Readonly<Record<Question, string>>

/**
 * The answers of somebody who gives none: the folder’s name, and the language and zone of the
 * machine. Where the interface does not have the machine’s language, it is English.
 * @param folder the name of the new folder, such as `my-town`
 */
export function defaultAnswers(folder: string): Answers {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { language } = new Intl.Locale(locale)
  const words = folder.replace(/[-_.\s]+/g, ' ').trim()
  const title = words.slice(0, 1).toUpperCase() + words.slice(1)
  return {
    title: problemOfAnswer('title', title) === undefined ? title : 'A timeline',
    language: LANGUAGES.includes(language) ? language : 'en',
    timezone: problemOfAnswer('timezone', timeZone) === undefined ? timeZone : 'UTC',
  }
}

/** Why the checker would refuse an answer, and what to write; undefined if it is valid. */
export function problemOfAnswer(question: Question, answer: string): string | undefined {
  const character = forbiddenCharacter(answer)?.words ?? (/[\r\n]/.test(answer) && 'a line break')
  if (character) return `“${answer}” holds ${character}; write it without`
  const issue = siteSchema.shape[question].safeParse(answer).error?.issues[0]
  if (!issue) return undefined
  if (answer.trim() === '') return `the ${QUESTIONS[question].toLowerCase()} is empty; write one`
  const meant = MEANT[question](answer)
  const remedy = meant === undefined ? EXAMPLES[question] : `did you mean ${meant}?`
  return `“${answer}” ${issue.message}; ${remedy}`
}

const EXAMPLES: Answers = {
  title: 'write a text',
  language: 'write a BCP 47 tag, such as en or fr-CA',
  timezone: 'write a zone of the IANA list, such as Europe/Paris or UTC',
}

const MEANT: Readonly<Record<Question, (answer: string) => string | undefined>> = {
  title: () => undefined,
  language: meantLanguage,
  timezone: meantZone,
}

/** The zone with a similar name, or whose city has one: `Europe/Paris` for “paris”. */
function meantZone(answer: string): string | undefined {
  const typed = answer.trim().toLowerCase().replaceAll(' ', '_')
  const zones = new Map<string, string>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const name = zone.toLowerCase()
    zones.set(name, zone).set(name.slice(name.lastIndexOf('/') + 1), zone)
  }
  return zones.get(nearest(typed, zones.keys()) ?? '')
}

/** The tag of the language with a similar name, in English or itself: `fr` for “français”. */
function meantLanguage(answer: string): string | undefined {
  const tag = answer.trim().replaceAll('_', '-')
  if (tag !== answer && problemOfAnswer('language', tag) === undefined) return tag
  const tags = new Map<string, string>()
  for (const code of languageCodes())
    for (const inLanguage of ['en', code]) {
      const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' })
      const name = names.of(code)?.toLowerCase()
      if (name !== undefined && !tags.has(name)) tags.set(name, code)
    }
  return tags.get(nearest(answer.trim().toLowerCase(), tags.keys()) ?? '')
}

/** The codes of two letters (ISO 639-1) that have a name. */
function languageCodes(): string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.filter((code) => names.of(code) !== undefined)
}
