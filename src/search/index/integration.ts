import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import type { SearchRecord } from './record-html.ts'
import { searchRecords } from './records.ts'
import { loadTimeline } from '../../loaders/load/load-timeline.ts'
import { loadPages } from '../../loaders/load/load-pages.ts'
import type { Mode } from '../../loaders/load/sound.ts'
import type { Settings } from '../../loaders/read/settings.ts'
import { stringsOf } from '../../strings/strings.ts'
import { writeSearchIndex } from './pagefind.ts'
import { serveSearchIndex } from './dev-server.ts'

/** Makes facts and other pages searchable: writes the index after a build, and keeps one in memory in dev. */
export function searchIndex(settings: Settings): AstroIntegration {
  return {
    name: 'timeline-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(new URL('pagefind/', dir))
        await writeSearchIndex(await recordsOf(settings, 'build'), settings.language, folder)
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearchIndex(server, settings, () => recordsOf(settings, 'dev'), logger)
      },
    },
  }
}

async function recordsOf(settings: Settings, mode: Mode): Promise<SearchRecord[]> {
  const timeline = await loadTimeline(settings, mode)
  const pages = await loadPages(settings.contentDir)
  return searchRecords(timeline, pages, stringsOf(settings.language))
}
