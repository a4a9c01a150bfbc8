/** Set by the configuration. */
interface ImportMetaEnv {
  /**
   * The content folder, absolute. Only code of a build or dev server uses it, never the browser.
   */
  readonly CONTENT_DIR: string
  /** The cache of drawn pictures, absolute. */
  readonly PICTURE_CACHE: string
}

declare namespace App {
  interface Locals {
    /** The interface texts, set by src/middleware.ts. */
    words: import('./view/words.ts').Words
  }
}
