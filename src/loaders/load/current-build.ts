import type { Timeline } from '../../timeline/types.ts'
import type { LoadedContent } from './load-content.ts'

/** Data that the steps of one build share, so that each thing is read and made once. */
export interface CurrentBuild {
  /** The content, as it was read and checked before Astro began. */
  readonly content: LoadedContent
  /** The model, once the pages have built it from Astro’s collections. */
  timeline?: Timeline
}

/**
 * Shared data must be global, because Astro loads the collections and the pages separately from our code, each with its own copy of this module.
 */
const KEY = Symbol.for('dated-facts.current-build')
const global = globalThis as { [KEY]?: CurrentBuild | undefined }

/**
 * The build that this process is running; undefined in a dev server and in Astro’s own commands.
 */
export function currentBuild(): CurrentBuild | undefined {
  return global[KEY]
}

/**
 * Runs a task as the current build. Builds of one process run one after the other: see `withLock`.
 */
export async function asCurrentBuild<T>(build: CurrentBuild, task: () => Promise<T>): Promise<T> {
  global[KEY] = build
  try {
    return await task()
  } finally {
    global[KEY] = undefined
  }
}
