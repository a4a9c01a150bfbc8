import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Settings } from '../loaders/read/settings.ts'
import { siteYaml } from '../loaders/read/settings.ts'
import { SITE_FILE } from '../loaders/read/content-files.ts'
import { themeSchema } from '../schemas/theme.ts'
import { STYLE_FILE } from './style.ts'
import { themeCss } from './theme.ts'

/** The style sheet of an owner's look, which src/layouts/Page.astro imports after ours. */
const MODULE = 'virtual:own-look.css'

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
  return {
    name: 'timeline-own-look',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined
      // In dev, an edit of either file renews the module.
      this.addWatchFile(join(contentDir, SITE_FILE))
      this.addWatchFile(join(contentDir, STYLE_FILE))
      return lookCss(contentDir)
    },
  }
}

/** The CSS of an owner's look. A theme with errors, which the checker reports, has none. */
export function lookCss(contentDir: string): string {
  const theme = themeSchema.safeParse(siteYaml(contentDir)['theme'])
  const hasStyle = existsSync(join(contentDir, STYLE_FILE))
  return [
    // The layer of the owner's rules is the last, so that they win over ours.
    hasStyle ? `@import '@content/${STYLE_FILE}' layer(own);` : '',
    themeCss(theme.data),
  ].join('\n')
}
