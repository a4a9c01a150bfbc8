import { expect, test } from 'vitest'
import { prepareInOrder } from './prepare.ts'
import type { Step } from './steps.ts'

const step = (name: string, prepare?: Step['prepare']): Step => ({
  name,
  kind: 'e2e',
  doing: '',
  command: ['true'],
  ...(prepare ? { prepare } : {}),
})

test('steps are prepared at once, in order, and only once', async () => {
  const said: string[] = []
  const first = Promise.withResolvers<Record<string, string>>()
  const [, one, two] = prepareInOrder([
    step('lint'),
    step('one', () => {
      said.push('one')
      return first.promise
    }),
    step('two', () => {
      said.push('two')
      return Promise.resolve({ TWO: '2' })
    }),
  ])
  await Promise.resolve()
  expect(said).toEqual(['one'])
  first.resolve({ ONE: '1' })
  expect(await two?.prepare?.()).toEqual({ TWO: '2' })
  expect(await one?.prepare?.()).toEqual({ ONE: '1' })
  expect(said).toEqual(['one', 'two'])
})

test('a failed preparation is reported by its step and does not stop the next', async () => {
  const [one, two] = prepareInOrder([
    step('one', () => Promise.reject(new Error('no browser'))),
    step('two', () => Promise.resolve({ TWO: '2' })),
  ])
  expect(await two?.prepare?.()).toEqual({ TWO: '2' })
  await expect(one?.prepare?.()).rejects.toThrow('no browser')
})
