import { lettersAsPoints, pointsAsLetters } from '../words/numbers.ts'
import { joined, spaced } from './lone-punctuation.ts'

/** A text as it goes into the index, so that Pagefind takes the same words for words as we do. */
export const indexText = (text: string): string => joined(pointsAsLetters(text))

/** A text of the index as it is read. */
export const readable = (text: string): string => lettersAsPoints(spaced(text))
