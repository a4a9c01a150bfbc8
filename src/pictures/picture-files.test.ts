import { expect, test } from 'vitest'
import { pictureFiles } from './picture-files.ts'

test('pictures are known by their endings, by paths in NFC, and drafts are none', () => {
  const files = [
    'facts/cafe\u0301.PNG',
    'maps/a.b.jpeg',
    'facts/_a.png',
    '_old/a.png',
    'png',
    'a.pngx',
  ]
  expect([...pictureFiles(files)]).toEqual([
    ['facts/caf\u00E9.PNG', 'facts/cafe\u0301.PNG'],
    ['maps/a.b.jpeg', 'maps/a.b.jpeg'],
  ])
})
