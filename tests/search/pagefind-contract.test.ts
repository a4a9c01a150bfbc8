import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadPagefind, type Pagefind, type PagefindData } from '../../src/search/engine/pagefind.ts'
import { recordHtml } from '../../src/search/index/record-html.ts'
import { unsearched } from '../../src/search/tables/hidden-text.ts'
import { serveFiles, writeIndex } from '../support/pagefind.ts'

/* The undocumented behaviour of Pagefind that search relies on. Each test is named after the file
   that relies on it: if a test fails after an update of Pagefind, its name tells where to look. */

const PRIVATE_USE_TEXT = unsearched('vw')

/** Texts by address. Each is for one behaviour and shares no words with the others. */
const TEXTS = {
  zeta: 'harbour one',
  alpha: 'harbour two, and an army of arms',
  mid: 'harbour three',
  dash: 'quite recently — on Monday',
  joined: 'quite lately\u2060— on Tuesday',
  parts: 'anti-nuclear Paris–Lyon l’opéra',
  groups: 'goita=goyta',
  point: 'ratio 3.7 and 4ꞏ9',
  letters: 'Łomża Émile',
  code: 'ǂd20230119',
  private: `seen ${PRIVATE_USE_TEXT}`,
  empty: PRIVATE_USE_TEXT,
  place: '<p>first part</p><a id="quotation"></a><p>second part</p>',
  he: 'he',
}

const META: Record<string, Record<string, string>> = {
  mid: { title: 'lantern', also: 'velvet' },
  zeta: { title: 'nothing', also: 'lantern' },
  alpha: { title: 'plain', mark: 'lantern' },
}

let folder = ''
let address = ''
let pagefind: Pagefind

/** The addresses of the pages that a term finds, the best first. */
const found = async (term: string | null): Promise<string[]> => {
  const { results } = await pagefind.search(term)
  const data = await Promise.all(results.map((result) => result.data()))
  return data.map((page) => page?.url.replaceAll('/', '') ?? '')
}

const dataOf = async (term: string): Promise<PagefindData> => {
  const [first] = (await pagefind.search(term)).results
  const data = await first?.data()
  if (!data) throw new Error(`nothing found by ${term}`)
  return data
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pagefind-'))
  const records = Object.entries(TEXTS).map(([id, text]) => ({
    url: `/${id}/`,
    html: recordHtml({ language: 'en', meta: META[id] ?? { title: '–' }, sections: [] }).replace(
      '</body>',
      `<div>${text}</div></body>`,
    ),
  }))
  address = await writeIndex(records, 'en', folder)
  serveFiles()
  pagefind = await loadPagefind(address, { base: '/', language: 'en' })
})

afterAll(() => {
  vi.unstubAllGlobals()
  rmSync(folder, { recursive: true, force: true })
})

test('engine/index.ts: no term lists every page, in the order in which it was added', async () => {
  expect(await found(null)).toEqual(Object.keys(TEXTS).filter((id) => id !== 'empty'))
})

test('index/page-records.ts: a page without a word is not in the index', async () => {
  expect(await found(null)).not.toContain('empty')
})

describe('engine/match-texts.ts', () => {
  test('a page must have all words of a term', async () => {
    expect(await found('harbour two')).toEqual(['alpha'])
  })

  test('a word in quotation marks is found whole or inflected, and never by its beginning', async () => {
    expect(await found('"harbours"')).toHaveLength(3)
    expect(await found('"harb"')).toEqual([])
    expect(await found('harb')).toHaveLength(3)
  })

  test('the words of a phrase must be adjacent, and its score is of no use', async () => {
    expect(await found('"harbour two"')).toEqual(['alpha'])
    expect(await found('"two harbour"')).toEqual([])
  })

  test('a page has one object, into which each search writes its locations', async () => {
    const one = await dataOf('harbour two')
    const before = [...one.locations]
    const other = await dataOf('army')
    expect(other).toBe(one)
    expect([before, one.locations]).toEqual([[0, 1], [4]])
  })
})

describe('engine/missing-words.ts', () => {
  test('a word that no page has is ignored', async () => {
    expect(await found('harbour zzz')).toHaveLength(3)
  })

  test('a word that no page has is replaced by a shorter word that it begins with', async () => {
    expect(await found('helicopters')).toEqual(['he'])
    expect(await found('"helicopters"')).toEqual([])
  })
})

