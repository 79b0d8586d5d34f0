import type { Browser } from 'playwright-core'
import { openChromium } from '../support/chromium.ts'
import { type AtABrowser, sitDown } from './at-a-browser.ts'
import { type HouseOnDisk, openHouseOnDisk } from './house-on-disk.ts'
import { lookAround, type Seen } from './looking-around.ts'
import { pictures } from './pictures.ts'
import { moments, phones, screens } from './vignette.ts'

export type Name = keyof typeof screens

/** The house, everybody at a browser of their own, and what they found out on the way. */
export interface Story extends Readonly<Record<Name, AtABrowser>> {
  readonly house: HouseOnDisk
  /** Addresses met on the way: the family, the meeting. */
  readonly places: { family: string; meeting: string }
  /** Everyone puts the pages away; the program starts again at this moment, and the staff come to work. */
  laterOn(moment: string): Promise<void>
  /** The staff sign in with the demonstration's own buttons. */
  arriveAtWork(...who: ('dana' | 'lee' | 'pat')[]): Promise<void>
  /** A family person comes back through the front door, with a code on their own phone. */
  comeBack(...who: ('rosa' | 'maya' | 'jo' | 'lupe')[]): Promise<void>
  /** What everyone can get now. */
  look(): Promise<Seen>
  /** For whoever looks why it stopped: a picture of every screen. */
  showWhereEveryoneIs(): Promise<void>
  close(): Promise<void>
}

/** Opens the house on an empty folder and seats everyone. */
export async function beginStory(): Promise<Story> {
  const house = await openHouseOnDisk(moments.asking)
  const browser = await openChromium()
  const people = await everyone(browser, house.origin)
  const names = Object.keys(screens) as Name[]
  const places = { family: '', meeting: '' }
  const arriveAtWork: Story['arriveAtWork'] = async (...names) => {
    for (const name of names) {
      const who = people[name]
      await who.go('/demo')
      await who.press(new RegExp(`^Be ${name}`, 'i'))
    }
  }
  return {
    ...people,
    house,
    places,
    arriveAtWork,
    async laterOn(moment) {
      for (const { page } of Object.values(people)) await page.goto('about:blank')
      await house.restartAt(moment)
      await arriveAtWork('dana', 'lee', 'pat')
    },
    async comeBack(...names) {
      for (const name of names) {
        const who = people[name]
        await who.go(`/${screens[name].language}/in`)
        await who.type(/^(Your phone number|Su número de teléfono)/, phones[name])
        await who.press(/^(Send me a code|Mándeme un código)$/)
        await typeCode(house, who, phones[name])
      }
    },
    look() {
      const work = ['/w', '/w/families', '/w/meetings', '/w/promises']
      const ours = [places.family, places.meeting].filter((path) => path !== '')
      const from = (name: Name): readonly string[] => {
        const l = `/${screens[name].language}`
        if (name === 'stranger') return [`${l}/start`]
        if (name === 'pat') return work
        if (name === 'dana' || name === 'lee') return [...work, ...ours]
        return [`${l}/home`, `${l}/meeting`, `${l}/promises`, `${l}/me`]
      }
      return lookAround(names.map((name) => ({ who: people[name], from: from(name) })))
    },
    async showWhereEveryoneIs() {
      for (const who of Object.values(people)) {
        console.log(`${who.name}: ${who.page.url()}`)
        await who.page.screenshot({ path: `${pictures}/stopped-${who.name}.png`, fullPage: true })
      }
    },
    async close() {
      await browser.close()
      await house.close()
    },
  }
}

async function everyone(browser: Browser, origin: string): Promise<Record<Name, AtABrowser>> {
  const seated = Object.entries(screens).map(async ([name, screen]) => [
    name,
    await sitDown(browser, origin, name, screen),
  ])
  return Object.fromEntries(await Promise.all(seated))
}

/** A link as it stands in a message. */
export const linkIn = (message: string): string => /https?:\/\/\S+/.exec(message)?.[0] ?? ''

/** Reads the code on their own phone and types it. */
export async function typeCode(house: HouseOnDisk, who: AtABrowser, phone: string): Promise<void> {
  const message = await house.newMessage(phone, /\b\d{6}\b/)
  const [digits = ''] = /\b\d{6}\b/.exec(message) ?? []
  await who.type(/^(Code|Código)/, digits)
  await who.press(/^(Go in|Entrar)$/)
}
