import { readdirSync, readFileSync } from 'node:fs'

/**
 * The memory of this process’s children with this program name, in kB; 0 on systems without Linux’s
 * /proc.
 */
export function memoryOfChildren(name: string): number {
  try {
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry))
      .map(statusOf)
      .filter((status) => status.includes(`PPid:\t${process.pid}\n`) && status.includes(name))
      .map((status) => Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0))
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0
  }
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8')
  } catch {
    return ''
  }
}
