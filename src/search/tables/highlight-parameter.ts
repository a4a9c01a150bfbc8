/** The parameter of a fact’s address that says what to mark there. */
export const HIGHLIGHT = 'highlight'
