import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { problemOfFolder, repositoryAround } from './problem-of-folder.ts'
import { writeFiles, type NewFile } from './write-files.ts'

const PATHS = ['a/b/c.txt', 'a/d.txt', 'e.txt', 'f']

test('files are written into a folder that is missing, empty or holds others', () => {
  const folder = tempFolder('write')
  writeFileSync(join(folder, 'other'), 'x')
  mkdirSync(join(folder, 'a'))
  for (const target of [folder, join(folder, 'new/er')]) {
    expect(problemOfFolder(target, PATHS)).toBeUndefined()
    writeFiles(
      target,
      new Map<string, NewFile>([
        ['a/b/c.txt', 'c'],
        ['f', { copyOf: join(folder, 'other') }],
      ]),
    )
    expect(readFileSync(join(target, 'a/b/c.txt'), 'utf8')).toBe('c')
    expect(readFileSync(join(target, 'f'), 'utf8')).toBe('x')
  }
})

test('all that stands in the way is named: files, full folders, links that lead nowhere', () => {
  const folder = tempFolder('write')
  mkdirSync(join(folder, 'a'))
  writeFileSync(join(folder, 'a/own.txt'), '')
  writeFileSync(join(folder, 'e.txt'), '')
  symlinkSync('nowhere', join(folder, 'f'))
  expect(problemOfFolder(folder, PATHS)).toMatch(/nothing is overwritten: a, e\.txt, f; move/)
  expect(problemOfFolder(join(folder, 'e.txt'), PATHS)).toMatch(/is a file/)
  expect(problemOfFolder(join(folder, 'e.txt/new'), PATHS)).toMatch(/cannot|file/)
})

test.each(['/tmp/node_modules/new', '/tmp/a#b', '/tmp/50%?', '/tmp/a\nb', '/tmp/"new"'])(
  '%j can hold no timeline',
  (folder) => {
    expect(problemOfFolder(folder, PATHS)).toMatch(/choose another folder$/)
  },
)

test('if one file cannot be written, none is left', () => {
  const folder = tempFolder('write')
  writeFileSync(join(folder, 'e.txt'), 'mine')
  const files = new Map(PATHS.map((path) => [path, 'x']))
  expect(() => writeFiles(folder, files)).toThrow(/e\.txt cannot be written \(EEXIST\)/)
  expect(() => writeFiles(join(folder, 'e.txt/new'), files)).toThrow(
    /cannot be written \(ENOTDIR\)/,
  )
  expect(readdirSync(folder)).toEqual(['e.txt'])
  expect(readFileSync(join(folder, 'e.txt'), 'utf8')).toBe('mine')
})

test('a git repository around the folder is found, but not its own', () => {
  const folder = tempFolder('write')
  mkdirSync(join(folder, 'in/new/.git'), { recursive: true })
  expect(repositoryAround(join(folder, 'in/new'))).toBeUndefined()
  mkdirSync(join(folder, '.git'))
  expect(repositoryAround(join(folder, 'in/new'))).toBe(folder)
})
