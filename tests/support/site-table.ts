import type { Shape } from '../bench/make-timeline.ts'
import { SKEWED } from '../bench/skewed.ts'

/** A site that the tests build and serve. */
export interface SiteRecipe {
  /** The content folder, from the root of the project; or what to generate. */
  contentDir: string | number | Shape
  /** The address that the site is built for; nothing may ever be fetched from it. */
  siteUrl: string
  basePath: string
}

/** Every site that the tests build, by name. */
export const recipes = {
  /** A frozen copy of this project’s first timeline, under a base path. */
  bamako: {
    contentDir: 'tests/fixtures/bamako',
    siteUrl: 'https://facts.example',
    basePath: '/any/base/',
  },
  /** A different subject, to prove that src/ knows none. */
  fixture: {
    contentDir: 'tests/fixtures/comet',
    siteUrl: 'https://comet.example',
    basePath: '/comet/',
  },
  /** More facts than the home page lists, at the root of its domain. */
  large: { contentDir: 240, siteUrl: 'https://century.example', basePath: '/' },
  /** As long and as uneven as real chronologies. */
  skewed: { contentDir: SKEWED, siteUrl: 'https://skewed.example', basePath: '/' },
  /** Written from right to left. */
  arabic: {
    contentDir: 'tests/fixtures/sky',
    siteUrl: 'https://sky.example',
    basePath: '/ar/',
  },
} satisfies Record<string, SiteRecipe>

/** The name of a site that the tests build. */
export type SiteName = keyof typeof recipes

/** The names of all sites that the tests build. */
export const builtNames = Object.keys(recipes) as SiteName[]

/** The sites that are small enough to check every page. */
export const siteNames = builtNames.filter((name) => name !== 'large' && name !== 'skewed')

/** A built and served site. */
export interface BuiltSite extends SiteRecipe {
  /** The folder with its files. */
  folder: string
  /** The address at which it is served: `http://127.0.0.1:4000/any/base/`. */
  url: string
}

/** All built sites. */
export type BuiltSites = Record<SiteName, BuiltSite>
