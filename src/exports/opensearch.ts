import { escapeHtml } from '../text/html.ts'
import type { Site } from '../timeline/types.ts'

/** The standard’s limits (OpenSearch 1.1, draft 6), in characters. */
const MAX_SHORT_NAME = 16
const MAX_LONG_NAME = 48
const MAX_DESCRIPTION = 1024

/**
 * The description with which a browser can add the site’s search to its own.
 * @param address the site’s address with its base path, which ends with a slash
 * @param description the description of the search
 */
export function openSearchXml(
  { title, language }: Pick<Site, 'title' | 'language'>,
  { address, description }: { readonly address: string; readonly description: string },
): string {
  const element = (name: string, text: string): string => `  <${name}>${escapeHtml(text)}</${name}>`
  const url = escapeHtml(searchTemplate(address))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    element('ShortName', shortened(title, MAX_SHORT_NAME, language)),
    element('LongName', shortened(title, MAX_LONG_NAME, language)),
    element('Description', shortened(description, MAX_DESCRIPTION, language)),
    element('Language', language),
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="32" height="32" type="image/png">${escapeHtml(`${address}favicon-32.png`)}</Image>`,
    `  <Url type="text/html" template="${url}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}

/** The address template of the search: `https://example.org/search/?q={searchTerms}`. */
export const searchTemplate = (address: string): string => `${address}search/?q={searchTerms}`

/** As many whole words as fit; if the first word is longer, its beginning. */
function shortened(text: string, maxLength: number, language: string): string {
  const characters = [...new Intl.Segmenter(language).segment(text)].map(({ segment }) => segment)
  const fits = (some: readonly string[]): boolean => some.join('').length <= maxLength
  if (fits(characters)) return text
  let length = 0
  while (fits(characters.slice(0, length + 1))) length++
  const beginning = characters.slice(0, length).join('')
  const endsAtWord = characters[length]?.trim() === ''
  const words = endsAtWord ? beginning : beginning.replace(/\s+\S*$/u, '')
  return words.replace(/[\s\p{P}]+$/u, '') || beginning
}
