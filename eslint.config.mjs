import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { walls } from './tests/support/walls.mjs'

const typeChecked = [
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
]

export default defineConfig(
  globalIgnores([
    ...['dist/', '**/.*.new/', '**/.*.old/', '.astro/', 'test-results/'],
    ...['public/', 'content/', 'tests/fixtures/'],
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: typeChecked,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // record['key'] says that the key comes from outside; either way of writing is fine.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // The policy blocks style attributes, and HTML from elsewhere must be known to be safe.
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    // Commands print, and tests provoke.
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    // The words of a language are one table, as long as it has to be.
    ignores: ['**/*.test.ts', 'src/strings/**'],
    rules: {
      'max-lines': ['error', { max: 180, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  ...walls,
)
