import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** A running dev server. */
export interface DevServer {
  /** The address of the site, base path included. */
  readonly address: string
  /** Stops it and waits until it has ended. */
  readonly stop: () => Promise<void>
}

/**
 * Runs `npm run dev` on a content folder, under the base path `/dev/`, at any free port.
 * @param checkout the folder of the project’s source
 * @throws Error with all its output if it ends before it serves
 */
export async function startDev(contentDir: string, checkout = '.'): Promise<DevServer> {
  const server = spawn(process.execPath, [join(checkout, 'src/cli/dev.ts')], {
    env: { ...process.env, CONTENT_DIR: contentDir, BASE_PATH: '/dev/' },
  })
  const ended = new Promise<void>((done) => server.on('close', () => done()))
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/[\w.]+:\d+\/dev\//.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('close', () => {
      reject(new Error(`the dev server ended:\n${said}`))
    })
  })
  const stop = (): Promise<void> => {
    server.kill()
    return ended
  }
  return { address, stop }
}
