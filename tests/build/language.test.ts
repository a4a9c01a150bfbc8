import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type DefaultTreeAdapterTypes } from 'parse5'
import { afterEach, expect, test } from 'vitest'
import { htmlProblems } from '../support/html.ts'
import { build, removeTinySites, tinySite, tinyText } from '../support/tiny.ts'

type Node = DefaultTreeAdapterTypes.Node

afterEach(removeTinySites)

/** Each text of a page’s body, with its declared language. */
function languagesOf(html: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: Node, around: string): void => {
    if (node.nodeName === 'script' || node.nodeName === 'head') return
    const own = 'attrs' in node ? node.attrs.find(({ name }) => name === 'lang') : undefined
    const language = own?.value ?? around
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
      found.set(node.value.trim().replace(/\s+/g, ' '), language)
    if ('childNodes' in node) for (const child of node.childNodes) walk(child, language)
  }
  walk(parse(html), '')
  return found
}

test('a timeline in a language that the interface lacks declares the language of each text', async () => {
  const site = tinySite({
    'site.yaml': tinyText('site.yaml').replace('language: en', 'language: it'),
    'people/ada.yaml': 'name: Ada\ndescription: Una che passeggia.\n',
    'topics/walks.yaml': 'name: Passeggiate\n',
    'facts/walk.mdx': tinyText('facts/walk.mdx')
      .replace('title: Ada takes a walk', 'title: Ada passeggia')
      .replace('date: 2023-01-19', 'date: 2023-01/2023-05\nspan: throughout\ndating: Dal testo.')
      .replace(/summary: .*/, 'summary: Ada passeggia per la città e torna a casa.')
      .replace(' walks.', ' cammina.\n\n<Note>Una nota.</Note>'),
    'pages/about.mdx': '---\ntitle: Chi siamo\ndescription: Noi.\n---\nCiao.\n',
  })
  const { code, output } = await build(site)
  expect([code, output]).toEqual([0, expect.stringContaining('untranslated') as string])
  const page = (path: string): string => readFileSync(join(site.outDir, path, 'index.html'), 'utf8')
  const paths = ['', 'facts/walk', 'people/ada', 'people', 'about', 'search', '2023']
  const all = new Map(paths.flatMap((path) => [...languagesOf(page(path))]))
  for (const text of ['Ada passeggia', 'Ada passeggia per la città e torna a casa.', 'Dal testo.'])
    expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of ['Una che passeggia.', 'Passeggiate', 'cammina.', 'Una nota.', 'Ciao.'])
    expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of ['A walk', 'Chi siamo']) expect([text, all.get(text)]).toEqual([text, 'it'])
  for (const text of [
    'Sources',
    'Search',
    'Editors’ note',
    'From January\u00A02023 to May\u00A02023',
  ])
    expect([text, all.get(text.replaceAll('\u00A0', ' '))]).toEqual([text, 'en'])
  for (const path of paths) expect(await htmlProblems(page(path), path)).toEqual([])
})
