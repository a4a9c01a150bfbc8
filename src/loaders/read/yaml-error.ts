import type { YAMLError } from 'yaml'
import type { Leaf } from './yaml-leaves.ts'
import { remedyOf } from './yaml-remedy.ts'
import type { Misreading } from './yaml-typed.ts'

/** Plain words for the package's errors that editors cause most often. */
const PLAIN_MESSAGES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a value that holds “: ” is read as a key and its value',
  UNEXPECTED_TOKEN: 'something stands behind the end of the value',
}

/** An error of the package in plain words, at the position of the mistake. */
export function asMisreading(
  { code, message, pos }: YAMLError,
  typed: string | undefined,
  leaves: readonly Leaf[],
): Misreading {
  const fix = remedyOf(code, message, typed)
  const open = openQuote(code, message, pos[0], leaves)
  if (open) {
    const words = `the YAML cannot be read: the quotation mark ${open.mark} is opened here and never closed`
    return { offset: open.offset, message: words, fix }
  }
  const isBehind = /unexpected .* at node end/i.test(message)
  const words = code === 'UNEXPECTED_TOKEN' && !isBehind ? undefined : PLAIN_MESSAGES[code]
  return {
    offset: pos[0],
    message: `the YAML cannot be read: ${words ?? lowerFirst(message)}`,
    fix,
  }
}

/** The opening mark of an unclosed quotation. The package reports the end of the text instead. */
function openQuote(
  code: string,
  message: string,
  offset: number,
  leaves: readonly Leaf[],
): { readonly offset: number; readonly mark: string } | undefined {
  if (code !== 'MISSING_CHAR' || !/quote/i.test(message)) return undefined
  const quoted = leaves.findLast((leaf) => leaf.type.includes('quoted') && leaf.offset <= offset)
  return quoted && { offset: quoted.offset, mark: quoted.source.charAt(0) }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
