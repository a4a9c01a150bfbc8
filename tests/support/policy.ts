import { attribute, type Element, type Page } from './dist.ts'
import { referencesOf } from './references.ts'

const executable = new Set(['', 'module', 'text/javascript', 'application/javascript'])

/** Whether a browser would run this script; data such as JSON-LD is never run. */
export function isExecutable(element: Element): boolean {
  const type = attribute(element, 'type') ?? ''
  return element.tagName === 'script' && executable.has(type.trim().toLowerCase())
}

/**
 * The problems with a page’s Content-Security-Policy: none at all, or a script that it does not
 * cover.
 */
export function policyProblems({ path, elements }: Page): string[] {
  const policy = elements.findIndex(isPolicy)
  if (policy === -1) return [`${path}: no Content-Security-Policy`]
  return elements
    .slice(0, policy)
    .filter(isExecutable)
    .map((script) => {
      const source = attribute(script, 'src') ?? 'inline'
      return `${path}: a script (${source}) stands before the Content-Security-Policy`
    })
}

/** What a page would load from another origin. */
export function foreignProblems({ path, elements }: Page, siteUrl: string): string[] {
  const { origin } = new URL(siteUrl)
  return elements
    .flatMap(referencesOf)
    .filter(({ loads, address }) => loads && isForeign(address, origin))
    .map(({ element, address }) => `${path}: <${element.tagName}> loads ${address}`)
}

function isForeign(address: string, origin: string): boolean {
  const url = URL.parse(address, origin)
  return url !== null && /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin
}

function isPolicy(element: Element): boolean {
  const header = attribute(element, 'http-equiv')?.toLowerCase()
  return element.tagName === 'meta' && header === 'content-security-policy'
}
