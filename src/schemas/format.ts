import type { Collection } from './collections.ts'

/** A key with a new name, in every file of a collection. */
export interface Rename {
  readonly collection: Collection
  /** Where the key was, such as `['quotes', '*', 'by']`; `*` stands for every item of a list or map. */
  readonly path: readonly string[]
  readonly to: string
}

/**
 * What each version of the format renamed: the first step leads from version 1 to 2, and so on.
 * `upgrade` takes them in this order, and a published step never changes.
 */
export const STEPS: readonly (readonly Rename[])[] = []

/** The version of the format that this machine reads; `format` in site.yaml names a timeline’s. */
export const FORMAT = STEPS.length + 1

/** The version of a timeline. Those that name none, or nothing that is one, are of the first. */
export function formatOf(typed: string | undefined): number {
  return typed !== undefined && isFormat(typed) ? Number(typed) : 1
}

/** Whether a text is a version of the format: a whole number from 1 on. */
export function isFormat(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text)
}
