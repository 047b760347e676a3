// Serves gallery/ under the product's Content-Security-Policy; see README.md, "Check".
import { createServer } from 'node:http'
import { readFileSync, readdirSync, existsSync, mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { extname, join } from 'node:path'
import { chromium } from 'playwright-core'
import { AxeBuilder } from '@axe-core/playwright'

const [executablePath = 'chromium', shots = 'shots', only = ''] = process.argv.slice(2)
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2' }
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'"
const seen = new Map()

const server = createServer((request, response) => {
  const path = new URL(request.url, 'http://localhost').pathname
  const file = path.startsWith('/assets/') ? join('../src/main/resources/static', path) : join('gallery', path)
  if (!existsSync(file) || !types[extname(file)]) return response.writeHead(404).end()
  const raw = readFileSync(file)
  const body = file.endsWith('.woff2') ? raw : gzipSync(raw)
  seen.set(path, body.length)
  response.writeHead(200, {
    'content-type': types[extname(file)], 'content-security-policy': csp,
    ...(file.endsWith('.woff2') ? {} : { 'content-encoding': 'gzip' })
  })
  response.end(body)
}).listen(0)

const origin = `http://localhost:${server.address().port}`
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const pages = readdirSync('gallery').filter(name => name.endsWith('.html') && name.includes(only)).sort()
let failures = 0
mkdirSync(shots, { recursive: true })

for (const name of pages) {
  for (const width of [1280, 320]) {
    const context = await browser.newContext({ viewport: { width, height: 900 } })
    const page = await context.newPage()
    page.on('console', message => { if (message.type() === 'error') fail(name, width, message.text()) })
    page.on('pageerror', error => fail(name, width, error.message))
    seen.clear()
    await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' })
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (sideways > 0) fail(name, width, `scrolls sideways by ${sideways}px`)
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    for (const { id, nodes } of violations) fail(name, width, `${id}: ${nodes.map(node => node.target).join(' | ')}`)
    await page.screenshot({ path: join(shots, name.replace('.html', `-${width}.png`)), fullPage: true })
    if (width === 1280) report(name)
    await context.close()
  }
}
await browser.close()
server.close()
console.log(failures ? `${failures} failures` : `${pages.length} pages, no failure`)
process.exitCode = failures ? 1 : 0

function fail(name, width, text) {
  failures++
  console.log(`${name} @${width}: ${text}`)
}

function report(name) {
  const first = [...seen.values()].reduce((sum, size) => sum + size, 0)
  const next = seen.get(`/${name}`)
  if (first > 150_000 || next > 30_000) fail(name, 1280, 'over the transfer budget')
  console.log(`${name}: first ${(first / 1000).toFixed(1)} kB, next ${(next / 1000).toFixed(1)} kB`)
}
