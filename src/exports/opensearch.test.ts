import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { openSearchXml } from './opensearch.ts'

const options = {
  address: 'https://facts.example/any/base/',
  description: 'Search <facts> & dates',
}
const xmlOf = (title: string): string => openSearchXml({ title, language: 'en' }, options)
const shortName = (title: string): string | undefined =>
  /<ShortName>(.*)<\/ShortName>/su.exec(xmlOf(title))?.[1]

describe('the description of the search', () => {
  it('leads to the search page, under the base path', () => {
    expect(xmlOf('Facts')).toContain(
      '<Url type="text/html" template="https://facts.example/any/base/search/?q={searchTerms}"/>',
    )
  })

  it('is valid XML for any texts', () => {
    expect(xmlOf('A & B')).toContain('<ShortName>A &amp; B</ShortName>')
    expect(xmlOf('A')).toContain('Search &lt;facts&gt; &amp; dates')
  })
})

test.each([
  ['Comets', 'Comets'],
  ['Mali and Russia, fact by dated fact', 'Mali and Russia'],
  ['Constitutionalisations', 'Constitutionalis'],
  ['彗星出現年表彗星出現年表彗星出現年表', '彗星出現年表彗星出現年表彗星出現'],
])('“%s” is called “%s” for short', (title, short) => {
  expect(shortName(title)).toBe(short)
})

test('a short name is never too long, and never empty', () => {
  const titles = fc.string({ minLength: 1, maxLength: 60 }).filter((title) => /\p{L}/u.test(title))
  fc.assert(
    fc.property(titles, (title) => {
      const name = shortName(`x${title}`) ?? ''
      const text = name.replaceAll(/&(?:amp|lt|gt|quot|#\d+|#x\w+);/g, '.')
      expect(text.length).toBeLessThanOrEqual(16)
      expect(text).not.toBe('')
    }),
  )
})
