import { defineConfig } from '@playwright/test'
import shared from '../../playwright.config.ts'

/** The checks that hold for any timeline, run on `content/` and on timelines that could stand there. */
export default defineConfig({
  ...shared,
  testDir: '.',
  globalSetup: './serve-all.ts',
})
