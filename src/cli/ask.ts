import { createInterface } from 'node:readline/promises'
import { problemOfAnswer, QUESTIONS, type Answers, type Question } from '../init/answers.ts'
import { UserError } from '../text/user-error.ts'

/**
 * Asks what was not given; an empty answer takes the default. A wrong answer is asked again. Where
 * nobody can answer, because standard input is no terminal, everything takes its default.
 * @param input a terminal, or something else
 * @throws UserError if the person stops
 */
export async function ask(
  given: Partial<Answers>,
  defaults: Answers,
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WriteStream = process.stdout,
): Promise<Answers> {
  const answers = { ...defaults, ...given }
  const open = (Object.keys(QUESTIONS) as Question[]).filter((name) => given[name] === undefined)
  if (!input.isTTY || open.length === 0) return answers
  const lines = createInterface({ input, output })
  const stop = new AbortController()
  // Ctrl+C and Ctrl+D close it; without the signal, a question would wait for ever.
  lines.on('close', () => stop.abort())
  try {
    for (const name of open) answers[name] = await answerTo(name)
  } catch (error) {
    if (!stop.signal.aborted) throw error
    throw new UserError('\nStopped; nothing was written.', { cause: error })
  } finally {
    lines.close()
  }
  return answers

  async function answerTo(name: Question): Promise<string> {
    const question = `${QUESTIONS[name]} (${defaults[name]}): `
    const typed = (await lines.question(question, { signal: stop.signal })).trim()
    if (typed === '') return defaults[name]
    const problem = problemOfAnswer(name, typed)
    if (problem === undefined) return typed
    output.write(`  ${problem}\n`)
    return answerTo(name)
  }
}
