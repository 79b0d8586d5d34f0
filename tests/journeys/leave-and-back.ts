import { expect } from 'vitest'
import type { AtABrowser } from './at-a-browser.ts'
import type { Story } from './people-of-the-story.ts'

/** Back after something was sent shows the page of before; what was done stays done once. */
export async function backIsHarmless(who: AtABrowser, words: string): Promise<void> {
  const here = who.page.url()
  await who.page.goBack()
  await who.page.goForward()
  expect(who.page.url()).toBe(here)
  await who.page.reload()
  expect(await who.page.getByText(words, { exact: true }).count()).toBe(1)
}

/** Leave fast, without script: the weather, signed out, and Back shows nothing of hers. */
export async function rosaLeavesFast({ rosa, comeBack }: Story): Promise<void> {
  await rosa.context.route('https://www.weather.gov/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
  )
  await rosa.go('/es/home')
  await rosa.page.locator('leave-fast').getByRole('button', { name: 'Salir ya' }).click()
  await rosa.page.waitForURL('https://www.weather.gov/')
  await rosa.page.goBack()
  await rosa.go('/es/home')
  expect(await rosa.reads()).toContain('Primero hay que entrar')
  await comeBack('rosa')
}
