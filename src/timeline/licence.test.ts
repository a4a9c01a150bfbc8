import { expect, test } from 'vitest'
import { licenceOf } from './licence.ts'

test.each([
  ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0', 'CC BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['ODbL-1.0', 'ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
  ['CC-BY-3.0-AT', 'CC-BY-3.0-AT', 'https://spdx.org/licenses/CC-BY-3.0-AT.html'],
])('%s', (spdx, name, address) => {
  expect(licenceOf(spdx)).toEqual({ name, address })
})
