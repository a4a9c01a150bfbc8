import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { currentBuild } from '../loaders/load/current-build.ts'
import { readableFile } from '../loaders/read/read-file.ts'
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
    // An edited page is loaded anew as a whole (checks/dev-server.ts), so Vite has nothing to do.
    hotUpdate: ({ file }) => (files.includes(resolve(file)) ? [] : undefined),
    configureServer(server) {
      let drawn = lookDrawn(contentDir)
      // Compared with each request: events of an edit may come after the page that it reloads.
      server.middlewares.use((_request, _response, next) => {
        const latest = lookDrawn(contentDir)
        if (latest !== drawn) forgetLook(server)
        drawn = latest
        next()
      })
    },
  }
}

/** All that the CSS of an owner's look is made of. */
function lookDrawn(contentDir: string): string {
  const style = readableFile(join(contentDir, STYLE_FILE)) ?? new Uint8Array()
  return lookCss(contentDir) + new TextDecoder().decode(style)
}

/** Lets Vite make the CSS of the look, and what was made with it, anew. */
function forgetLook({ environments }: ViteDevServer): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const [id, module] of moduleGraph.idToModuleMap)
      if (id === RESOLVED || id.startsWith(PAGE_STYLES)) moduleGraph.invalidateModule(module)
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
