import { join } from 'node:path'
import { projectRoot } from '../../src/project-root.ts'
import type { AtABrowser } from './at-a-browser.ts'

/** Where pictures of the story are kept. */
export const pictures = join(projectRoot, 'tests/out/journey')

const wanted = process.env.KINCIRCLE_PICTURES === '1'

/** A page as this person sees it, narrow and wide, when somebody asked for pictures. */
export async function picture(who: AtABrowser, name: string, path?: string): Promise<void> {
  if (!wanted) return
  for (const width of [320, 1280]) {
    const page = await who.context.newPage()
    await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
    await page.goto(path ?? who.page.url())
    await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true })
    await page.close()
  }
}

/** The one picture of the handbook: a parent's page at home, as it fills a phone. */
export async function pictureOfHome(parent: AtABrowser): Promise<void> {
  if (!wanted) return
  const page = await parent.context.newPage()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en/home')
  await page.screenshot({ path: join(projectRoot, 'docs/pictures/family-home.png') })
  await page.close()
}
