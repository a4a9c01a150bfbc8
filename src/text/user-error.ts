/** An error that the user can correct. It is printed as a sentence, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}
