import { dirname } from 'node:path/posix'
import type { Import } from './import-graph.ts'

/**
 * The rooms of src/, from ground to roof, each with the rooms that it may import: an allow-list. A
 * room imports only rooms above it in this list, so that two rooms can never need each other.
 */
export const ROOMS: Readonly<Record<string, string>> = {
  text: '',
  'dates/units': '',
  'dates/problems': 'text dates/units',
  dates: 'dates/units dates/problems',
  quotes: 'text',
  schemas: 'text dates/units dates',
  strings: '',
  'loaders/read': 'text quotes schemas',
  'dates/text': 'text dates/units dates strings',
  timeline: 'text dates/units dates schemas dates/text',
  'timeline/periods': 'dates/units dates timeline',
  'timeline/build': 'text dates/units dates quotes schemas timeline timeline/periods',
  'loaders/body': 'text schemas strings loaders/read timeline/build',
  'loaders/load': 'text quotes schemas loaders/read timeline timeline/build loaders/body',
  pictures: 'text loaders/read',
  queries: 'schemas loaders/read timeline timeline/periods timeline/build loaders/load pictures',
  axis: 'dates/units dates/text timeline',
  exports: 'text dates/units strings dates/text timeline',
  'search/words': 'text',
  'search/dates': 'dates/units dates/text search/words',
  'search/tables': 'dates/units timeline search/words',
  'search/index':
    'text dates/units strings loaders/read dates/text timeline timeline/build loaders/load exports search/words search/dates search/tables',
  view: 'text dates/units dates schemas strings dates/text timeline timeline/periods pictures axis exports search/tables search/index',
  'view/axis': 'dates/units dates dates/text timeline timeline/periods axis view',
  'view/pages': 'text dates/units dates/text quotes timeline axis view view/axis',
  'view/lists': 'dates dates/units dates/text timeline view',
  '.': 'quotes schemas loaders/load queries view',
  assets: '',
  look: 'schemas loaders/read loaders/load',
  'checks/shared': 'text dates/units quotes schemas loaders/read pictures look',
  'checks/reporters': 'text checks/shared',
  'checks/quotes': 'quotes schemas loaders/read checks/shared',
  'checks/rules':
    'text dates/units dates quotes schemas loaders/read timeline timeline/periods timeline/build loaders/body look checks/shared checks/quotes',
  'checks/rules/files':
    'text quotes schemas strings loaders/read timeline loaders/body pictures look checks/shared checks/rules',
  checks:
    'text loaders/read loaders/load pictures look checks/shared checks/reporters checks/rules checks/rules/files',
  build: 'text schemas loaders/read timeline loaders/load pictures search/index look checks',
  init: 'text schemas strings loaders/read checks/shared',
  cli: 'text quotes schemas loaders/read checks/shared checks/quotes look checks build init',
  package: '',
  'client/axis': 'text dates/units dates dates/text',
  'client/filters': 'text dates strings dates/text timeline client/axis',
  'client/site': 'text',
  'components/shared': 'text dates/units dates/text timeline view view/lists',
  'components/axis':
    'dates/text timeline timeline/periods axis view view/axis client/filters components/shared',
  'components/facts':
    'text timeline queries view view/axis view/pages client/site components/shared components/axis',
  'components/timeline':
    'text dates/text timeline timeline/periods view view/lists client/filters components/shared components/axis components/facts',
  'components/entities':
    'timeline view view/lists view/pages client/filters components/shared components/timeline',
  'components/record':
    'text timeline axis view view/axis view/lists view/pages components/shared components/axis',
  'search/engine/query': 'dates/units dates search/words search/dates search/tables client/filters',
  'search/engine':
    'text dates/units quotes dates/text search/words search/dates search/tables search/engine/query',
  'search/page':
    'text dates/units dates strings dates/text search/dates search/tables client/axis client/filters search/engine/query search/engine',
  'components/search':
    'dates/text timeline axis search/dates search/tables search/index view components/shared components/axis components/timeline search/engine/query search/page',
  'components/site': 'text timeline queries view client/site components/shared',
  styles: '',
  layouts: 'timeline queries exports view assets look client/site components/site styles',
  pages:
    'schemas timeline timeline/periods pictures queries exports search/tables search/index view view/lists components/shared components/axis components/facts components/timeline components/entities components/record components/search components/site layouts',
}

/** The packages, each with the rooms that may import it. `node` stands for every module of Node. */
export const PACKAGES: Readonly<Record<string, string>> = {
  '@astrojs/mdx': 'build',
  astro: 'loaders/load queries search/index . look checks build cli components/axis pages',
  'astro:content': 'queries .',
  'd3-scale': 'axis',
  'd3-time': 'axis',
  dayjs: 'dates/units',
  edtf: 'dates/units',
  feed: 'exports',
  'intl-messageformat': 'schemas',
  lightningcss: 'look',
  node: 'quotes loaders/read loaders/load pictures queries search/index look checks/rules checks/rules/files checks build init cli package',
  pagefind: 'search/index',
  parse5: 'view view/pages',
  postcss: 'look',
  satteri: 'loaders/body',
  sax: 'pictures',
  sharp: 'pictures',
  typescript: 'package',
  'virtual:own-look.css': 'layouts',
  vite: 'search/index look checks',
  yaml: 'loaders/read',
  zod: 'quotes schemas loaders/read checks/shared checks/rules',
}

/** Rooms that include all folders below them. */
const ROOMS_WITH_SUBFOLDERS = ['assets', 'pages', 'styles']

/** The room of a file of src/; undefined if its folder has no row. */
export function roomOf(path: string): string | undefined {
  const folder = dirname(path).replace(/^src\/?/, '') || '.'
  const [top = ''] = folder.split('/')
  const room = ROOMS_WITH_SUBFOLDERS.includes(top) ? top : folder
  return room in ROOMS ? room : undefined
}

/**
 * The imports that the two lists do not allow, a sentence each.
 * @param imports of files of src/, as `importGraph` finds them
 */
export function breachesOf(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const room = roomOf(from)
    if (room === undefined) return [`${from} is in no room: give its folder a row in ROOMS.`]
    const isOurs = to.startsWith('src/')
    const target = isOurs ? roomOf(to) : packageOf(to)
    if (target === room && isOurs) return []
    const allowed = isOurs
      ? list(ROOMS[room]).includes(target ?? '')
      : list(PACKAGES[target ?? '']).includes(room)
    return allowed
      ? []
      : [
          `${from} imports ${to}: src/${room} may not import ${isOurs ? `src/${target ?? '?'}` : (target ?? '')}.`,
        ]
  })
}

/** The entries of the two lists that no import uses: `room -> room` and `package: room`. */
export function unusedOf(imports: readonly Import[]): string[] {
  const used = new Set(
    imports.map(({ from, to }) =>
      to.startsWith('src/')
        ? `${roomOf(from) ?? ''} -> ${roomOf(to) ?? ''}`
        : `${packageOf(to)}: ${roomOf(from) ?? ''}`,
    ),
  )
  const allowed = [
    ...Object.entries(ROOMS).flatMap(([room, others]) =>
      list(others).map((to) => `${room} -> ${to}`),
    ),
    ...Object.entries(PACKAGES).flatMap(([name, rooms]) =>
      list(rooms).map((room) => `${name}: ${room}`),
    ),
  ]
  return allowed.filter((arrow) => !used.has(arrow))
}

/** The package of a specifier; `astro:content` counts as one. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

const list = (names = ''): string[] => names.split(' ').filter(Boolean)
