import { callOf, IS_PACKAGE } from '../../../text/call.ts'
import { LOCK_FILE } from '../../../quotes/lock.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingAtFile, type Finding } from '../../shared/finding.ts'

/** A missing `site.yaml`, and a lock that cannot be read. */
export function siteRule({ documents, lockIsBroken }: CheckContext): Finding[] {
  const site = documents.some(({ collection }) => collection === 'site') ? [] : [noSite()]
  return lockIsBroken ? [...site, brokenLock()] : site
}

function noSite(): Finding {
  const message = 'the content folder has no site.yaml'
  const elsewhere = IS_PACKAGE ? 'run the command in the timeline’s folder' : 'correct CONTENT_DIR'
  const fix = `Add it with title, lede, language, timezone, hemisphere and reviewed; or ${elsewhere}.`
  return findingAtFile('front-matter', 'site.yaml', message, fix)
}

function brokenLock(): Finding {
  const message = 'the proof of quotations cannot be read; a merge may have left its marks in it'
  const fix = `Repair or restore it; or delete it and run “${callOf('check', '--sources <folder of the sources’ texts>')}”.`
  return findingAtFile('front-matter', LOCK_FILE, message, fix)
}
