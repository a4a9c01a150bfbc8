import { callOf, docOf } from '../../../text/call.ts'
import { mapIn, textIn } from '../../../text/raw.ts'
import { FORMAT, formatOf } from '../../../schemas/format.ts'
import type { CheckContext } from '../../shared/context.ts'
import { findingIn, type Finding } from '../../shared/finding.ts'

/**
 * A timeline in another version of the format than this machine reads. What its keys mean is not
 * known, so no other rule judges it.
 * @param newest the version that is read
 */
export function formatRule({ documents }: CheckContext, newest = FORMAT): Finding[] {
  return documents
    .filter(({ collection }) => collection === 'site')
    .flatMap((document) => {
      const format = formatOf(textIn(mapIn(document.data)['format']))
      if (format === newest) return []
      const message = `the timeline is written in format ${String(format)}, and this version of dated-facts reads format ${String(newest)}`
      const fix =
        format > newest
          ? `Install a newer version of dated-facts: ${docOf('upgrading.md')} says how.`
          : `Run “${callOf('upgrade')}”, which rewrites the content.`
      return [findingIn(document, 'other-format', ['format'], message, fix)]
    })
}
