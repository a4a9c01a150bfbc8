const SEGMENT = String.raw`(?!\.{1,2}(?:/|$))[\w.~-]+`
const BASE = new RegExp(`^/(?:${SEGMENT}/)*(?:${SEGMENT})?$`)
const MAIL = /^(?:mailto:)?[^\s@:/?#&<>()]+@[^\s@/?#&<>()]+\.[^\s@/?#&<>()]+$/

/** Whether a text can be a base path unchanged, in addresses and as a folder: `/timeline/`. */
export function isBase(text: string): boolean {
  return BASE.test(text)
}

/** Whether a text is a contact: an e-mail address, or an http(s) address. */
export function isContact(text: string): boolean {
  if (!/^https?:/i.test(text)) return MAIL.test(text)
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

/**
 * The fix for an address that should be only an origin; undefined if it is.
 * @param origin the text before the origin, e.g. `SITE_URL=`
 * @param base the text before the base path, e.g. `BASE_PATH=`
 */
export function originFix(address: string, origin: string, base: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.pathname + url.search + url.hash === '/') return undefined
  const set = (name: string, value: string): string =>
    name + (name.endsWith(':') ? ' ' : '') + value
  const path = url.pathname.replace(/\/*$/, '/')
  const alone = `Write “${set(origin, url.origin)}”`
  return path === '/' ? `${alone}.` : `${alone}, and the folder below it as “${set(base, path)}”.`
}
