import { expect, it } from 'vitest'
import { readDocument } from '../read/read-document.ts'
import { textPages } from './text-pages.ts'

const HEAD = '---\ntitle: About\ndescription: What it is\n---\n'
const page = (id: string, text: string) =>
  readDocument('pages', `pages/${id}.mdx`, new TextEncoder().encode(text))

it('reads free pages as plain text, and leaves out what cannot be read', () => {
  const pages = textPages([
    page('about', `${HEAD}# Head\n\nOne **two** [three](../x/).\n\n- four\n- five\n`),
    page('broken', `${HEAD}<Unclosed>`),
    page('untitled', 'text'),
  ])
  expect(pages.map(({ id, title }) => [id, title])).toEqual([['about', 'About']])
  expect(pages[0]?.texts).toEqual(['Head', 'One two three.', 'four', 'five'])
})
