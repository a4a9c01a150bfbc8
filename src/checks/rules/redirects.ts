import type { ContentDocument } from '../../loaders/read/document.ts'
import { LOCK_FILE } from '../../quotes/lock.ts'
import { callOf } from '../../text/call.ts'
import { redirectsOf, type Redirect } from '../../timeline/redirects.ts'
import { isPeriodPath, isReservedPath } from '../../timeline/site-addresses.ts'
import { idsOf, type CheckContext } from '../shared/context.ts'
import { findingAtFile, findingIn, type Finding } from '../shared/finding.ts'
import { meantPath, siteAddresses, type Addresses } from './links.ts'

/** Old addresses in `site.yaml` that cannot lead where they should, and addresses that died. */
export function redirectsRule(context: CheckContext): Finding[] {
  const [site] = context.valid('site')
  if (!site) return []
  const redirects = redirectsOf(site.data)
  const deadAddresses = dead(context, redirects)
  if (redirects.length === 0) return deadAddresses
  const addresses = siteAddresses(context)
  return [
    ...redirects.flatMap((redirect) => wrong(redirect, site.document, addresses)),
    ...deadAddresses,
  ]
}

function wrong(redirect: Redirect, document: ContentDocument, addresses: Addresses): Finding[] {
  const { from, to } = redirect
  const report = (kind: 'bad-value' | 'dangling-reference', message: string, fix: string) => [
    findingIn(document, kind, ['redirects', `/${from}`], message, fix),
  ]
  if (addresses.paths.has(from))
    return report('bad-value', `there is a page at /${from}`, 'Remove the line, or the page.')
  if (isReservedPath(from))
    return report('bad-value', `/${from} is the site’s own`, 'Remove the line.')
  const end = endOf(redirect, addresses)
  if (end === undefined)
    return report(
      'bad-value',
      `/${from} leads in a circle`,
      'Let it lead to a page of this site, or remove the line.',
    )
  if (end !== to)
    return report('bad-value', `/${to} is an old address too`, `Write /${end}, where it leads.`)
  if (addresses.paths.has(to) || (isPeriodPath(to) && !addresses.periodsKnown)) return []
  const meant = meantPath(to, addresses.paths)
  return report(
    'dangling-reference',
    `there is no page at /${to}`,
    meant === undefined ? 'Correct the address, or remove the line.' : `Write /${meant}.`,
  )
}

/** Where an old address leads in the end; undefined if it leads in a circle. */
function endOf({ from, to }: Redirect, { redirects }: Addresses): string | undefined {
  const seen = new Set([from])
  let end = to
  for (let next = redirects.get(end); next !== undefined; next = redirects.get(end)) {
    if (seen.has(end)) return undefined
    seen.add(end)
    end = next
  }
  return end
}

/**
 * Addresses of facts that are gone. The lock still has the proofs of their quotations, which are
 * only removed when quotations are verified again; nothing else in the folder tells of them.
 */
function dead(context: CheckContext, redirects: readonly Redirect[]): Finding[] {
  const { lock, unreadable = new Map() } = context
  // A file that cannot be read is an error, and its fact is not gone.
  if (unreadable.size > 0) return []
  const kept = new Set(redirects.map(({ from }) => from))
  const facts = idsOf(context, ['facts'])
  const gone = [...new Set(lock.map(({ fact }) => fact))].filter(
    (id) => !facts.has(id) && !kept.has(`facts/${id}/`),
  )
  return gone.map((id) => {
    const message = `quotations of the fact “${id}” were verified, and it is gone: its address /facts/${id}/ leads nowhere`
    const call = callOf('check', '--sources <folder of the sources’ texts>')
    const fix = `If it was published, withdraw it instead, or add its address to redirects in site.yaml; otherwise run “${call}”.`
    return findingAtFile('dead-address', LOCK_FILE, message, fix)
  })
}
