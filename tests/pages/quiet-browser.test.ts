import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quietBrowser } from '../support/quiet-browser.ts'

const pages: Record<string, string> = {
  '/sound': '<p>Hello</p>',
  '/error': '<script>console.error("it broke")</script>',
  '/warning': '<script>console.warn("take care")</script>',
  '/throws': '<script>throw new Error("it fell")</script>',
  '/missing': '<img src="/gone.png" alt="">',
  '/elsewhere': '<img src="http://stranger.test/a.png" alt="">',
}

let browser: Browser
let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const body =
      pages[request.url ?? ''] ?? (request.url === '/blocked' ? pages['/error'] : undefined)
    const blocked = request.url === '/blocked' && { 'content-security-policy': "script-src 'self'" }
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html', ...blocked })
    response.end(`<!doctype html><link rel="icon" href="data:,">${body ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

async function complaintsOf(path: string): Promise<readonly string[]> {
  const page = await browser.newPage()
  const complaints = quietBrowser(page, origin)
  await page.goto(origin + path, { waitUntil: 'load' })
  await page.close()
  return complaints
}

test('a sound page is quiet, and so is one that says “not found” on purpose', async () => {
  expect(await complaintsOf('/sound')).toEqual([])
  expect(await complaintsOf('/not-there')).toEqual([])
})

test.each([
  ['/error', 'console: it broke'],
  ['/warning', 'console: take care'],
  ['/throws', 'script: it fell'],
  ['/missing', 'missing: 404'],
  ['/elsewhere', 'third party: http://stranger.test/a.png'],
  ['/blocked', 'Content Security Policy'],
])('%s is heard: %s', async (path, heard) => {
  expect((await complaintsOf(path)).join('\n')).toContain(heard)
})
