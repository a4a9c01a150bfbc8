import { defineConfig, devices } from '@playwright/test'
import { launchArgs } from './tests/support/chromium.ts'

/** Found, or installed, by tests/run.ts; without it Playwright looks for its own. */
const executablePath = process.env['CHROMIUM_PATH']

// No test may see which repository it runs in.
process.env['GITHUB_ACTIONS'] = ''

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/global-setup.ts',
  fullyParallel: true,
  // While one waits for its page, another has work for the processor.
  workers: '150%',
  forbidOnly: true,
  retries: 0,
  // A busy machine is slow, not wrong.
  timeout: 60_000,
  expect: { timeout: 15_000, toPass: { intervals: [10, 20, 50, 100] } },
  reporter: 'line',
  use: {
    locale: 'en-GB',
    // West of Greenwich, where a date that is shifted by the zone shows the day before.
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      args: launchArgs,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
})
