import type { Question, Reply, Told } from './messages.ts'
import { searcher, type Answer } from './searcher.ts'
import type { SearchState } from './query/state.ts'

/**
 * Searches beside the page, so that typing and scrolling never wait for it. Pagefind has a worker of
 * its own, which only looks words up: dates, facets and order would be left to the page, and
 * thousands of results would be sent to it where it shows ten.
 */

/** The page still asks for more of an answer while the next one is on its way. */
const KEPT = 2

let search: ((state: SearchState) => Promise<Answer>) | undefined
const answers = new Map<string, Promise<Answer>>()

addEventListener('message', ({ data }: MessageEvent<Question>) => void reply(data))

async function reply(question: Question): Promise<void> {
  const { id } = question
  let reply: Reply
  try {
    reply = { id, told: await tell(question) }
  } catch (error) {
    reply = { id, error: String(error) }
  }
  postMessage(reply)
}

async function tell({ place, state, about, part }: Question): Promise<Told[keyof Told]> {
  search ??= searcher(place)
  const { fetch, facets, names, ...summary } = await remembered(state, search)
  if (about === 'results') return fetch(...(part ?? [0, 0]))
  if (about === 'facets') return facets()
  return about === 'names' ? names() : summary
}

/** An answer that could not be had is not kept. */
function remembered(
  state: SearchState,
  search: (state: SearchState) => Promise<Answer>,
): Promise<Answer> {
  const key = JSON.stringify(state)
  const answer = answers.get(key) ?? search(state)
  answers.delete(key)
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  for (const old of [...answers.keys()].slice(0, -KEPT)) answers.delete(old)
  return answer
}
