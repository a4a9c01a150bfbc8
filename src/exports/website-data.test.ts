import { expect, test } from 'vitest'
import { webSiteData } from './website-data.ts'

const site = { title: '</script><!-- A & B', lede: 'What happened', language: 'en' }
const data = webSiteData(site, 'https://facts.example/any/base/')

test('no text ends the element that it stands in', () => {
  expect(data).not.toContain('<')
  expect(JSON.parse(data)).toMatchObject({ name: site.title, description: site.lede })
})

test('says how to search', () => {
  expect(JSON.parse(data)).toMatchObject({
    potentialAction: {
      target: {
        urlTemplate: 'https://facts.example/any/base/search/?q={search_term_string}',
      },
    },
  })
})
