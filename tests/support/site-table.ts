/** A site that the tests build and serve. */
export interface SiteRecipe {
  /** The folder of content, from the project's root; or how many facts are made up for it. */
  contentDir: string | { facts: number }
  /** Where the site is meant to stand; nothing may ever be fetched from there. */
  siteUrl: string
  basePath: string
}

/** Every site that the tests build, by name. */
export const recipes = {
  /** A frozen copy of this project's first timeline, at the root of its domain. */
  bamako: {
    contentDir: 'tests/fixtures/bamako',
    siteUrl: 'https://facts.example',
    basePath: '/',
  },
  /** The same under a base path. */
  based: {
    contentDir: 'tests/fixtures/bamako',
    siteUrl: 'https://facts.example',
    basePath: '/any/base/',
  },
  /** Another subject altogether: proof that src/ knows of none. */
  fixture: {
    contentDir: 'tests/fixtures/comet',
    siteUrl: 'https://comet.example',
    basePath: '/comet/',
  },
  /** More facts than home lists. */
  large: { contentDir: { facts: 400 }, siteUrl: 'https://century.example', basePath: '/' },
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

/** Those that are small enough to look at every page. */
export const siteNames = builtNames.filter((name) => name !== 'large')

/** A site that is built and served. */
export interface BuiltSite extends SiteRecipe {
  /** The folder that it was built into. */
  folder: string
  /** Where it is served: `http://127.0.0.1:4000/any/base/`. */
  url: string
}

/** All built sites. */
export type BuiltSites = Record<SiteName, BuiltSite>
