import { UserError } from '../build/user-error.ts'

/** Runs a command’s work and tells what went wrong: to the person, without a stack, where they can mend it. */
export async function run(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}
