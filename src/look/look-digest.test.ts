import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { lookDigest } from './look-digest.ts'
import { readStyle } from './style.ts'

test.each(['style.css', 'art/paper.png', 'logo.svg'])(
  'the digest of a look changes with %s, and with no other file',
  async (changed) => {
    const folder = tempFolder('look')
    mkdirSync(join(folder, 'art'))
    const css = 'a { background: url(./art/paper.png) }'
    const files = { 'style.css': css, 'art/paper.png': 'p', 'logo.svg': 'l', 'other.png': 'o' }
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
    const digest = () =>
      lookDigest(folder, readStyle(new TextEncoder().encode(css)), ['logo.svg', 'missing.png'])
    const before = await digest()
    writeFileSync(join(folder, 'other.png'), 'changed')
    expect(await digest()).toBe(before)
    writeFileSync(join(folder, changed), 'changed')
    expect(await digest()).not.toBe(before)
  },
)
