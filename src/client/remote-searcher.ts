import type { Question, Reply, Told } from './search-messages.ts'
import type { SearchState } from './search-state.ts'
import type { Answer, SearchPlace } from './searcher.ts'

interface Waiting {
  readonly resolve: (told: never) => void
  readonly reject: (error: Error) => void
}

type Asked<K extends keyof Told> = Omit<Question<K>, 'id' | 'place'>

/**
 * Gives a function that searches in a worker, which is started with the first search, and anew with
 * the next one after one has failed: browsers remember a script that did not load as long as what
 * asked for it lives.
 * @param start starts a worker
 */
export function remoteSearcher(
  place: SearchPlace,
  start: () => Worker,
): (state: SearchState) => Promise<Answer> {
  const line = new Line(place, start)
  return async (state) => {
    try {
      return {
        ...(await line.ask({ state, about: 'summary' })),
        fetch: (from, to) => line.ask({ state, about: 'results', part: [from, to] }),
        facets: () => line.ask({ state, about: 'facets' }),
        names: () => line.ask({ state, about: 'names' }),
      }
    } catch (error) {
      line.hangUp()
      throw error
    }
  }
}

/** Questions to a worker, and what waits for its replies. */
class Line {
  readonly #place: SearchPlace
  readonly #start: () => Worker
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #asked = 0

  constructor(place: SearchPlace, start: () => Worker) {
    this.#place = place
    this.#start = start
  }

  async ask<K extends keyof Told>(asked: Asked<K>): Promise<Told[K]> {
    this.#worker ??= this.#listen(this.#start())
    const question: Question<K> = { id: this.#asked++, place: this.#place, ...asked }
    const told = new Promise<Told[K]>((resolve, reject) => {
      this.#waiting.set(question.id, { resolve, reject })
    })
    this.#worker.postMessage(question)
    return told
  }

  /** Ends the worker; what waits for it fails. */
  hangUp(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    for (const { reject } of this.#waiting.values()) reject(new Error('the search was ended'))
    this.#waiting.clear()
  }

  #listen(worker: Worker): Worker {
    // The script of the worker itself may not load.
    worker.addEventListener('error', () => this.hangUp())
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if ('told' in data) waiting?.resolve(data.told as never)
      else waiting?.reject(new Error(data.error))
    })
    return worker
  }
}
