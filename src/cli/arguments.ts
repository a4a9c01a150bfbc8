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

type Arguments<T extends Options> =
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] }
  | { readonly kind: 'right'; readonly values: Values<T> }

const HELP: Option = { type: 'boolean', short: 'h' }

/**
 * Reads the arguments of a command. Every command knows `--help` and `-h`.
 * @param args the arguments after the command’s name
 * @returns the values, or a sentence for every wrong argument
 */
export function readArguments<T extends Options>(
  options: T,
  args: readonly string[],
): Arguments<T> {
  const all: Record<string, Option> = { ...options, help: HELP }
  const loose = { args: [...args], options: all, strict: false, allowPositionals: true } as const
  const { tokens } = parseArgs({ ...loose, tokens: true })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help'))
    return { kind: 'help' }
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'positional') return [`“${token.value}” is no argument of this command`]
    return token.kind === 'option' ? problemsOf(token, all[token.name]) : []
  })
  if (problems.length > 0) return { kind: 'wrong', problems }
  return { kind: 'right', values: parseArgs({ args: [...args], options }).values }
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