describe('engine/pagefind.ts', () => {
  test('the index consists of fetched .pf_index files; without one, nothing is found and nothing is thrown', async () => {
    expect(readdirSync(join(folder, 'index')).every((name) => name.endsWith('.pf_index'))).toBe(
      true,
    )
    const served = globalThis.fetch
    const asked: string[] = []
    globalThis.fetch = (input, init) => {
      asked.push(input as string)
      return (input as string).includes('.pf_index')
        ? Promise.resolve(new Response('', { status: 404 }))
        : served(input, init)
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    // A script at another address is a separate Pagefind.
    const script = (await import(/* @vite-ignore */ `${address}?again`)) as Pagefind
    expect((await script.search('harbour')).results).toEqual([])
    expect(asked.filter((url) => url.includes('.pf_index'))).not.toEqual([])
    vi.restoreAllMocks()
    globalThis.fetch = served
  })

  test('metadata is searched and ranked by its weight; with a weight of 0 it comes last', async () => {
    expect(await found('velvet')).toEqual(['mid'])
    expect(await found('lantern')).toEqual(['mid', 'zeta', 'alpha'])
  })

  test('symbols stay in the query but are in no word of the index', async () => {
    expect(await found('"$harbour"')).toEqual([])
  })
})

describe('words/fold.ts', () => {
  test('words are split only at white space and ASCII punctuation', async () => {
    expect(await found('"nuclear"')).toEqual(['parts'])
    expect(await found('"lyon"')).toEqual([])
    expect(await found('"opera"')).toEqual([])
    expect(await found('"parislyon"')).toEqual(['parts'])
  })

  test('a code word is found as a whole', async () => {
    expect(await found('ǂd20230119')).toEqual(['code'])
    expect(await found('"ǂd20230119"')).toEqual(['code'])
    expect(await found('d20230119')).not.toContain('code')
  })
})

describe('words/letters.ts', () => {
  test('accents are folded', async () => {
    expect(await found('"emile"')).toEqual(['letters'])
  })

  test('letters that Unicode does not decompose are not folded', async () => {
    expect(await found('"lomza"')).toEqual([])
    expect(await found('"łomza"')).toEqual(['letters'])
  })
})

describe('words/numbers.ts', () => {
  test('a decimal point within a number is dropped', async () => {
    expect(await found('"37"')).toEqual(['point'])
  })

  test('the letter that replaces it in the index is kept', async () => {
    expect(await found('"4ꞏ9"')).toEqual(['point'])
    expect(await found('"49"')).toEqual([])
  })
})

test('tables/spelling-groups.ts: spellings are split at =, and stay in the text', async () => {
  expect(await found('"goita"')).toEqual(['groups'])
  expect(await found('"goyta"')).toEqual(['groups'])
  expect((await dataOf('goyta')).content).toContain('goita=goyta')
})

test('tables/lone-punctuation.ts: a lone dash is a word, but not after U+2060', async () => {
  expect(await found('"recently on Monday"')).toEqual([])
  expect(await found('"lately on Tuesday"')).toEqual(['joined'])
})

test('tables/hidden-text.ts: private-use characters are in no word', async () => {
  expect(await found('vw')).not.toContain('private')
  expect(await found(PRIVATE_USE_TEXT)).not.toContain('private')
})

test('engine/where-it-matched.ts: an anchor without text has the position of the word after it', async () => {
  const { anchors } = await dataOf('"second part"')
  expect(anchors).toMatchObject([{ id: 'quotation', location: 2 }])
})

describe('engine/indexed-words.ts', () => {
  test('in a language without spaces, words are separated by U+200B in raw_content and counted accordingly', async () => {
    const own = join(folder, 'ja')
    const html = recordHtml({
      language: 'ja',
      meta: { title: '–' },
      sections: [{ texts: ['首都を訪問した。'] }],
    })
    const script = await writeIndex([{ url: '/a/', html }], 'ja', own)
    const japanese = await loadPagefind(script, { base: '/', language: 'ja' })
    const { results } = await japanese.search('訪問')
    const data = await results[0]?.data()
    expect(data?.content).toContain('首都を訪問した。')
    expect(data?.raw_content?.split('\u200b').slice(0, 3)).toEqual(['首都', 'を', '訪問'])
    expect(data?.locations).toEqual([2])
  })
})
