import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { REPORT_FORM, reportAddress } from '../src/timeline/report-address.ts'

interface Field {
  readonly type: string
  readonly id: string
  readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
}

interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly Field[]
}

const FOLDER = '.github/ISSUE_TEMPLATE'
const read = (name: string): unknown => parse(readFileSync(join(FOLDER, name), 'utf8'))
/** The forms that are still there: an owner may delete them and add others. */
const forms = [REPORT_FORM, 'propose-fact.yml'].filter((name) => existsSync(join(FOLDER, name)))

test.each(forms)('%s meets GitHub’s rules for a form', (name) => {
  const { name: title, description, body } = read(name) as Form
  expect([title, description].every((text) => text.length > 3)).toBe(true)
  const ids = body.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { type, id, attributes } of body) {
    expect(['input', 'textarea', 'dropdown']).toContain(type)
    expect(id).toMatch(/^[\w-]+$/)
    expect(attributes.label).toBeDefined()
    expect(attributes.options !== undefined).toBe(type === 'dropdown')
  }
})

test('the report link of a fact fills in a field that the form has', (context) => {
  if (!forms.includes(REPORT_FORM)) context.skip('the owner has deleted the form')
  const report = { title: 'a', fact: 'b', body: 'c' }
  const repository = 'https://github.com/ada/walks'
  const address = new URL(reportAddress({ repository, contact: undefined }, report) ?? '')
  const { body } = read(REPORT_FORM) as Form
  expect(address.searchParams.get('template')).toBe(REPORT_FORM)
  expect(body.map(({ id }) => id).filter((id) => address.searchParams.has(id))).toEqual(['fact'])
})
