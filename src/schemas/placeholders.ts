/** Hosts reserved for examples (RFC 2606 and RFC 6761), and hosts that instructions use. */
const RESERVED_HOST =
  /(?:^|\.)(?:test|example|invalid|localhost|(?:example|your-?(?:domain|site|name))\.(?:com|net|org))$/i

/** Sample accounts in instructions; “<owner>” is encoded in an address. */
const SAMPLE_ACCOUNT =
  /^\/(?:%3C[^/]*|example|owner|user|user[-_]?name|you|your(?:[-_]\w[\w-]*|user|user[-_]?name|name|org|account)?)(?:\/|$)/i

/** Marks for unwritten text. Before another word in capitals, “TODO” is probably Spanish. */
const TODO_MARK = /\b(?:TODO|FIXME|TBD)\b(?!\s+\p{Lu}{2})/u
const FILLER =
  /\blorem ipsum\b|\byour (?:[a-z]+ )?(?:title|name|text|summary|site|timeline) here\b/i

/** What src/init/template says of its examples. */
const EXAMPLES =
  /\bexamples, until you write your own\b|\bfirst facts are examples\b|\bthis fact is an example\b/i

/**
 * Whether an address is a placeholder: a host reserved for examples, or a sample account.
 * @param address an http(s) address, an e-mail address, or `mailto:` and one
 */
export function isPlaceholderAddress(address: string): boolean {
  const [, mailHost] = /^(?!https?:)[^@]+@([^@?]+)/i.exec(address) ?? []
  if (mailHost !== undefined) return RESERVED_HOST.test(mailHost)
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  const isForge = /^(?:www\.)?(?:github|gitlab|codeberg)\./i.test(hostname)
  return RESERVED_HOST.test(hostname) || (isForge && SAMPLE_ACCOUNT.test(pathname))
}

/** The placeholder words in a text, and their index; undefined if there are none. */
export function placeholderWords(text: string): { words: string; at: number } | undefined {
  const found = TODO_MARK.exec(text) ?? FILLER.exec(text) ?? EXAMPLES.exec(text)
  return found ? { words: found[0], at: found.index } : undefined
}
