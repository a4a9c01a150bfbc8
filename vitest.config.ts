import { defineConfig } from 'vitest/config'

/**
 * Tests that would notice if a date depended on the machine’s time zone: those of all code that
 * asks a library for a date, a time or its name. They run in each zone, the others only in UTC.
 */
const aware = [
  'src/dates/{parse,whole-day}.test.ts',
  'src/dates/text/{period-in-words,text,time-attribute}.test.ts',
  'src/dates/units/{wall,zone}.test.ts',
  'src/timeline/build/build-fact.test.ts',
  'src/axis/ticks.test.ts',
  'src/exports/feeds.test.ts',
  'src/view/words.test.ts',
  'tests/support/zone.test.ts',
]

/** Tests that replace a module: they need a process of their own, in which it is loaded anew. */
const mocking = ['src/loaders/read/unreadable.test.ts', 'src/build/unwritable.test.ts']

interface Project {
  name: string
  zone: string
  include: string[]
  exclude?: string[]
  isolate?: boolean
}

const projects: Project[] = [
  {
    name: 'utc',
    zone: 'UTC',
    include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: mocking,
  },
  { name: 'mocking', zone: 'UTC', include: mocking, isolate: true },
  { name: 'los-angeles', zone: 'America/Los_Angeles', include: aware },
  { name: 'kolkata', zone: 'Asia/Kolkata', include: aware },
]

export default defineConfig({
  test: {
    allowOnly: false,
    // A busy machine must not make tests fail.
    testTimeout: 30_000,
    // It imports JSON without an import attribute, which Vite accepts and Node does not.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    // No test may depend on one that ran before it.
    sequence: { shuffle: true },
    projects: projects.map(({ name, zone, include, exclude = [], isolate = false }) => ({
      extends: true,
      test: {
        name,
        include,
        exclude: ['tests/e2e/**', ...exclude],
        // A worker thread would ignore the zone that is set here; a process does not.
        pool: 'forks',
        // Loading the same modules anew for each file would cost more than all the tests.
        isolate,
        env: {
          TZ: zone,
          EXPECTED_ZONE: zone,
          // Nor may a test depend on the repository in which it runs, or on the timeline in
          // content/.
          GITHUB_ACTIONS: '',
          CONTENT_DIR: 'tests/fixtures/none',
        },
      },
    })),
  },
})
