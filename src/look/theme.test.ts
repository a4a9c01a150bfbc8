import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contrastOf, hexOf, mixed, rgbOf } from './colours.ts'
import { coloursOf, DEFAULT_COLOURS, lowContrasts, SCHEMES, themeCss } from './theme.ts'

describe('colours', () => {
  test.each([
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.478],
    ['#0000ff', '#ffffff', 8.592],
  ])('the contrast of %s and %s is that of WCAG', (one, other, ratio) => {
    expect(contrastOf(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 2)
    expect(contrastOf(rgbOf(other), rgbOf(one))).toBeCloseTo(ratio, 2)
  })

  // The values of Chromium's color-mix(in oklab, …).
  test.each([
    ['#ff0000', 0.5, '#0000ff', '#8c53a2'],
    ['#ffffff', 0.25, '#000000', '#222222'],
    ['#8a2b14', 1, '#fbfaf7', '#8a2b14'],
  ])('%s mixed by %f with %s is %s', (one, share, other, hex) => {
    expect(hexOf(mixed(rgbOf(one), share, rgbOf(other)))).toBe(hex)
  })
})

test('the default colours are those of tokens.css', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  for (const name of ['paper', 'ink', 'accent'] as const) {
    const [light, dark] = SCHEMES.map((scheme) => DEFAULT_COLOURS[scheme][name])
    const set = [...tokens.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(([, hex]) => hex)
    expect(set).toEqual([light, dark, dark])
  }
  const shares = { muted: 68, edge: 52 }
  for (const [name, share] of Object.entries(shares))
    expect(tokens).toContain(
      `--${name}: color-mix(in oklab, var(--ink) ${String(share)}%, var(--paper));`,
    )
  expect(tokens).toContain('--tint: color-mix(in oklab, var(--accent) 9%, var(--paper));')
})

test('a site without colours of its own has those of tokens.css', () => {
  expect(themeCss(undefined)).toBe('')
  expect(themeCss({})).toBe('')
  expect(lowContrasts(undefined)).toEqual([])
})

test('a chosen colour replaces ours in its theme', () => {
  const theme = { accent: { dark: '#ffd166' } }
  expect(coloursOf(theme, 'dark')).toEqual({ ...DEFAULT_COLOURS.dark, accent: '#ffd166' })
  const set = [...themeCss(theme).matchAll(/--accent: (#\w+);/g)].map(([, hex]) => hex)
  expect(set).toEqual(['#8a2b14', '#ffd166', '#ffd166'])
  expect(themeCss(theme)).not.toContain('--paper')
  // A bar as pale as ours could be too pale.
  expect(themeCss(theme)).toContain('--bar: var(--accent);')
})

describe('contrast', () => {
  test.each([
    [{ accent: { light: '#0b5d4e', dark: '#7cd4bf' }, paper: { light: '#f4f1e8' } }],
    [{ paper: { light: '#ffffff', dark: '#000000' } }],
    [{ accent: { light: '#7a0f3c' } }],
  ])('suffices in %o', (theme) => {
    expect(lowContrasts(theme)).toEqual([])
  })

  test.each([
    [{ accent: { light: '#ff7f50' } }, 'accent', 'light', 2.5, 4.5],
    [{ accent: { dark: '#3a3a8c' } }, 'accent', 'dark', 1.9, 4.5],
    [{ paper: { light: '#b0a080' } }, 'paper', 'light', 3.2, 4.5],
    [{ paper: { dark: '#5a6470' } }, 'paper', 'dark', 2.9, 4.5],
  ] as const)('is too low in %o', (theme, name, scheme, ratio, least) => {
    const [low, ...others] = lowContrasts(theme)
    expect(low).toMatchObject({ name, scheme, least })
    expect(Math.abs((low?.ratio ?? 0) - ratio)).toBeLessThan(0.3)
    expect(others).toEqual([])
    // The proposed shade suffices, and one step before it did not.
    const mended = { [name]: { [scheme]: low?.instead ?? '' } }
    expect(lowContrasts(mended)).toEqual([])
  })

  test('is told once of a paper that suits no ink, and then of our accent on it', () => {
    expect(lowContrasts({ paper: { light: '#222222' } })).toMatchObject([{ name: 'paper' }])
    const onGrey = lowContrasts({ paper: { light: '#dcd6c8' }, accent: { light: '#b35a3c' } })
    expect(onGrey).toMatchObject([{ name: 'accent', of: 'links on the paper' }])
  })

  test('is told in both themes at once', () => {
    const theme = { accent: { light: '#ffff00', dark: '#000066' } }
    expect(lowContrasts(theme).map(({ scheme }) => scheme)).toEqual(['light', 'dark'])
  })
})
