/** A colour as linear red, green and blue, each from 0 to 1. */
export type Rgb = readonly [red: number, green: number, blue: number]

/** A colour in Oklab, in which CSS mixes the colours of the site. */
type Oklab = readonly [lightness: number, a: number, b: number]

/** @param hex such as `#8a2b14` */
export function rgbOf(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** The nearest colour that a hex notation can write. */
export function hexOf(rgb: Rgb): string {
  const byte = (value: number): string => {
    const linear = Math.min(1, Math.max(0, value))
    const encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0')
  }
  return `#${rgb.map(byte).join('')}`
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((value) => Math.min(1, Math.max(0, value))) as unknown as Rgb
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A mixture as `color-mix(in oklab, one share, other)` makes it; `share` is from 0 to 1. */
export function mixed(one: Rgb, share: number, other: Rgb): Rgb {
  const [a, b] = [oklabOf(one), oklabOf(other)]
  const mix = (at: 0 | 1 | 2): number => a[at] * share + b[at] * (1 - share)
  return rgbOfOklab([mix(0), mix(1), mix(2)])
}

/** The same hue, lighter or darker by a part of the way from black to white. */
export function lightened(rgb: Rgb, by: number): Rgb {
  const [lightness, a, b] = oklabOf(rgb)
  return rgbOfOklab([Math.min(1, Math.max(0, lightness + by)), a, b])
}

// The matrices of CSS Color 4 §17 (github.com/w3c/csswg-drafts, oklab conversions).

function oklabOf([red, green, blue]: Rgb): Oklab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function rgbOfOklab([lightness, a, b]: Oklab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
