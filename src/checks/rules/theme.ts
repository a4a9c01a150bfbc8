import { lowContrasts, SCHEMES } from '../../look/theme.ts'
import type { SiteData } from '../../schemas/site.ts'
import { isColour } from '../../schemas/theme.ts'
import { mapIn, textIn } from '../../text/raw.ts'
import type { CheckContext } from '../shared/context.ts'
import { findingIn, type Finding } from '../shared/finding.ts'

/** Colours of the theme on which text, links or marks would be hard to read. */
export function themeRule({ documents }: CheckContext): Finding[] {
  const sites = documents.filter(({ collection }) => collection === 'site')
  return sites.flatMap((document) => {
    const theme = coloursIn(mapIn(mapIn(document.data)['theme']))
    return lowContrasts(theme).map(({ name, scheme, colour, of, ratio, least, instead }) => {
      const isOurs = theme[name]?.[scheme] === undefined
      const path = isOurs ? ['theme', 'paper', scheme] : ['theme', name, scheme]
      // Rounded down, so that a ratio that is too low never reads as enough.
      const measured = (Math.floor(ratio * 100) / 100).toFixed(2)
      const what = isOurs ? `the ${name} of the site’s own (${colour})` : `“${colour}”`
      const message = `${what} gives ${of} a contrast of ${measured}:1 in the ${scheme} theme; ${String(least)}:1 is needed (WCAG 2.2)`
      const write = `“${scheme}: "${instead ?? ''}"”`
      const fix =
        instead === undefined
          ? `Choose a much ${(name === 'paper') === (scheme === 'light') ? 'lighter' : 'darker'} colour.`
          : isOurs
            ? `Add ${write} under “${name}”, or choose another paper.`
            : `Write ${write}, the nearest shade that suffices.`
      return findingIn(document, 'low-contrast', path, message, fix)
    })
  })
}

/** The valid colours of a theme: other values are findings of the schema. */
function coloursIn(theme: Readonly<Record<string, unknown>>): NonNullable<SiteData['theme']> {
  const ofThemes = (name: string): { light?: string; dark?: string } => {
    const colours = mapIn(theme[name])
    return Object.fromEntries(
      SCHEMES.flatMap((scheme) => {
        const colour = textIn(colours[scheme])
        return colour !== undefined && isColour(colour) ? [[scheme, colour.toLowerCase()]] : []
      }),
    )
  }
  return { accent: ofThemes('accent'), paper: ofThemes('paper') }
}
