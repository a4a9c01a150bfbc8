import type { FactData } from '../../schemas/fact.ts'
import {
  interfaceLanguage,
  lackingKeys,
  stringsOf,
  type OwnStrings,
} from '../../strings/strings.ts'
import { say } from '../../text/say.ts'
import type { EntityPath } from './entity-paths.ts'
import type { BodyContext } from './mdx-components.ts'

/** Settings shared by all bodies of a site. */
export interface BodySettings {
  /** The site's base path, with `/` at both ends. */
  readonly base: string
  readonly entities: ReadonlyMap<string, EntityPath>
  readonly labels: BodyContext['labels']
}

/** The interface texts used in bodies. */
export function bodyLabels(language: string, own?: OwnStrings): BodyContext['labels'] {
  const { sourceNumber, translated, table, note, comma, wording } = stringsOf(language, own).fact
  const spoken = interfaceLanguage(language, own)
  const lacking = lackingKeys(language, own)
  const langOf = (key: string): string | undefined => {
    const lang = lacking.includes(key) ? 'en' : spoken
    return lang === language ? undefined : lang
  }
  return {
    source: (number) => say(sourceNumber, { number }, spoken),
    quoted: (words) => say(wording, { words }),
    translated,
    table,
    note,
    comma: comma.trim(),
    langs: { translated: langOf('fact.translated'), note: langOf('fact.note') },
  }
}

/** The context for compiling a fact's body: its quotations and sources, and the site's names. */
export function bodyContext(id: string, data: FactData, settings: BodySettings): BodyContext {
  const speaker = (by: string | undefined): string | undefined => {
    const only = data.attribution?.length === 1 ? data.attribution[0]?.by : undefined
    return settings.entities.get(by ?? only ?? '')?.name
  }
  return {
    ...settings,
    factId: id,
    quotes: (data.quotes ?? []).map(({ text, by, language, translated = false }) => ({
      text,
      language,
      translated,
      by: speaker(by),
    })),
    sources: data.sources.map(({ source }) => source),
  }
}
