import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import type { SearchRecord } from './record-html.ts'
import { searchRecords } from './records.ts'
import { currentBuild } from '../../loaders/load/current-build.ts'
import { loadContent } from '../../loaders/load/load-content.ts'
import type { Mode } from '../../loaders/load/valid-documents.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import type { Settings } from '../../loaders/read/settings.ts'
import { stringsOf } from '../../strings/strings.ts'
import { writeSearchIndex } from './pagefind.ts'
import { serveSearchIndex } from './dev-server.ts'

/** Makes pages searchable: writes the index after a build, and keeps it in memory in dev. */
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

/** In a build, of the model that the pages were made of. */
async function recordsOf(settings: Settings, mode: Mode): Promise<SearchRecord[]> {
  const current = currentBuild()
  const content = current?.content ?? (await loadContent(settings, mode))
  const timeline = current?.timeline ?? buildTimeline(content.entries)
  return searchRecords(
    timeline,
    content.pages,
    stringsOf(timeline.site.language, timeline.site.strings),
  )
}
