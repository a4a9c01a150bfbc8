import { defineConfig, devices } from '@playwright/test'
import { launchArgs } from './tests/support/chromium.ts'

/** Set by tests/run.ts; if it is not set, Playwright looks for its own browser. */
const executablePath = process.env['CHROMIUM_PATH']

// No test may depend on the repository in which it runs.
process.env['GITHUB_ACTIONS'] = ''

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/support/global-setup.ts',
  fullyParallel: true,
  // While one worker waits for its page, another uses the processor.
  workers: '150%',
  forbidOnly: true,
  retries: 0,
  // A busy machine must not make tests fail.
  timeout: 60_000,
  expect: { timeout: 15_000, toPass: { intervals: [10, 20, 50, 100] } },
  reporter: 'line',
  use: {
    locale: 'en-GB',
    // West of Greenwich, a date wrongly shifted by the zone shows the day before.
    timezoneId: 'America/Los_Angeles',
    launchOptions: {
      args: launchArgs,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
})
