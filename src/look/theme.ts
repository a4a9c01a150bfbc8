import type { SiteData } from '../schemas/site.ts'
import { contrastOf, hexOf, lightened, mixed, rgbOf } from './colours.ts'

/** The two themes. */
export const SCHEMES = ['light', 'dark'] as const
export type Scheme = (typeof SCHEMES)[number]

/** The colours from which all others are mixed. An owner may choose the accent and the paper. */
interface Colours {
  readonly paper: string
  readonly ink: string
  readonly accent: string
}

/** The colours of src/styles/tokens.css; a test holds the two equal. */
export const DEFAULT_COLOURS: Readonly<Record<Scheme, Colours>> = {
  light: { paper: '#fbfaf7', ink: '#1b1d21', accent: '#8a2b14' },
  dark: { paper: '#14161a', ink: '#e9e6df', accent: '#f0966e' },
}

/** The colours that a site chooses, if any. */
export type Theme = SiteData['theme']

/** The colours of a site in one theme. */
export function coloursOf(theme: Theme, scheme: Scheme): Colours {
  const { paper, ink, accent } = DEFAULT_COLOURS[scheme]
  return {
    paper: theme?.paper?.[scheme] ?? paper,
    ink,
    accent: theme?.accent?.[scheme] ?? accent,
  }
}

/** The style sheet with the colours that a site chooses; empty if it chooses none. */
export function themeCss(theme: Theme): string {
  if (!theme?.accent && !theme?.paper) return ''
  const names = (['paper', 'accent'] as const).filter((name) => theme[name])
  const [light = '', dark = ''] = SCHEMES.map((scheme) => {
    const colours = coloursOf(theme, scheme)
    return names.map((name) => `--${name}: ${colours[name]};`).join(' ')
  })
  // The bars are paler than our accent. A paler one of another accent may be too pale.
  return `@layer tokens { @media (forced-colors: none) {
:root { ${light} --bar: var(--accent); }
@media (prefers-color-scheme: dark) { :root:where(:not([data-theme='light'])) { ${dark} } }
:root:where([data-theme='dark']) { ${dark} }
} }`
}

/** A colour that has too little contrast with another one. */
export interface LowContrast {
  readonly name: 'accent' | 'paper'
  readonly scheme: Scheme
  readonly colour: string
  /** What could not be read, and on what. */
  readonly of: string
  readonly ratio: number
  readonly least: number
  /** The nearest lightness of the same hue that suffices; undefined if there is none. */
  readonly instead: string | undefined
}

interface Pair {
  readonly of: string
  readonly ratio: number
  readonly least: number
}

/** The chosen colours with too little contrast: at most one for each theme. */
export function lowContrasts(theme: Theme): LowContrast[] {
  return SCHEMES.flatMap((scheme) => {
    const colours = coloursOf(theme, scheme)
    const paper = theme?.paper?.[scheme]
    const lows = paper === undefined ? [] : lowIn('paper', colours, scheme)
    if (lows.length > 0) return lows
    // Our own accent may be too pale on an owner's paper.
    const isOurs = paper === undefined && theme?.accent?.[scheme] === undefined
    return isOurs ? [] : lowIn('accent', colours, scheme)
  })
}

function lowIn(name: LowContrast['name'], colours: Colours, scheme: Scheme): LowContrast[] {
  const fails = (colour: string): Pair | undefined =>
    pairsOf(name, { ...colours, [name]: colour }).find(({ ratio, least }) => ratio < least)
  const colour = colours[name]
  const worst = fails(colour)
  if (!worst) return []
  const isLighter = (name === 'paper') === (scheme === 'light')
  const instead = shadesOf(colour, isLighter ? STEP : -STEP).find((shade) => !fails(shade))
  return [{ name, scheme, colour, instead, of: worst.of, ratio: worst.ratio, least: worst.least }]
}

/** A hundredth of the way from black to white. */
const STEP = 0.01

/** A colour in ever lighter or darker shades. */
function shadesOf(colour: string, step: number): string[] {
  const steps = Array.from({ length: 100 }, (_, index) => index + 1)
  return steps.map((count) => hexOf(lightened(rgbOf(colour), count * step)))
}

/** The least contrast of text, and of marks and lines of controls (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5
const MARK = 3

/**
 * The contrasts that a colour decides, mixed as in tokens.css. On the tint, contrasts are lower
 * than on the paper. The paper is judged by the ink, and the accent on the paper.
 */
function pairsOf(name: LowContrast['name'], colours: Colours): readonly Pair[] {
  const [paper, ink, accent] = [rgbOf(colours.paper), rgbOf(colours.ink), rgbOf(colours.accent)]
  const tint = mixed(accent, 0.09, paper)
  if (name === 'accent')
    return [
      { of: 'links on the paper', ratio: contrastOf(accent, paper), least: TEXT },
      { of: 'links on highlighted lines', ratio: contrastOf(accent, tint), least: TEXT },
    ]
  const inked = (share: number): number => contrastOf(mixed(ink, share, paper), tint)
  return [
    { of: 'secondary text on it', ratio: inked(0.68), least: TEXT },
    { of: 'lines of controls on it', ratio: inked(0.52), least: MARK },
  ]
}
