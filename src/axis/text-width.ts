/** The size of the names of marks, in pixels. */
const SIZE = 13

/** The mean width of letters of the systems’ widest typefaces, as a share of the size. */
const LETTER = 0.56

/** Letters that are as wide as they are high. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uFF00-\uFFEF]/gu

/** About how wide the name of a mark is, in pixels. Nothing can be measured without a browser. */
export function textWidth(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0
  return SIZE * (wide + LETTER * (text.length - wide))
}
