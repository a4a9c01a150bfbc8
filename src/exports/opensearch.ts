import { escapeHtml } from '../text/html.ts'
import type { Site } from '../timeline/types.ts'

/** The standard’s limits (OpenSearch 1.1, draft 6), in characters. */
const SHORT_NAME = 16
const LONG_NAME = 48
const DESCRIPTION = 1024

/**
 * The description by which a browser can add the site’s search to its own.
 * @param address the site’s address with its base path, which ends with a slash
 * @param description what the search finds
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
    element('ShortName', shortened(title, SHORT_NAME, language)),
    element('LongName', shortened(title, LONG_NAME, language)),
    element('Description', shortened(description, DESCRIPTION, language)),
    element('Language', language),
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="32" height="32" type="image/png">${escapeHtml(`${address}favicon-32.png`)}</Image>`,
    `  <Url type="text/html" template="${url}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}

/** Where a browser sends what somebody searches for: `https://example.org/search/?q={searchTerms}`. */
export const searchTemplate = (address: string): string => `${address}search/?q={searchTerms}`

/** As many whole words as there is room for; of a first word that is longer, its beginning. */
function shortened(text: string, most: number, language: string): string {
  const characters = [...new Intl.Segmenter(language).segment(text)].map(({ segment }) => segment)
  const fits = (part: readonly string[]): boolean => part.join('').length <= most
  if (fits(characters)) return text
  let length = 0
  while (fits(characters.slice(0, length + 1))) length++
  const part = characters.slice(0, length).join('')
  const isWhole = characters[length]?.trim() === ''
  const words = isWhole ? part : part.replace(/\s+\S*$/u, '')
  return words.replace(/[\s\p{P}]+$/u, '') || part
}
