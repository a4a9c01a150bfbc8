/** Scripts that are written from right to left. Intl does not say so in every browser and Node. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand'])

/**
 * The direction in which a language is written.
 * @param language a BCP 47 tag, e.g. `ar`, `uz-Arab`
 */
export function directionOf(language: string): Direction {
  return (directions[language] ??= directionOfScript(new Intl.Locale(language).maximize().script))
}

type Direction = 'ltr' | 'rtl'

/** Kept, since every page asks many times. */
const directions: Record<string, Direction> = {}

function directionOfScript(script: string | undefined): Direction {
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr'
}
