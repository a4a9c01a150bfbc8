/**
 * The walls between the folders of src/ as lint rules. A ban is a pattern that an import may not
 * match, with the reason; a room is a set of files with its bans. ESLint keeps only the last
 * setting of a rule for a file, so each file belongs to exactly one room.
 */

/** @param {string} names */
const folders = (names) => `^\\.{1,2}/(.*/)?(${names})/`

const bans = {
  dayjs: {
    regex: '^(dayjs|edtf)($|/)',
    message: 'Only src/dates imports dayjs and edtf; use what src/dates exports.',
  },
  d3: {
    regex: '^d3-',
    message: 'Only src/axis imports d3; use what src/axis exports.',
  },
  sharp: {
    regex: '^sharp($|/)',
    message: 'Only src/pictures imports sharp; use what src/pictures exports.',
  },
  astroContent: {
    regex: '^astro:content$',
    message: 'Only src/queries and src/content.config.ts read collections; take typed models.',
  },
  astro: {
    regex: '^(astro($|[:/])|@astrojs/)',
    message: 'This folder is pure: it imports nothing of Astro.',
  },
  drawing: {
    regex: folders('components|layouts|pages|client|styles|queries|integrations'),
    message: 'This folder is pure: it imports nothing of the folders that draw.',
  },
  loading: {
    regex: folders('components|layouts|pages|client|styles'),
    message: 'Loaders import nothing of the folders that draw.',
  },
  node: {
    regex: '^(node:|(fs|path|url|os|crypto|process|child_process)($|/))',
    message: 'Components and layouts get what they draw as props; they never read files.',
  },
  drawnFiles: {
    regex: '^\\.{1,2}/(.*/)?pictures/(kept-drawing|read-picture|strip-metadata)',
    message: 'Components and layouts get what they draw as props; src/queries reads pictures.',
  },
  packages: {
    regex: '^[^.]',
    message: 'What is sent to the browser imports no package, of Node or other.',
  },
  beyondClient: {
    regex: folders('components|layouts|pages|styles|queries|integrations|loaders|build|cli'),
    message: 'src/client imports only client, strings and the pure folders.',
  },
}

const pure = 'dates,timeline,axis,quotes,exports,imports,checks,schemas,strings'
const script = '{ts,mjs,astro}'

/** Each has one folder that imports it. */
const ownLibraries = [bans.dayjs, bans.d3, bans.sharp]

const rooms = [
  {
    files: [`src/**/*.${script}`],
    ignores: [
      `src/{${pure},queries,components,layouts,client,loaders,pictures}/**`,
      'src/content.config.ts',
    ],
    bans: [...ownLibraries, bans.astroContent],
  },
  { files: [`src/{queries/**/*,content.config}.${script}`], bans: [...ownLibraries] },
  { files: [`src/{${pure}}/**/*.${script}`], bans: [...ownLibraries, bans.astro, bans.drawing] },
  { files: [`src/dates/**/*.${script}`], bans: [bans.d3, bans.sharp, bans.astro, bans.drawing] },
  { files: [`src/axis/**/*.${script}`], bans: [bans.dayjs, bans.sharp, bans.astro, bans.drawing] },
  {
    files: [`src/pictures/**/*.${script}`],
    bans: [bans.dayjs, bans.d3, bans.astroContent, bans.astro, bans.drawing],
  },
  {
    files: [`src/{components,layouts}/**/*.${script}`],
    bans: [...ownLibraries, bans.astroContent, bans.node, bans.drawnFiles],
  },
  {
    files: [`src/client/**/*.${script}`],
    // Tests are not sent to the browser.
    ignores: ['src/client/**/*.test.ts'],
    bans: [bans.packages, bans.beyondClient],
  },
  {
    files: [`src/loaders/**/*.${script}`],
    bans: [...ownLibraries, bans.astroContent, bans.loading],
  },
]

const browserGlobals = [
  'document',
  'window',
  'self',
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
].map((name) => ({ name, message: 'This folder is pure: it knows nothing of the browser.' }))

/** `import('…')` in an expression, which no-restricted-imports does not see. */
const dynamicImports = ({ regex, message }) => ({
  // A slash would end the selector's pattern.
  selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
  message,
})

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has the same name everywhere.',
}

const toConfig = ({ bans, ...where }) => ({
  ...where,
  rules: {
    'no-restricted-imports': ['error', { patterns: bans }],
    'no-restricted-syntax': ['error', defaultExport, ...bans.map(dynamicImports)],
  },
})

/** The walls, as entries of ESLint's flat configuration. */
export const walls = [
  ...rooms.map(toConfig),
  {
    files: [`src/{${pure}}/**/*.${script}`],
    rules: {
      'no-restricted-globals': ['error', { globals: browserGlobals, checkGlobalObject: true }],
    },
  },
]
