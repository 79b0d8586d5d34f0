import { expect } from 'vitest'
import type { Story } from './people-of-the-story.ts'
import { picture } from './pictures.ts'
import { asking, mayaSays, packet, phones, rosaSays } from './vignette.ts'

/** Lee sets Rosa's ride, gives the aunt she named a chair, and sends the pages to read. */
export async function leeMakesThePacket({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/people`)
  await lee.follow('Rosa')
  await lee.press('The ride is set')
  expect(await lee.reads()).toContain('The ride is set.')
  await lee.go(`${places.meeting}/packet`)
  await lee.type('Why we meet', packet.why)
  await lee.type('What is going well', packet.good)
  await lee.type('What the agency worries about', packet.worry)
  await lee.press('Save the pages')
  await lee.pressTwice('Send to everyone invited')
  expect(await lee.reads()).toContain('Sent.')
}

/** Rosa and Maya read the pages: what goes well first, and what people share in their own words. */
export async function theyReadThePacket({ rosa, maya, house }: Story): Promise<void> {
  expect(await house.newMessage(phones.rosa, /hojas/)).not.toContain('Ben')
  await maya.go('/en/meeting')
  await maya.page.getByRole('main').getByRole('link').first().click()
  await maya.follow(/^Read your pages/)
  await picture(maya, 'packet')
  const pages = await maya.reads()
  expect(pages.indexOf(rosaSays.good)).toBeLessThan(pages.indexOf(packet.worry))
  for (const words of [asking.bottomLine, packet.why, mayaSays.good]) expect(pages).toContain(words)
  for (const words of [rosaSays.worry, mayaSays.worry, rosaSays.notSafe])
    expect(pages).not.toContain(words)
  await rosa.go('/es/meeting')
  await rosa.page.getByRole('main').getByRole('link').first().click()
  await rosa.follow(/^Leer sus hojas/)
  await rosa.follow('Imprimir')
  expect(await rosa.reads()).toContain('Para Rosa')
}
