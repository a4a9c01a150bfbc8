import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchContent } from './watch-content.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function watcherOf(): { watcher: Parameters<typeof watchContent>[0]; added: string[] } {
  const added: string[] = []
  const emitter = Object.assign(new EventEmitter(), { add: (path: string) => added.push(path) })
  return { watcher: emitter as unknown as Parameters<typeof watchContent>[0], added }
}

test('a burst of changes is one reload', () => {
  const { watcher, added } = watcherOf()
  const changed = vi.fn(() => Promise.resolve())
  watchContent(watcher, '/c', changed)
  expect(added).toEqual(['/c'])
  watcher.emit('all', 'unlink', '/c/facts/a.mdx')
  watcher.emit('all', 'add', '/c/facts/a.mdx')
  vi.runAllTimers()
  expect(changed).toHaveBeenCalledOnce()
})

test('files outside the content folder are none of its business', () => {
  const { watcher } = watcherOf()
  const changed = vi.fn(() => Promise.resolve())
  watchContent(watcher, '/c', changed)
  watcher.emit('all', 'change', '/cc/facts/a.mdx')
  watcher.emit('all', 'change', '/src/x.ts')
  vi.runAllTimers()
  expect(changed).not.toHaveBeenCalled()
})
