import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A running server of a site. */
export interface Server {
  /** The address of the site, base path included. */
  readonly address: string
  /** Stops it and waits until it has ended. */
  readonly stop: () => Promise<void>
}

/**
 * Runs `npm run dev` on a content folder, under the base path `/dev/`, at any free port.
 * @param checkout the folder of the project’s source
 */
export function startDev(contentDir: string, checkout = '.'): Promise<Server> {
  const env = { CONTENT_DIR: contentDir, BASE_PATH: '/dev/' }
  return startServer([join(checkout, 'src/cli/dev.ts')], '/dev/', { env })
}

/**
 * Runs a command that serves a site, and waits until it has told the address.
 * @param args the arguments of Node
 * @param base the base path of the site, with `/` at both ends
 * @param options the working folder, and additions to the environment
 * @throws Error with all its output if it ends before it serves
 */
export async function startServer(
  args: readonly string[],
  base: string,
  { cwd, env }: { readonly cwd?: string; readonly env: Readonly<Record<string, string>> },
): Promise<Server> {
  // Astro’s dev server answers nothing where it believes that Vitest runs it.
  const environment = { ...process.env, VITEST: '', ...env }
  const server = spawn(process.execPath, args, { cwd, env: environment })
  const ended = new Promise<void>((done) => server.on('close', () => done()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = new RegExp(`http://[\\w.]+:\\d+${base}`).exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('close', () => {
      reject(new Error(`the server ended:\n${said}`))
    })
  })
  const stop = (): Promise<void> => {
    server.kill()
    return ended
  }
  return { address, stop }
}
