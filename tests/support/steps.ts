import { obtainChromium } from './chromium.ts'

/** One command of a run. */
export interface Step {
  name: string
  kind: 'lint' | 'unit' | 'e2e'
  /** What it does, shown while it does it. */
  doing: string
  command: [string, ...string[]]
  /** True where its tests are counted one by one; else the command is one test. */
  counts?: boolean
  /** What has to be there first; returns more of its environment. */
  prepare?: () => Promise<Record<string, string>>
}

/** Every step, in order. `astro check` writes the types that ESLint then reads. */
export const steps: Step[] = [
  {
    name: 'prettier',
    kind: 'lint',
    doing: 'looking at the formatting',
    command: ['prettier', '--check', '.'],
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
  },
  {
    name: 'eslint',
    kind: 'lint',
    doing: 'linting the code, walls included',
    command: ['eslint', '.', '--max-warnings', '0'],
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
    doing: 'building the sites and reading them in Chromium (this takes a while)',
    command: ['playwright', 'test', '--reporter=dot,./tests/support/playwright-reporter.ts'],
    counts: true,
    prepare: async () => ({ CHROMIUM_PATH: await obtainChromium() }),
  },
]
