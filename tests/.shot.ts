import { chromium } from '@playwright/test'
import { serveSite } from './support/serve.ts'
const [folder, base, out, ...paths] = process.argv.slice(2)
const served = await serveSite(folder!, base!)
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
for (const scheme of (process.env.SCHEMES ?? 'light').split(',') as ('light' | 'dark')[])
  for (const width of (process.env.WIDTHS ?? '1280,390').split(',').map(Number)) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, hasTouch: width < 500, isMobile: width < 500 })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(served.url + path)
      await page.waitForTimeout(200)
      const name = path.replace(/[^a-z0-9]+/gi, '_') || 'home'
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      console.log(path, width, height, await page.evaluate(() => document.documentElement.scrollWidth))
      await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: true, clip: { x: 0, y: process.env.END ? Math.max(0, height - 1500) : 0, width, height: Math.min(height, Number(process.env.H ?? 1500)) } })
    }
    await context.close()
  }
await browser.close(); await served.close()
