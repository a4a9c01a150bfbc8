import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { currentBuild } from '../loaders/load/current-build.ts'
import { siteYaml, type Settings } from '../loaders/read/settings.ts'
import { SITE_FILE } from '../loaders/read/content-files.ts'
import { themeSchema } from '../schemas/theme.ts'
import { STYLE_FILE } from './style.ts'
import { themeCss, type Theme } from './theme.ts'

/** The style sheet of an owner's look, which src/layouts/Page.astro imports after ours. */
const MODULE = 'virtual:own-look.css'
const RESOLVED = `\0${MODULE}`

/** The beginning of the ids of Astro’s modules with the styles of a page, made once in dev. */
const PAGE_STYLES = '\0virtual:astro:dev-css'

/**
 * Adds the colours of site.yaml and `style.css` of the content folder to the site's style sheet, so
 * that no page loads another file or changes its colours after it was drawn.
 */
export function ownLook(settings: Pick<Settings, 'contentDir'>): AstroIntegration {
  return {
    name: 'timeline-own-look',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin(settings.contentDir)] } })
      },
    },
  }
}

function plugin(contentDir: string): Plugin {
  const files = [SITE_FILE, STYLE_FILE].map((file) => join(contentDir, file))
  return {
    name: 'timeline-own-look',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? lookCss(contentDir) : undefined),
    // After an edit, the page that is loaded next has the new look.
    hotUpdate({ file, modules }) {
      if (!files.includes(resolve(file))) return undefined
      const all = [...this.environment.moduleGraph.idToModuleMap.values()]
      const stale = all.filter(({ id }) => id === RESOLVED || id?.startsWith(PAGE_STYLES) === true)
      return [...new Set([...modules, ...stale])]
    },
  }
}

/** The CSS of an owner's look. */
function lookCss(contentDir: string): string {
  const hasStyle = existsSync(join(contentDir, STYLE_FILE))
  return [
    // The layer of the owner's rules is the last, so that they win over ours.
    hasStyle ? `@import '@content/${STYLE_FILE}' layer(own);` : '',
    themeCss(themeOf(contentDir)),
  ].join('\n')
}

/**
 * The colours of site.yaml, which a build has read already. A theme with errors, which the checker
 * reports, has none.
 */
function themeOf(contentDir: string): Theme {
  const build = currentBuild()
  if (build) return build.content.entries.site.theme
  return themeSchema.safeParse(siteYaml(contentDir)['theme']).data
}
