import { readSettings } from '../read/settings.ts'
import type { Timeline } from '../../timeline/types.ts'
import { contentVersion } from '../read/content-version.ts'
import { buildTimeline } from '../../timeline/build/build-timeline.ts'
import { loadContent } from './load-content.ts'

/** A timeline as a dev server shows it. */
export interface DevTimeline {
  /** Of the content folder; see `contentVersion`. */
  readonly version: string
  readonly timeline: Timeline
}

let latest: { readonly version: string; readonly timeline: Promise<Timeline> } | undefined

/**
 * The timeline as it stands in the content folder at this moment, for the pages of a dev server. It
 * is read from the files themselves and kept until one of them changes: whoever asks after an edit
 * gets the edit.
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
