import { expect } from 'vitest'
import type { AtABrowser } from './at-a-browser.ts'
import { linkIn, type Story, typeCode } from './people-of-the-story.ts'
import { picture } from './pictures.ts'
import { family, mayaSays, phones } from './vignette.ts'

/** Opens the link of an invitation, says yes, and comes in with the code on the same phone. */
async function answersAndComesIn(
  { house }: Story,
  who: AtABrowser,
  phone: string,
): Promise<string> {
  const link = linkIn(await house.newMessage(phone, /can you come|puede venir/i))
  await who.go(link)
  await who.pick(/^(Yes, I can come|Sí, puedo venir)/)
  await who.press(/^(Send|Enviar)$/)
  await who.follow(/^(See more with a code|Ver más con un código)$/)
  await who.press(/^(Send me a code|Mándeme un código)$/)
  await typeCode(house, who, phone)
  return link
}

/** Maya comes in and gets ready; what worries her is for Lee alone. */
export async function mayaComesIn(story: Story): Promise<void> {
  const { maya } = story
  await answersAndComesIn(story, maya, phones.maya)
  await maya.follow(/^Get ready/)
  const tasks = [
    ['What is going well', /^People at this meeting/, mayaSays.good],
    ['What worries me', /^Only Lee/, mayaSays.worry],
    ['What I want', /^Only me/, mayaSays.want],
  ] as const
  for (const [task, readers, words] of tasks) {
    await maya.follow(new RegExp(`^${task}`))
    await maya.pick(readers)
    await maya.type('Say it in your own words', words)
    await maya.press('Save')
  }
}

/** Grandma Jo comes in, and the guest whom Rosa trusts. */
export async function joAndLupeComeIn(story: Story): Promise<string> {
  await answersAndComesIn(story, story.lupe, phones.lupe)
  return answersAndComesIn(story, story.jo, phones.jo)
}

/** Somebody to whom Jo's link was forwarded sees a time and a place, and no code ever reaches them. */
export async function strangerWithJosLink(story: Story, link: string): Promise<void> {
  const { stranger, house, jo } = story
  await stranger.go(link)
  await picture(stranger, 'door')
  const door = await stranger.reads()
  for (const secret of ['Jo', 'Ben', 'Rosa', family.called, 'Cottonwood'])
    expect(door).not.toContain(secret)
  await stranger.follow('See more with a code')
  await stranger.press('Send me a code')
  expect(await house.newMessage(phones.jo, /code/)).toMatch(/code is \d{6}/)
  await stranger.type('Code', '123456')
  await stranger.press('Go in')
  expect(await stranger.reads()).toContain('That code did not work.')
  await stranger.go(jo.page.url())
  expect(await stranger.reads()).toContain('Please sign in first')
}
