import { spawn } from 'node:child_process'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { removeTinySites, tinySite } from '../support/tiny.ts'

afterEach(removeTinySites)

test('start builds the site, serves it below its base path and prints the address', async () => {
  const site = tinySite()
  const server = spawn(process.execPath, ['src/cli/start.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: site.contentDir,
      OUT_DIR: site.outDir,
      BASE_PATH: '/any/base',
    },
  })
  onTestFinished(async () => {
    server.kill()
    await new Promise((resolve) => server.on('close', resolve))
  })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const found = /http:\/\/localhost:\d+\/any\/base\//.exec(said)?.[0]
      if (found !== undefined) resolve(found)
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('close', () => {
      reject(new Error(said))
    })
  })
  const page = await fetch(`${address}facts/walk/`)
  expect([page.status, await page.text()]).toEqual([
    200,
    expect.stringContaining('Ada takes a walk') as string,
  ])
  expect((await fetch(`${address}nowhere/`)).status).toBe(404)
}, 120_000)
