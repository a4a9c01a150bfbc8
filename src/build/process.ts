/**
 * Whether a process is there. Signal 0 only asks; EPERM says that it is, and somebody else’s.
 * @param pid its number; 0 is none
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
