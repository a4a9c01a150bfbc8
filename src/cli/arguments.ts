import { parseArgs, type ParseArgsOptionDescriptor } from 'node:util'

/** An option of a command, in the form of Node's `parseArgs`. */
interface Option extends ParseArgsOptionDescriptor {
  /** The problem with a value, as a sentence; undefined if it is valid. */
  readonly problem?: (value: string) => string | undefined
}

/** The options of a command by name. */
export type Options = Readonly<Record<string, Option>>

/** The values of options, typed by the options. */
export type Values<T extends Options> = ReturnType<typeof parseArgs<{ options: T }>>['values']

/** What a command takes without an option, such as `DIR`. */
export interface Argument {
  readonly name: string
  /** The problem with a value, as a sentence; undefined if it is valid. */
  readonly problem: (value: string) => string | undefined
}

type Arguments<T extends Options> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }
  | { readonly kind: 'right'; readonly values: Values<T>; readonly argument: string | undefined }

const HELP: Option = { type: 'boolean', short: 'h' }

/**
 * Reads the arguments of a command. Every command knows `--help` and `-h`.
 * @param args the arguments after the command’s name
 * @param argument what the command takes without an option, exactly once; by default nothing
 * @returns the values, or a sentence for every wrong argument
 */
export function readArguments<T extends Options>(
  options: T,
  args: readonly string[],
  argument?: Argument,
): Arguments<T> {
  const all: Record<string, Option> = { ...options, help: HELP }
  const loose = { args: [...args], options: all, strict: false, allowPositionals: true } as const
  const { tokens } = parseArgs({ ...loose, tokens: true })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help'))
    return { kind: 'help' }
  let named: string | undefined
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'option') return problemsOf(token, all[token.name])
    if (token.kind !== 'positional') return []
    if (!argument || named !== undefined) return [`“${token.value}” is no argument of this command`]
    const { value } = token
    named = value
    return value === '' ? [] : (argument.problem(value) ?? [])
  })
  if (argument && !named) problems.push(`${argument.name} is missing`)
  if (problems.length > 0) return { kind: 'wrong', problems }
  const { values } = parseArgs({ args: [...args], options, allowPositionals: true })
  return { kind: 'right', values, argument: named }
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

function problemsOf(
  { rawName, value, inlineValue }: OptionToken,
  option: Option | undefined,
): string[] {
  if (!option) return [`there is no option “${rawName}”`]
  if (option.type === 'boolean')
    return value === undefined ? [] : [`the option “${rawName}” takes no value`]
  // A text that begins with a hyphen is most likely the next option.
  if (value === undefined || value === '' || (inlineValue !== true && value.startsWith('-')))
    return [`the option “${rawName}” needs a value`]
  const problem = option.problem?.(value)
  return problem === undefined ? [] : [problem]
}
