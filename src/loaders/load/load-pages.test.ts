import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder } from '../../../tests/support/temp-folder.ts'
import { loadPages } from './load-pages.ts'

const HEAD = '---\ntitle: About\ndescription: What it is\n---\n'

it('reads free pages as plain text, and leaves out what is unsound', async () => {
  const folder = tempFolder('pages')
  mkdirSync(join(folder, 'pages'))
  const write = (name: string, text: string): void =>
    writeFileSync(join(folder, 'pages', name), text)
  write('about.mdx', `${HEAD}# Head\n\nOne **two** [three](../x/).\n\n- four\n- five\n`)
  write('broken.mdx', `${HEAD}<Unclosed>`)
  write('untitled.mdx', 'text')
  const pages = await loadPages(folder)
  expect(pages.map(({ id, title }) => [id, title])).toEqual([['about', 'About']])
  expect(pages[0]?.text.split(/\s+/)).toEqual(['Head', 'One', 'two', 'three.', 'four', 'five'])
})
