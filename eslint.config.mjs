import astro from 'eslint-plugin-astro'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const typeChecked = [
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
]

/**
 * The scripts within components. With each of them, which is no file, the linter would read the types
 * of the whole project anew.
 */
const scripts = '**/*.astro/*.ts'

/** Rooms that must not use the browser’s document, including those of the search worker. */
const pure = [
  'src/{text,dates,timeline,axis,quotes,schemas,strings,exports,checks}/**/*.ts',
  'src/search/{words,dates,tables,index,engine}/**/*.ts',
]

const browserGlobals = [
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'customElements',
  'HTMLElement',
  'Element',
  'Node',
  'DOMParser',
].map((name) => ({ name, message: 'This room is pure: it knows nothing of the browser.' }))

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-package/',
    '**/.*.new/',
    '**/.*.old/',
    '.astro/',
    'test-results/',
    'content/',
    'tests/fixtures/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    ignores: [scripts],
    extends: typeChecked,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Allow record['key'] for keys that come from outside, where record.key would be allowed too.
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
    // Commands print, and so do test runners.
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    // The words of a language are one table of any length.
    ignores: ['**/*.test.ts', 'src/strings/**'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.{ts,mjs,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that a thing has the same name everywhere.',
        },
      ],
    },
  },
  {
    files: [scripts],
    languageOptions: { parser: tseslint.parser },
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > :not(ImportDeclaration[specifiers.length=0])',
          message:
            'Write the code in src/client/ and only import it here: types are checked there.',
        },
      ],
    },
  },
  {
    // tests/rooms.test.ts checks which room imports which.
    files: pure,
    rules: {
      'no-restricted-globals': ['error', { globals: browserGlobals, checkGlobalObject: true }],
    },
  },
)
