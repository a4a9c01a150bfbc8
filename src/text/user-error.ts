/** Something that the person at the keyboard can mend: it is told in a sentence, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
