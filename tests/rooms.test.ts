import { dirname } from 'node:path/posix'
import { describe, expect, it, test } from 'vitest'
import { importGraph } from './support/import-graph.ts'
import { breachesOf, PACKAGES, roomOf, ROOMS, unusedOf } from './support/rooms.ts'

const { files, imports } = importGraph(process.cwd())
const rooms = Object.keys(ROOMS)
const MOST_FILES = 25

/** The path of a made-up file in a room. */
const fileIn = (room: string): string => (room === '.' ? 'src/a.ts' : `src/${room}/a.ts`)
const arrow = (from: string, to: string) => [{ from: fileIn(from), to }]
const mayImport = (room: string, other: string): boolean =>
  room === other || (ROOMS[room] ?? '').split(' ').includes(other)

describe('the imports of src/', () => {
  it('are all found: in scripts, components, styles, types, dynamic imports and workers', () => {
    const named = (from: string, to: string): boolean =>
      imports.some((one) => one.from === from && one.to === to)
    expect(named('src/layouts/Page.astro', 'src/components/site/Header.astro')).toBe(true)
    expect(named('src/layouts/Page.astro', 'src/client/site/site.ts')).toBe(true)
    expect(named('src/styles/index.css', 'src/styles/tokens.css')).toBe(true)
    expect(named('src/timeline/types.ts', 'src/dates/units/types.ts')).toBe(true)
    expect(named('src/search/page/controller.ts', 'src/search/engine/worker.ts')).toBe(true)
  })

  it('come only from the rooms that are allowed', () => {
    expect(breachesOf(imports)).toEqual([])
  })

  it('use every arrow of the lists', () => {
    expect(unusedOf(imports)).toEqual([])
  })

  it('lead to existing files', () => {
    const missing = imports.filter(({ to }) => to.startsWith('src/') && !files.includes(to))
    expect(missing).toEqual([])
  })
})

describe('the list of rooms', () => {
  it('goes from ground to roof: a room imports only from rooms above it in the list', () => {
    const upward = rooms.flatMap((room, index) =>
      rooms.slice(index + 1).filter((later) => mayImport(room, later)),
    )
    expect(upward).toEqual([])
  })

  it('covers every file, in folders of at most 25 files', () => {
    expect(files.filter((path) => roomOf(path) === undefined)).toEqual([])
    const folders = Map.groupBy(files, (path) => dirname(path))
    const full = [...folders].filter(([, { length }]) => length > MOST_FILES)
    expect(full.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([])
  })

  it('names only rooms that exist', () => {
    const inhabited = new Set(files.map(roomOf))
    expect(rooms.filter((room) => !inhabited.has(room))).toEqual([])
  })
})

test.each(rooms)('%s may import only from the rooms of its row', (room) => {
  const walls = rooms.filter((other) => !mayImport(room, other))
  for (const other of walls)
    expect(breachesOf(arrow(room, fileIn(other))), `${room} -> ${other}`).toHaveLength(1)
  const doors = rooms.filter((other) => mayImport(room, other))
  for (const other of doors) expect(breachesOf(arrow(room, fileIn(other)))).toEqual([])
})

test.each(Object.entries(PACKAGES))('%s may be imported only by %s', (name, allowed) => {
  const specifier = name === 'node' ? 'node:fs' : name
  for (const room of rooms) {
    const expected = allowed.split(' ').includes(room) ? 0 : 1
    expect(breachesOf(arrow(room, specifier)), room).toHaveLength(expected)
  }
})

test('a package that is not in the list may not be imported', () => {
  for (const room of rooms)
    expect(breachesOf(arrow(room, 'left-pad')).join()).toMatch(/may not import left-pad/)
})

test('a folder without a row is reported', () => {
  expect(breachesOf([{ from: 'src/utils/a.ts', to: 'src/text/b.ts' }]).join()).toMatch(/in no room/)
})
