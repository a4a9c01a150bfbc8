import { chromium } from '/work/main/node_modules/playwright/index.mjs'
import { serveSite } from '/work/main/tests/support/serve.ts'
const s = await serveSite(process.argv[2], '/')
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox'] })
const c = await b.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }); const p = await c.newPage()
for (const path of process.argv.slice(3)) { await p.goto(s.url + path); await p.waitForTimeout(200); await p.screenshot({ path: '/tmp/shots/first' + path.replace(/\W/g, '-') + '.png' })
console.log(path, await p.evaluate(() => ['.focus-row', '.fact-title', '.quoted-fact', '.quote'].map((q) => { const e = document.querySelector(q); return e ? `${q} ${Math.round(e.getBoundingClientRect().top + scrollY)}` : '' }).filter(Boolean))) }
await b.close(); await s.close(); process.exit()
