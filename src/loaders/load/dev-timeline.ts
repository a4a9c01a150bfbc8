import { readSettings } from '../read/settings.ts'
import type { Timeline } from '../../timeline/types.ts'
import { contentVersion } from '../read/content-version.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import { loadContent } from './load-content.ts'

/** A timeline as a dev server shows it. */
export interface DevTimeline {
  /** The version of the content folder; see `contentVersion`. */
  readonly version: string
  readonly timeline: Timeline
}

let latest: { readonly version: string; readonly timeline: Promise<Timeline> } | undefined

/**
 * The timeline of the current content folder, for the pages of a dev server. It is cached until a
 * file changes, so that a page requested after an edit shows the edit.
 */
export async function devTimeline(): Promise<DevTimeline> {
  const settings = readSettings(process.cwd())
  const version = await contentVersion(settings.contentDir)
  if (latest?.version !== version) {
    const content = loadContent(settings, 'dev')
    latest = { version, timeline: content.then(({ entries }) => buildTimeline(entries)) }
  }
  return { version, timeline: await latest.timeline }
}
