import { chromium } from '/work/main/node_modules/playwright/index.mjs'
import { serveSite } from '/work/main/tests/support/serve.ts'
const s = await serveSite('/tmp/out/bamako', '/')
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const p = await b.newPage({ bypassCSP: true, viewport: { width: 320, height: 640 } })
await p.goto(s.url); await p.addStyleTag({content:'*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}'}); await p.waitForTimeout(300)
console.log(await p.evaluate(() => [document.documentElement.scrollWidth, [...document.querySelectorAll('body *')].map((e) => [e.tagName + '.' + (e.getAttribute('class') ?? ''), Math.round(e.getBoundingClientRect().right)] as const).filter(([, r]) => r > 320 && r < 336).slice(0, 12)]))
await b.close(); await s.close(); process.exit()
