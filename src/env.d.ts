/** Set by the configuration. */
interface ImportMetaEnv {
  /** The content folder, absolute; for what runs in a build or a dev server alone. */
  readonly CONTENT_DIR: string
  /** Where drawn pictures are kept between builds, absolute. */
  readonly PICTURE_CACHE: string
}

declare namespace App {
  interface Locals {
    /** What the page is written with; src/middleware.ts gives it. */
    words: import('./view/words.ts').Words
  }
}
