import { defineConfig } from '@playwright/test'
import shared from '../../playwright.config.ts'

/**
 * Runs the tests that hold for any timeline on `content/` and on timelines that could replace it.
 */
export default defineConfig({
  ...shared,
  testDir: '.',
  globalSetup: './serve-all.ts',
})
