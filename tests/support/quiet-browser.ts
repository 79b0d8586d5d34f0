import type { Page } from 'playwright-core'

/** What a browser complained about, in plain lines. */
export type Complaints = readonly string[]

/**
 * Listens to everything that goes wrong in a page without anybody seeing it: errors and warnings
 * on the console, scripts that break, blocked styles and scripts, files that do not come, and any
 * request to another host than `origin`. The answer grows while the page lives; it should stay empty.
 */
export function quietBrowser(page: Page, origin: string): Complaints {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isAnswered(message.text()))
      complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin)
      complaints.push(`third party: ${request.url()}`)
  })
  page.on('response', (response) => {
    const isPage = response.request().resourceType() === 'document'
    if (!isPage && response.status() >= 400)
      complaints.push(`missing: ${response.status()} ${response.url()}`)
  })
  return complaints
}

/** A page that says 404 or 422 on purpose makes Chromium log its status; the page itself tells more. */
const isAnswered = (text: string): boolean =>
  /^Failed to load resource: the server responded with a status of/.test(text)
