/** Errors stop a build; warnings do not. */
export type Level = 'error' | 'warning'

/**
 * Every kind of finding and its level. docs/findings.md has the cause, an example and the fix of
 * each.
 */
export const KINDS = {
  'front-matter': 'error',
  'other-format': 'error',
  'stray-file': 'error',
  'unknown-key': 'error',
  'bad-value': 'error',
  'bad-date': 'error',
  'bad-id': 'error',
  'duplicate-id': 'error',
  'dangling-reference': 'error',
  'self-reference': 'error',
  'missing-attribution': 'error',
  'missing-span': 'error',
  'stray-key': 'error',
  'date-order': 'error',
  'mdx-not-allowed': 'error',
  'bad-picture': 'error',
  'bad-style': 'error',
  'low-contrast': 'error',
  'quote-not-in-source': 'error',
  'quote-stale': 'error',
  'quote-unverified': 'warning',
  'missing-text': 'warning',
  'stray-mark': 'warning',
  'bare-claim': 'warning',
  'false-precision': 'warning',
  'unread-file': 'warning',
  'orphan-entity': 'warning',
  'unused-source': 'warning',
  'missing-alt': 'warning',
  'missing-archive': 'warning',
  'duplicate-fact': 'warning',
  'many-key-facts': 'warning',
  'dead-address': 'warning',
  placeholder: 'warning',
  'missing-url': 'warning',
  untranslated: 'warning',
  'unused-words': 'warning',
} as const satisfies Record<string, Level>

export type Kind = keyof typeof KINDS
