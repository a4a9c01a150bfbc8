import type { Question, Reply, Told } from '../engine/messages.ts'
import type { SearchState } from '../engine/query/state.ts'
import type { Answer, SearchPlace } from '../engine/searcher.ts'

type Asked<K extends keyof Told> = Omit<Question<K>, 'id' | 'place'>

/**
 * Gives a function that searches in a worker. It is started with the first question, and anew with
 * the next one after one could not be answered: browsers remember a script that did not load as
 * long as what asked for it lives.
 * @param start starts a worker
 * @param signal ends it
 */
export function remoteSearcher(
  place: SearchPlace,
  start: () => Worker,
  signal: AbortSignal,
): (state: SearchState) => Promise<Answer> {
  let line: Line | undefined
  signal.addEventListener('abort', () => line?.end())
  async function ask<K extends keyof Told>(asked: Asked<K>): Promise<Told[K]> {
    const own = (line ??= new Line(start()))
    try {
      return await own.ask({ place, ...asked })
    } catch (error) {
      if (line === own) line = undefined
      own.retire()
      throw error
    }
  }
  return async (state) => ({
    ...(await ask({ state, about: 'summary' })),
    fetch: (from, to) => ask({ state, about: 'results', part: [from, to] }),
    facets: () => ask({ state, about: 'facets' }),
    names: () => ask({ state, about: 'names' }),
  })
}

interface Waiting {
  readonly resolve: (told: never) => void
  readonly reject: (error: Error) => void
}

/** A worker, and what waits for its replies. */
class Line {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #isRetired = false
  #asked = 0

  constructor(worker: Worker) {
    this.#worker = worker
    // The script of the worker itself may not load.
    worker.addEventListener('error', () => this.end())
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#take(data))
  }

  ask<K extends keyof Told>(asked: Omit<Question<K>, 'id'>): Promise<Told[K]> {
    const id = this.#asked++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage({ id, ...asked })
    })
  }

  /** Answers what was asked already, and ends then. */
  retire(): void {
    this.#isRetired = true
    if (this.#waiting.size === 0) this.#worker.terminate()
  }

  /** What still waits fails. */
  end(): void {
    this.#worker.terminate()
    for (const { reject } of this.#waiting.values()) reject(new Error('the search was ended'))
    this.#waiting.clear()
  }

  #take(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('told' in reply) waiting?.resolve(reply.told as never)
    else waiting?.reject(new Error(reply.error))
    if (this.#isRetired) this.retire()
  }
}
