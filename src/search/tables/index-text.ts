import { lettersAsPoints, pointsAsLetters } from '../words/numbers.ts'
import { joined, spaced } from './lone-punctuation.ts'

/** A text for the index, changed so that Pagefind splits it into words as we do. */
export const indexText = (text: string): string => joined(pointsAsLetters(text))

/** Makes a text of the index readable again. */
export const readable = (text: string): string => lettersAsPoints(spaced(text))
