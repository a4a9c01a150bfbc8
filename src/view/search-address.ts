import type { Facet } from '../timeline/facet-names.ts'
import { href } from './href.ts'

/** The address of a search with these parameters. */
export const searchWith = (params: Readonly<Record<string, string>>): string =>
  href(`search/?${new URLSearchParams(params).toString()}`)

/** The address of a search as scripts extend it: with the sign before a further parameter. */
export const extensible = (search: string): string => search + (search.includes('?') ? '&' : '?')

/** The address of a search for all facts with a value of a facet, and of these further parameters. */
export const searchAbout = (
  { facet, id }: { readonly facet: Facet; readonly id: string },
  more: Readonly<Record<string, string>> = {},
): string => searchWith({ [facet]: id, ...more })

/** The parameters of a search besides its period: what all facts of a page have in common. */
export const commonTerms = (search: string): [string, string][] =>
  [...new URLSearchParams(search.split('?')[1])].filter(([name]) => !['from', 'to'].includes(name))

/** The address of the same search in another period, and with these further parameters. */
export const searchIn = (search: string, more: Readonly<Record<string, string>>): string =>
  `${search.split('?')[0] ?? ''}?${new URLSearchParams([...commonTerms(search), ...Object.entries(more)]).toString()}`
