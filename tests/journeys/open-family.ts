import { expect } from 'vitest'
import type { Story } from './people-of-the-story.ts'
import { family, phones } from './vignette.ts'

/** Dana opens the circle with Ben and his mom; a phone she mistypes is named, and nothing typed is lost. */
export async function danaOpensTheFamily({ dana, places }: Story): Promise<void> {
  await dana.go('/w/families')
  await dana.follow('Open a new circle')
  await dana.type('What does the family call itself?', family.called)
  await dana.type('What the child goes by', 'Ben')
  await dana.type('The child’s birthday', family.benBorn)
  await dana.type('What they go by', 'Rosa')
  await dana.pick('Parent', 'They are in this circle as')
  await dana.type('Who they are to the children', 'Mom')
  await dana.pick('Español', 'Language they like to read')
  await dana.select('Best way', 'Text message')
  await dana.type('Number or address', 'call her')
  await dana.pick('Yes', 'OK to leave a message?')
  await dana.press('Open the circle')
  expect(await dana.reads()).toContain('Please write a phone with its area code')
  expect(await dana.page.getByLabel('What they go by').inputValue()).toBe('Rosa')
  await dana.type('Number or address', phones.rosa.slice(2))
  await dana.pressTwice('Open the circle')
  expect(await dana.reads()).toContain('The circle is open.')
  places.family = new URL(dana.page.url()).pathname
}

interface Newcomer {
  readonly as: string
  readonly tie: string
  readonly born?: string
  readonly phone?: string
}

const newcomers: Record<string, Newcomer> = {
  Maya: { as: 'Child', tie: 'Big sister', born: family.mayaBorn, phone: phones.maya },
  'Grandma Jo': { as: 'Kin, or like family', tie: 'Dad’s mom', phone: phones.jo },
  Al: { as: 'Parent', tie: 'Dad' },
}

/** Everyone else, one person at a time, and where Ben sleeps now. */
export async function danaAddsEveryone({ dana }: Story): Promise<void> {
  for (const [name, { as, tie, born, phone }] of Object.entries(newcomers)) {
    await dana.follow('Add a person')
    await dana.type('What they go by', name)
    if (born) await dana.type('Birthday', born)
    await dana.pick(as, 'They are in this circle as')
    await dana.type('Who they are to the children', tie)
    await dana.pick('English', 'Language they like to read')
    if (phone) {
      await dana.select('Best way', 'Text message')
      await dana.type('Number or address', phone.slice(2))
      await dana.pick('Yes', 'OK to leave a message?')
    }
    await dana.press('Add this person')
    expect(await dana.reads()).toContain('Added. Is there anyone else?')
  }
}

/** Ben is with Grandma Jo now; the address is kept apart from the circle. */
export async function danaSaysWhereBenLives({ dana }: Story): Promise<void> {
  await dana.page
    .locator('#homes')
    .getByRole('link', { name: /Change.*Ben/ })
    .click()
  await dana.pick('With kin', 'Now the child lives')
  await dana.select('With whom', 'Grandma Jo (Dad’s mom)')
  await dana.type('Since when', '2026-04-20')
  await dana.type('Address', family.joAddress)
  await dana.press('Write it down')
  expect(await dana.reads()).toContain('Written down.')
}
