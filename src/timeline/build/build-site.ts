import { countedText, type Counts } from '../../schemas/counted-text.ts'
import type { Fact, Site } from '../types.ts'
import type { TimelineEntries } from './entries.ts'
import type { DateReader } from './parse.ts'

/**
 * The settings of the site, its texts with their counts filled in.
 * @param facts with their kinds and outcomes
 * @param sources the number of sources
 */
export function buildSite(
  { site, strings: [strings] = [] }: TimelineEntries,
  facts: readonly Fact[],
  sources: number,
  read: DateReader,
): Site {
  const {
    title,
    kicker,
    headline,
    standfirst,
    language,
    timezone,
    hemisphere,
    licence,
    repository,
    contact,
    verification,
  } = site
  const { theme, logo, icon, menu, footer } = site
  const counts = { ...countsOf(facts), sources }
  const counted = (text: string): string => countedText(text, counts, language)
  return {
    title,
    lede: counted(site.lede),
    kicker,
    headline,
    standfirst: standfirst === undefined ? undefined : counted(standfirst),
    language,
    timezone,
    hemisphere,
    licence,
    repository,
    contact,
    verification,
    theme,
    logo,
    icon,
    menu,
    footer,
    strings: strings?.data,
    reviewed: read(site.reviewed),
  }
}

function countsOf(facts: readonly Fact[]): Omit<Counts, 'sources'> {
  const announced = facts.filter(({ kind }) => kind === 'announced')
  const unrecorded = announced.filter(({ outcome }) => outcome?.status === 'unrecorded')
  return { facts: facts.length, announced: announced.length, unrecorded: unrecorded.length }
}
