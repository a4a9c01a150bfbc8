import { expect, test } from 'vitest'
import type { PictureRead } from '../../pictures/read-picture.ts'
import { check, fact } from '../testing/sound.ts'

const good: PictureRead = {
  picture: { path: '', format: 'png', width: 1, height: 1, animated: false, hash: '' },
}

/** What is said of a fact that names a picture, in a folder with these files. */
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
  // One name in two forms of Unicode, either of them on the disk.
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
])('%s beside %s is told of as %s', (src, file, kind, message, fix) => {
  const [finding, ...others] = told(src, [file])
  expect(finding).toMatchObject({ kind, level: 'error', file: 'facts/2023/walk.mdx', line: 13 })
  expect(finding?.column).toBe(10)
  expect(finding?.message).toMatch(message)
  expect(finding?.fix).toMatch(fix)
  expect(others).toEqual([])
})

test('what was found wrong with the file is told where a fact names it', () => {
  const problem = { message: 'the file is no picture', fix: 'Put it there.' }
  const findings = told('./map.png', ['facts/2023/map.png'], { 'facts/2023/map.png': { problem } })
  expect(findings).toMatchObject([{ kind: 'bad-picture', line: 13, column: 10, ...problem }])
})
