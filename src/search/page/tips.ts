/** The advice for a search without results, in the order in which it is shown. */
export const TIPS = ['fewer', 'spelling', 'date', 'phrase', 'minus'] as const

/** A piece of advice. */
export type Tip = (typeof TIPS)[number]

/** The advice that applies to a search, as typed. */
export function tipsFor(query: string): Tip[] {
  const applies: Record<Tip, boolean> = {
    fewer: /\S\s+\S/.test(query),
    spelling: true,
    date: true,
    phrase: /["“”„«»]/.test(query),
    minus: /(?:^|\s)-\S/.test(query),
  }
  return TIPS.filter((tip) => applies[tip])
}
