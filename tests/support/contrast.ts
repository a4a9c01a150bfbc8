import type { Locator } from '@playwright/test'

/**
 * The lowest contrast, from 1 to 21, between a colour of these elements and the page’s background
 * (WCAG 2.2, 1.4.3 and 1.4.11); infinite if there are no such elements.
 * @param property the property with the colour: `fill`, `outline-color`
 */
export const leastContrast = (elements: Locator, property: string): Promise<number> =>
  elements.evaluateAll((all, name) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    /** The luminance of computed colours laid over each other. */
    const luminance = (...colours: string[]): number => {
      if (!context) return NaN
      for (const colour of colours) {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
      }
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data]
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const paper = getComputedStyle(document.documentElement).backgroundColor
    const contrasts = all.map((one) => {
      const pair = [
        luminance(paper),
        luminance(paper, getComputedStyle(one).getPropertyValue(name)),
      ]
      return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)
    })
    return Math.min(...contrasts)
  }, property)
