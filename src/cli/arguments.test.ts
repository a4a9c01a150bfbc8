import { describe, expect, test } from 'vitest'
import { readArguments, type Options } from './arguments.ts'

const options = {
  size: { type: 'string', problem: (value) => (value === 'big' ? undefined : `no size ${value}`) },
  fast: { type: 'boolean', default: false },
} satisfies Options

test.each([[['--help']], [['-h']], [['--colour', '--help', 'more']], [['--size', 'odd', '-h']]])(
  '%j asks for help, whatever else is there',
  (args) => {
    expect(readArguments(options, args)).toEqual({ kind: 'help' })
  },
)

test.each([
  [[], { fast: false }],
  [['--size', 'big', '--fast'], { size: 'big', fast: true }],
  [['--size=big'], { size: 'big', fast: false }],
])('%j is right', (args, values) => {
  expect(readArguments(options, args)).toEqual({ kind: 'right', values })
})

test('all wrong arguments are reported at once', () => {
  const args = ['--colour', 'red', '-x', '--fast=yes', '--size', 'odd', '--size', '--deep']
  expect(readArguments(options, args)).toEqual({
    kind: 'wrong',
    problems: [
      'there is no option “--colour”',
      '“red” is no argument of this command',
      'there is no option “-x”',
      'the option “--fast” takes no value',
      'no size odd',
      'the option “--size” needs a value',
    ],
  })
})

test.each([[['--size']], [['--size=']], [['--size', '--fast']]])('%j lacks a value', (args) => {
  expect(readArguments(options, args)).toMatchObject({
    kind: 'wrong',
    problems: ['the option “--size” needs a value'],
  })
})

test('a command without options takes none', () => {
  expect(readArguments({}, ['--fast'])).toMatchObject({
    problems: ['there is no option “--fast”'],
  })
})

describe('a command with an argument', () => {
  const argument = {
    name: 'DIR',
    problem: (value: string) => (value === 'taken' ? 'taken is full' : undefined),
  }
  test.each([[['--fast', 'new']], [['new', '--fast']], [['--fast', '--', 'new']]])(
    'takes it: %j',
    (args) => {
      expect(readArguments(options, args, argument)).toMatchObject({
        values: { fast: true },
        argument: 'new',
      })
    },
  )

  test.each([
    [['--fast'], ['DIR is missing']],
    [[''], ['DIR is missing']],
    [
      ['taken', '--size', 'odd', 'more'],
      ['taken is full', 'no size odd', '“more” is no argument of this command'],
    ],
  ])('needs it once, and a right one: %j', (args, problems) => {
    expect(readArguments(options, args, argument)).toEqual({ kind: 'wrong', problems })
  })
})
