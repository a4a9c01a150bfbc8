import { expect, test } from 'vitest'
import type { PictureRead } from '../../../pictures/read-picture.ts'
import { check, fact } from '../../testing/valid-timeline.ts'

const good: PictureRead = {
  picture: { path: '', format: 'png', width: 1, height: 1, animated: false, hash: '' },
}

/** The findings for a fact that names a picture, in a folder with these files. */
function told(src: string, files: readonly string[], pictures: Record<string, PictureRead> = {}) {
  const media = `\n  - src: ${JSON.stringify(src)}\n    alt: A map`
  const evidence = { texts: new Map(), lock: [], files: new Set(files) }
  const read = new Map(Object.entries(pictures))
  return check(
    { 'facts/2023/walk.mdx': fact({ media }), 'facts/walk.mdx': undefined },
    {
      ...evidence,
      pictures: read,
    },
  )
}

test.each([
  ['./map.png', 'facts/2023/map.png'],
  ['IMG_0001.JPG', 'facts/2023/IMG_0001.JPG'],
  ['../../places/map.Jpeg', 'places/map.Jpeg'],
  ['/maps/town.webp', 'maps/town.webp'],
  ['./a map #1, 100% & $&?.gif', 'facts/2023/a map #1, 100% & $&?.gif'],
  // One name in two forms of Unicode, either of which may be on disk.
  ['./caf\u00E9.svg', 'facts/2023/cafe\u0301.svg'],
  ['./cafe\u0301.svg', 'facts/2023/caf\u00E9.svg'],
])('%s is the file %s, wherever it lies', (src, file) => {
  expect(told(src, [file], { [file.normalize('NFC')]: good })).toEqual([])
})

test.each([
  [
    './map.png',
    'facts/map.png',
    'dangling-reference',
    /no file “facts\/2023\/map.png”/,
    /“\.\.\/map.png”/,
  ],
  ['./map.jpg', 'facts/2023/map.JPG', 'dangling-reference', /no file/, /“\.\/map.JPG”/],
  [
    '../../maps/toun.png',
    'maps/town.png',
    'dangling-reference',
    /no file/,
    /“\.\.\/\.\.\/maps\/town.png”/,
  ],
  [
    'https://x.example/a.png',
    'facts/2023/a.png',
    'dangling-reference',
    /no file/,
    /Put the picture/,
  ],
  ['./_map.png', 'facts/2023/_map.png', 'bad-picture', /draft/, /without “_”/],
  ['../_old/map.png', 'facts/_old/map.png', 'bad-picture', /draft/, /without “_”/],
  ['./IMG_1.HEIC', 'facts/2023/IMG_1.HEIC', 'bad-picture', /“\.HEIC”/, /JPEG, PNG/],
  ['../../texts/notes', 'texts/notes', 'bad-picture', /“notes”/, /JPEG, PNG/],
])('%s beside %s is reported as %s', (src, file, kind, message, fix) => {
  const [finding, ...others] = told(src, [file])
  expect(finding).toMatchObject({ kind, level: 'error', file: 'facts/2023/walk.mdx', line: 13 })
  expect(finding?.column).toBe(10)
  expect(finding?.message).toMatch(message)
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('a problem of the file is reported where a fact names it', () => {
  const problem = { message: 'the file is no picture', fix: 'Put it there.' }
  const findings = told('./map.png', ['facts/2023/map.png'], { 'facts/2023/map.png': { problem } })
  expect(findings).toMatchObject([{ kind: 'bad-picture', line: 13, column: 10, ...problem }])
})

const page = (body: string): string => `---\ntitle: About\ndescription: d\n---\n${body}\n`

/** The findings for the pictures of a free page, in a folder with these files. */
function toldOfPage(body: string, pictures: Record<string, PictureRead> = {}, more: string[] = []) {
  const read = new Map(Object.entries(pictures))
  const files = new Set([...read.keys(), ...more])
  return check(
    { 'pages/about.mdx': page(body) },
    { texts: new Map(), lock: [], files, pictures: read },
  )
}

const broken: PictureRead = { problem: { message: 'the picture is damaged', fix: 'Save it anew.' } }

test.each([
  ['![a](./map.png)', 'pages/map.png'],
  ['![a](../maps/town%20hall.JPG "the hall")', 'maps/town hall.JPG'],
  ["import map from './map.webp'\n\n{map.src}", 'pages/map.webp'],
  ['import map, {\n  a,\n} from "../b.svg?raw"', 'b.svg'],
])('%j of a free page shows %s', (body, file) => {
  expect(toldOfPage(body, { [file]: good })).toEqual([])
  expect(toldOfPage(body, { [file]: broken })).toMatchObject([
    { kind: 'bad-picture', file: 'pages/about.mdx', ...('problem' in broken && broken.problem) },
  ])
  expect(toldOfPage(body)).toMatchObject([{ kind: 'dangling-reference' }])
})

test.each([
  ['![a](https://x.example/a.png)'],
  ['![a](data:image/png;base64,AA)'],
  ['The word\nimport of “./gone.png” is allowed.'],
  ["import a from './gone.js'\n\nHi"],
  ["import a from '../../src/assets/logo.png'\n\nHi"],
  ["import a from 'package/gone.png'\n\nHi"],
])('%j of a free page names no picture of the content folder', (body) => {
  expect(toldOfPage(body)).toEqual([])
})

test.each([
  ['Text ![a](./gone.png)', 5, 6, 'dangling-reference', /no file “pages\/gone.png”/, /page’s file/],
  ['a\n\n![a](../toun.png)', 7, 1, 'dangling-reference', /no file “toun.png”/, /“\.\.\/town.png”/],
  ["\nimport {\n  x } from './gone.gif'", 7, 12, 'dangling-reference', /gone.gif/, /Put/],
  [
    "import a from './map.png'\nimport b from './b.avif'",
    6,
    15,
    'dangling-reference',
    /b.av/,
    /Put/,
  ],
  ['![a](map.png)', 5, 1, 'dangling-reference', /begins with “\.\/”.*“map.png”/, /“\.\/map.png”/],
  ['![a](./_map.png)', 5, 1, 'bad-picture', /draft/, /without “_”/],
  ['![a](./map.tiff)', 5, 1, 'bad-picture', /“\.tiff”/, /JPEG, PNG/],
] as const)('%j of a free page is reported', (body, line, column, kind, message, fix) => {
  const files = ['pages/_map.png', 'pages/map.tiff']
  const findings = toldOfPage(body, { 'pages/map.png': good, 'town.png': good }, files)
  expect(findings).toMatchObject([{ kind, line, column }])
  expect(findings[0]?.message).toMatch(message)
  expect(findings[0]?.fix).toMatch(fix)
})
