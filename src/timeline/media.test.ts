import { expect, test } from 'vitest'
import { pathFrom, picturesOf } from './media.ts'

test.each([
  ['facts/2023/a.mdx', './map.png', 'facts/2023/map.png'],
  ['facts/2023/a.mdx', 'map.png', 'facts/2023/map.png'],
  ['facts/a.mdx', '../pictures/a map é.png', 'pictures/a map é.png'],
  ['facts/a.mdx', '../../../../etc/passwd', 'etc/passwd'],
  ['facts/a.mdx', './map.png?v=2#top', 'facts/map.png?v=2#top'],
  ['facts/a.mdx', '50%25 & $&.png', 'facts/50%25 & $&.png'],
  ['facts/a#b?c/d.mdx', './e.png', 'facts/a#b?c/e.png'],
  ['facts/a.mdx', './e\u0301.png', 'facts/\u00E9.png'],
  ['facts/e\u0301/a.mdx', '/maps//a.png', 'maps/a.png'],
])('beside %s, %s is %s', (file, src, path) => {
  expect(pathFrom(file, src)).toBe(path)
})

test('a picture without a text has an empty one', () => {
  expect(picturesOf([{ src: './a.png', caption: 'c' }], 'facts/a.mdx')).toEqual([
    { path: 'facts/a.png', alt: '', caption: 'c', credit: undefined, licence: undefined },
  ])
  expect(picturesOf(undefined, 'facts/a.mdx')).toEqual([])
})
