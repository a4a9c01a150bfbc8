import type { Answers, Question, Reply } from '../engine/messages.ts'
import type { SearchState } from '../engine/query/state.ts'
import type { Answer, SearchSetup } from '../engine/searcher.ts'

type Asked<K extends keyof Answers> = Omit<Question<K>, 'id' | 'setup'>

/**
 * Gives a function that searches in a worker. The worker is started with the first question. After a
 * failure the next question starts another, because a browser remembers a script that failed to
 * load for the lifetime of the worker that asked for it.
 * @param start starts a worker
 * @param signal ends it
 */
export function remoteSearcher(
  setup: SearchSetup,
  start: () => Worker,
  signal: AbortSignal,
): (state: SearchState) => Promise<Answer> {
  let connection: WorkerConnection | undefined
  signal.addEventListener('abort', () => connection?.end())
  async function ask<K extends keyof Answers>(asked: Asked<K>): Promise<Answers[K]> {
    const own = (connection ??= new WorkerConnection(start()))
    try {
      return await own.ask({ setup, ...asked })
    } catch (error) {
      if (connection === own) connection = undefined
      own.retire()
      throw error
    }
  }
  return async (state) => ({
    ...(await ask({ state, about: 'summary' })),
    fetch: (from, to) => ask({ state, about: 'results', range: [from, to] }),
    facets: () => ask({ state, about: 'facets' }),
    names: () => ask({ state, about: 'names' }),
  })
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

/** A worker, and the questions that wait for its replies. */
class WorkerConnection {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #isRetired = false
  #nextId = 0

  constructor(worker: Worker) {
    this.#worker = worker
    // The worker’s own script may fail to load.
    worker.addEventListener('error', () => this.end())
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#receive(data))
  }

  ask<K extends keyof Answers>(asked: Omit<Question<K>, 'id'>): Promise<Answers[K]> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, ...asked })
    })
  }

  /** Ends the worker once it has answered every question that it was asked. */
  retire(): void {
    this.#isRetired = true
    if (this.#waiting.size === 0) this.#worker.terminate()
  }

  /** Ends the worker now; questions without a reply fail. */
  end(): void {
    this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(new Error('the search was ended'))
    this.#waiting.clear()
  }

  #receive(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('answer' in reply) waiting?.resolve(reply.answer as never)
    else waiting?.reject(new Error(reply.error))
    if (this.#isRetired) this.retire()
  }
}
