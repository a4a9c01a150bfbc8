import type { Site } from '../timeline/types.ts'
import { searchTemplate } from './opensearch.ts'

/**
 * The site and its search as structured data (schema.org, JSON-LD), escaped for a script element.
 * @param address the site’s address with its base path, which ends with a slash
 */
export function webSiteData(
  { title, lede, language }: Pick<Site, 'title' | 'lede' | 'language'>,
  address: string,
): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: title,
    description: lede,
    url: address,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: searchTemplate(address).replace('{searchTerms}', '{search_term_string}'),
      },
      'query-input': 'required name=search_term_string',
    },
  }
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
