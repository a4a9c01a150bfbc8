import type { Answers, Question, Reply } from './messages.ts'
import { searcher, type Answer } from './searcher.ts'
import type { SearchState } from './query/state.ts'

/**
 * Runs searches off the page’s thread, so that typing and scrolling never wait. Pagefind’s own worker
 * only looks up words: dates, facets and order would be left to the page, which would receive
 * thousands of results to show ten.
 */

/** The number of answers to keep: the page may ask more of one while the next is on its way. */
const ANSWERS_KEPT = 2

let search: ((state: SearchState) => Promise<Answer>) | undefined
const answers = new Map<string, Promise<Answer>>()

addEventListener('message', ({ data }: MessageEvent<Question>) => void reply(data))

async function reply(question: Question): Promise<void> {
  const { id } = question
  let reply: Reply
  try {
    reply = { id, answer: await answerTo(question) }
  } catch (error) {
    reply = { id, error: String(error) }
  }
  postMessage(reply)
}

async function answerTo({
  setup,
  state,
  about,
  range = [0, 0],
}: Question): Promise<Answers[keyof Answers]> {
  search ??= searcher(setup)
  const { fetch, facets, names, ...summary } = await answerOf(state, search)
  if (about === 'results') return fetch(...range)
  if (about === 'facets') return facets()
  return about === 'names' ? names() : summary
}

/** The answer to a search, from the last few if it is among them. A failed one is not kept. */
function answerOf(
  state: SearchState,
  search: (state: SearchState) => Promise<Answer>,
): Promise<Answer> {
  const key = JSON.stringify(state)
  const answer = answers.get(key) ?? search(state)
  answers.delete(key)
  answers.set(key, answer)
  answer.catch(() => answers.delete(key))
  for (const old of [...answers.keys()].slice(0, -ANSWERS_KEPT)) answers.delete(old)
  return answer
}
