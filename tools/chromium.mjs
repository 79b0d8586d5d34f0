import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The path of a Chromium to test with: the one named by CHROMIUM, one on this machine, Playwright's
 * own, or Debian's, installed here and now when we are root. Undefined when there is none; `say`
 * tells what is done and what to do.
 */
export async function findChromium(say) {
  const named = process.env.CHROMIUM
  if (named) {
    if (existsSync(named)) return named
    say(`CHROMIUM names ${named}, but there is no such file.`)
    return undefined
  }
  const here = usual.find((path) => existsSync(path)) ?? (await playwrightsOwn())
  return here ?? installed(say)
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function installed(say) {
  const root = process.getuid?.() === 0
  if (!root || !existsSync('/usr/bin/apt-get')) {
    say('The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set')
    say('CHROMIUM to the path of one, or run: npx playwright-core install chromium')
    return undefined
  }
  say('No Chromium here: installing Debian’s own with apt-get. This happens once.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  const run = (...args) => spawnSync('apt-get', ['-q', '-y', ...args], options).status === 0
  run('update')
  if (!run('install', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'))
    say('apt-get could not install it.')
  return usual.find((path) => existsSync(path))
}
