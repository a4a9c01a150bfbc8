import { buildContents } from '../content/build-contents.ts'
import { buildSites } from './build-sites.ts'
import { obtainChromium } from './chromium.ts'

/** One command of a test run. */
export interface Step {
  name: string
  kind: 'lint' | 'unit' | 'e2e' | 'content'
  /** A description, shown while it runs. */
  doing: string
  command: [string, ...string[]]
  /** True if its tests are counted one by one; otherwise the command is one test. */
  counts?: boolean
  /** Prepares what the step needs, while other steps run; returns additions to its environment. */
  prepare?: () => Promise<Record<string, string>>
  /** Additions to its environment. */
  env?: Record<string, string>
}

const REPORTERS = '--reporter=dot,./tests/support/playwright-reporter.ts'

/**
 * More room for new objects: the linters make and drop so many that collecting them would take a fifth
 * of their time.
 */
const NODE_OPTIONS = '--max-semi-space-size=64'

/** All steps. Those of one kind run in order: `astro check` writes types that ESLint needs. */
export const steps: Step[] = [
  {
    name: 'prettier',
    kind: 'lint',
    doing: 'looking at the formatting',
    command: ['prettier', '--check', '--cache', '--cache-strategy', 'content', '.'],
  },
  {
    name: 'astro check',
    kind: 'lint',
    doing: 'checking types',
    command: [
      'astro',
      'check',
      '--minimumSeverity',
      'warning',
      '--minimumFailingSeverity',
      'warning',
    ],
    // `astro check` reads a timeline. Use a fixture here: the step “content” reports errors in the
    // owner’s.
    env: { CONTENT_DIR: 'tests/fixtures/comet', NODE_OPTIONS },
  },
  {
    name: 'eslint',
    kind: 'lint',
    doing: 'linting the code, walls included',
    command: ['eslint', '.', '--max-warnings', '0'],
    env: { NODE_OPTIONS },
  },
  {
    name: 'stylelint',
    kind: 'lint',
    doing: 'linting the styles',
    command: ['stylelint', 'src/**/*.css', '--max-warnings', '0'],
  },
  {
    name: 'vitest',
    kind: 'unit',
    doing: 'running the unit tests, those of dates in three zones',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=./tests/support/vitest-reporter.ts',
    ],
    counts: true,
  },
  {
    name: 'playwright',
    kind: 'e2e',
    doing: 'reading the sites in Chromium (this takes a while)',
    command: ['playwright', 'test', REPORTERS],
    counts: true,
    // Sites are built from fixtures; a test that reads content/ by default must find nothing.
    env: { CONTENT_DIR: 'tests/fixtures/none' },
    prepare: async () => ({
      CHROMIUM_PATH: await obtainChromium(),
      TEST_SITES_ROOT: await buildSites(),
    }),
  },
  {
    name: 'content',
    kind: 'content',
    doing: 'checking the content, and timelines that could stand in its place',
    command: ['playwright', 'test', '--config=tests/content/playwright.config.ts', REPORTERS],
    counts: true,
    prepare: async () => ({
      CHROMIUM_PATH: await obtainChromium(),
      TEST_CONTENTS_ROOT: await buildContents(),
    }),
  },
]
