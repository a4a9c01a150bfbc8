import { beforeEach, describe, expect, it } from 'vitest'
import type { Question } from '../engine/messages.ts'
import { remoteSearcher } from './remote-searcher.ts'
import { stateOf } from '../engine/query/state.ts'
import type { SearchSetup } from '../engine/searcher.ts'

/** What the page sees of a worker. */
class FakeWorker extends EventTarget {
  readonly asked: Question[] = []
  isEnded = false

  postMessage(question: Question): void {
    this.asked.push(question)
  }

  terminate(): void {
    this.isEnded = true
  }

  reply(at: number, reply: object): void {
    const data = { id: this.asked[at]?.id, ...reply }
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

const workers: FakeWorker[] = []
const start = (): Worker => {
  const worker = new FakeWorker()
  workers.push(worker)
  return worker as unknown as Worker
}
const state = (query: string) => stateOf(new URL(`https://x.example/?q=${query}`))
const setup = { base: '/' } as SearchSetup
const searcher = (signal = new AbortController().signal) => remoteSearcher(setup, start, signal)

beforeEach(() => {
  workers.length = 0
})

describe('searching in a worker', () => {
  it('asks one worker for the summary, then for more', async () => {
    const search = searcher()
    const asked = search(state('a'))
    workers[0]?.reply(0, { answer: { count: 1 } })
    const answer = await asked
    expect(answer.count).toBe(1)
    const results = answer.fetch(0, 10)
    expect(workers[0]?.asked[1]).toMatchObject({ setup, about: 'results', range: [0, 10] })
    workers[0]?.reply(1, { answer: ['a result'] })
    expect(await results).toEqual(['a result'])
    expect(workers).toHaveLength(1)
  })

  it('answers what was asked later than what failed, and starts anew', async () => {
    const search = searcher()
    const [first, second] = [search(state('a')), search(state('b'))]
    workers[0]?.reply(0, { error: 'no table' })
    await expect(first).rejects.toThrow('no table')
    expect(workers[0]?.isEnded).toBe(false)
    workers[0]?.reply(1, { answer: { count: 2 } })
    expect((await second).count).toBe(2)
    expect(workers[0]?.isEnded).toBe(true)
    void search(state('c'))
    expect(workers).toHaveLength(2)
  })

  it('asks another worker for what a failed one could not tell', async () => {
    const search = searcher()
    const asked = search(state('a'))
    workers[0]?.reply(0, { answer: { count: 20 } })
    const { fetch } = await asked
    const results = fetch(10, 20)
    workers[0]?.reply(1, { error: 'offline' })
    await expect(results).rejects.toThrow('offline')
    const again = fetch(10, 20)
    workers[1]?.reply(0, { answer: ['a result'] })
    expect(await again).toEqual(['a result'])
  })

  it('fails where the worker’s script does, and where the page is left', async () => {
    const control = new AbortController()
    const search = searcher(control.signal)
    const first = search(state('a'))
    workers[0]?.dispatchEvent(new Event('error'))
    await expect(first).rejects.toThrow('ended')
    const second = search(state('a'))
    control.abort()
    await expect(second).rejects.toThrow('ended')
    expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true])
  })
})
