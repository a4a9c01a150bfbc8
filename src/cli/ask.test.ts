import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { ask } from './ask.ts'

const DEFAULTS = { title: 'My town', language: 'en', timezone: 'UTC' }

/** A terminal in which somebody types, and what is shown there. */
function terminal(isTTY: boolean): {
  input: NodeJS.ReadStream
  output: NodeJS.WriteStream
  type: (text: string) => void
  shown: () => string
} {
  const [input, output] = [new PassThrough(), new PassThrough()]
  let text = ''
  output.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return {
    input: Object.assign(input, { isTTY }) as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    type: (typed) => void input.write(typed),
    shown: () => text,
  }
}

/** Types an answer once each question is shown. */
async function typing({ shown, type }: ReturnType<typeof terminal>, answers: string[]) {
  let seen = 0
  for (const answer of answers) {
    await expect.poll(() => shown().slice(seen)).toMatch(/\): $/)
    seen = shown().length
    type(answer)
  }
}

test('what is not given is asked, a wrong answer again, and an empty one takes the default', async () => {
  const { input, output, ...person } = terminal(true)
  const asked = ask({ language: 'ar' }, DEFAULTS, input, output)
  await typing({ input, output, ...person }, ['\n', 'Europe/Parris\n', 'Europe/Paris\n'])
  expect(await asked).toEqual({ title: 'My town', language: 'ar', timezone: 'Europe/Paris' })
  expect(person.shown()).toMatch(
    /^Title \(My town\): Time zone \(UTC\): .*did you mean Europe\/Paris\?/,
  )
  expect(person.shown()).not.toContain('Language')
})

test('without a terminal, nothing is asked', async () => {
  const { input, output, shown } = terminal(false)
  expect(await ask({ title: 'T' }, DEFAULTS, input, output)).toEqual({ ...DEFAULTS, title: 'T' })
  expect(shown()).toBe('')
})

test('who ends the input stops everything', async () => {
  const { input, output, ...person } = terminal(true)
  const asked = ask({}, DEFAULTS, input, output)
  const stopped = expect(asked).rejects.toThrow(/nothing was written/)
  await typing({ input, output, ...person }, ['A title\n'])
  input.push(null)
  await stopped
})
