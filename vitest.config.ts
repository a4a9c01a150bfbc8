import { defineConfig } from 'vitest/config'

/**
 * What would tell of the machine’s zone in a date: these run in each zone, the rest in UTC alone. They
 * are the tests of whatever asks a library for a date, a time or the name of one.
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

/** What puts something else in the place of a module: only in a process of its own is it loaded anew. */
const mocking = ['src/loaders/read/unreadable.test.ts']

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
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    // It imports JSON without saying so, which Vite takes and Node does not.
    server: { deps: { inline: [/@actions\/workflow-parser/] } },
    // No test may lean on one that ran before it.
    sequence: { shuffle: true },
    projects: projects.map(({ name, zone, include, exclude = [], isolate = false }) => ({
      extends: true,
      test: {
        name,
        include,
        exclude: ['tests/e2e/**', ...exclude],
        // A worker thread would not take its zone from here; a process does.
        pool: 'forks',
        // To load the same modules anew for each file would cost more than all tests do.
        isolate,
        env: {
          TZ: zone,
          EXPECTED_ZONE: zone,
          // Nor may a test see which repository it runs in, or what timeline stands in content/.
          GITHUB_ACTIONS: '',
          CONTENT_DIR: 'tests/fixtures/none',
        },
      },
    })),
  },
})
