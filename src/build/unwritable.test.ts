import type * as Promises from 'node:fs/promises'
import { expect, test, vi } from 'vitest'
import { tempFolder } from '../../tests/support/temp-folder.ts'
import { makeKept } from './staging.ts'

/** Whether nothing may be written. Permissions would not stop root. */
const readOnly = vi.hoisted(() => ({ is: false }))

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof Promises>()
  const access = (...args: Parameters<typeof real.access>): Promise<void> => {
    const failure = Object.assign(new Error('no'), { code: 'EACCES' })
    return readOnly.is ? Promise.reject(failure) : real.access(...args)
  }
  return { ...real, access, default: { ...real, access } }
})

test('a folder of another user, where builds may not write, is told with its remedy', async () => {
  const folder = tempFolder('kept')
  await expect(makeKept(folder)).resolves.toBeUndefined()
  readOnly.is = true
  await expect(makeKept(folder)).rejects.toThrow(/cannot be made or written to \(EACCES\); install/)
})
