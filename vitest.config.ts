import { defineConfig } from 'vitest/config'

/** What works with dates is tested in each zone; the rest in UTC alone. */
const aware = ['src/{dates,timeline}/**/*.test.ts', 'tests/support/zone.test.ts']

const zones = [
  { name: 'utc', zone: 'UTC', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'] },
  { name: 'los-angeles', zone: 'America/Los_Angeles', include: aware },
  { name: 'kolkata', zone: 'Asia/Kolkata', include: aware },
]

export default defineConfig({
  test: {
    allowOnly: false,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    // It imports JSON without saying so, which Vite takes and Node does not.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    // No test may lean on one that ran before it.
    sequence: { shuffle: true },
    projects: zones.map(({ name, zone, include }) => ({
      extends: true,
      test: {
        name,
        include,
        exclude: ['tests/e2e/**'],
        // A worker thread would not take its zone from here; a process does.
        pool: 'forks',
        // Nor may a test see which repository it runs in.
        env: { TZ: zone, EXPECTED_ZONE: zone, GITHUB_ACTIONS: '' },
      },
    })),
  },
})
