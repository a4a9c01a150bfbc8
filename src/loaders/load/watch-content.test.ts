import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContent } from './watch-content.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/**
 * Watches the folder /c with a callback. `edit` is an event of a file, followed by a quiet time.
 */
function watching(changed: () => Promise<void>) {
  const added: string[] = []
  const emitter = Object.assign(new EventEmitter(), { add: (path: string) => added.push(path) })
  const error = vi.fn<(message: string) => void>()
  watchContent(emitter, '/c', changed, { error })
  const edit = async (path = '/c/facts/a.mdx'): Promise<void> => {
    emitter.emit('all', 'change', path)
    await vi.advanceTimersByTimeAsync(100)
  }
  return { added, emitter, error, edit }
}

test('a burst of changes is one run', async () => {
  const changed = vi.fn(() => Promise.resolve())
  const { added, emitter, edit } = watching(changed)
  expect(added).toEqual(['/c'])
  emitter.emit('all', 'unlink', '/c/facts/a.mdx')
  for (let at = 0; at < 300; at++) emitter.emit('all', 'add', `/c/facts/${String(at)}.mdx`)
  await edit()
  expect(changed).toHaveBeenCalledOnce()
})

test('files outside the content folder are ignored', async () => {
  const changed = vi.fn(() => Promise.resolve())
  const { edit } = watching(changed)
  await edit('/cc/facts/a.mdx')
  await edit('/src/x.ts')
  expect(changed).not.toHaveBeenCalled()
})

test('changes during a run cause one more run after it', async () => {
  const ends: (() => void)[] = []
  const changed = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)))
  const { edit } = watching(changed)
  for (let at = 0; at < 3; at++) await edit()
  expect(changed).toHaveBeenCalledTimes(1)
  ends[0]?.()
  await vi.advanceTimersByTimeAsync(100)
  expect(changed).toHaveBeenCalledTimes(2)
  ends[1]?.()
  await vi.advanceTimersByTimeAsync(100)
  expect(changed).toHaveBeenCalledTimes(2)
})

test('a file that vanished while it was read is retried silently', async () => {
  const changed = vi.fn(() => Promise.resolve()).mockRejectedValueOnce(new Error('ENOENT'))
  const { edit, error } = watching(changed)
  await edit()
  await vi.advanceTimersByTimeAsync(100)
  expect(changed).toHaveBeenCalledTimes(2)
  expect(error).not.toHaveBeenCalled()
})

test('a repeated failure is logged in a sentence, and the next edit is seen', async () => {
  const changed = vi.fn(() => Promise.reject(new Error('the disk is full')))
  const { edit, error } = watching(changed)
  await edit()
  await vi.advanceTimersByTimeAsync(100)
  expect(error.mock.calls).toEqual([
    ['The content could not be read again after an edit: the disk is full'],
  ])
  changed.mockResolvedValue(undefined as never)
  await edit()
  expect(changed).toHaveBeenCalledTimes(3)
})
