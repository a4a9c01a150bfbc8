/**
 * Whether a process exists. Signal 0 only tests for it; EPERM means that it belongs to another
 * user.
 * @param pid 0 means no process
 */
export function isRunning(pid: number): boolean {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
