import { expect } from 'vitest'
import type { AtABrowser } from './at-a-browser.ts'
import type { Story } from './people-of-the-story.ts'
import { picture } from './pictures.ts'
import { alSays, asking, ideas, joSays, mayaSays, rosaSays } from './vignette.ts'

/** Lee begins; Al is not there, everyone else is. */
export async function leeBegins({ lee, places }: Story): Promise<void> {
  await lee.go(places.meeting)
  await lee.follow('Run the meeting')
  for (const who of ['Rosa', 'Maya', 'Grandma Jo', 'Dana Roe', rosaSays.guest])
    await lee.pick(who, 'Who is here?')
  await lee.pressTwice('Begin the meeting')
  expect(await lee.reads()).toContain(asking.opening)
  await lee.press(/^Next: What is going well/)
}

/** Lee gives the turn to somebody. */
async function turnTo({ lee }: Story, who: string): Promise<void> {
  const turn = lee.page.getByRole('heading', { level: 1 })
  if (!(await turn.textContent())?.includes(who)) await lee.follow(who)
}

/** Somebody says something, and Lee types it just so. */
async function says(story: Story, who: string, words: string): Promise<void> {
  await turnTo(story, who)
  await story.lee.type(`${who}’s words, just as they say them`, words)
  await story.lee.press('Save, next person')
}

/**
 * Everyone is heard on what goes well before the first worry: nothing leads past it, and a page from
 * before Ben came in does not either. Al is not there; his words are read.
 */
export async function strengthsFirst(story: Story): Promise<void> {
  const { lee, places } = story
  const onward = lee.page.getByRole('button', { name: /^Next: Worries/ })
  await says(story, 'Rosa', rosaSays.good)
  const before = await lee.reads()
  expect(before).toContain('Write 2 more good things before worries.')
  expect(before).toContain('Al is not here. Read the words they left.')
  await says(story, 'Maya', mayaSays.good)
  await says(story, 'Grandma Jo', joSays.good)
  await says(story, 'Dana Roe', 'Rosa has come to every visit, and early.')
  await turnTo(story, rosaSays.guest)
  await lee.press('Pass')
  expect(await onward.count()).toBe(0)
  await turnTo(story, 'Al')
  expect(await lee.reads()).toContain(alSays.good)
  await lee.press('It was read for them')
  expect(await onward.count()).toBe(1)

  const other = await lee.context.newPage()
  await other.goto(`${places.meeting}/run`)
  await other.getByRole('button', { name: 'Came Ben' }).click()
  await other.waitForLoadState()
  await lee.press(/^Next: Worries/)
  expect(await lee.reads()).toContain('Ben has not had a turn.')
  await other.close()
  await says(story, 'Ben', 'Grandma makes pancakes.')
  await lee.press(/^Next: Worries/)
}

/** The agency speaks first. Rosa does not feel safe for a moment: Lee knows, the room sees a break. */
export async function worries(story: Story): Promise<void> {
  const { lee, rosa, maya, places } = story
  expect(await lee.reads()).toContain('The agency speaks first')
  await says(story, 'Dana Roe', asking.why)
  await goLive(rosa, places.meeting)
  await rosa.press('No me siento a salvo')
  await goLive(maya, places.meeting)
  expect(await maya.reads()).toContain('We take a short break.')
  await lee.go(`${places.meeting}/run`)
  expect(await lee.reads()).not.toContain('Rosa does not feel safe.')
  await lee.unfold('Only for you')
  expect(await lee.reads()).toContain('Rosa does not feel safe.')
}

/** Lee goes on after the break and hears each in turn; Rosa passes on her own phone. */
export async function afterTheBreak({ lee, rosa, places }: Story): Promise<void> {
  await lee.press('Go on')
  await picture(lee, 'run')
  for (let heard = 0; heard < 5; heard++) {
    const turn = (await lee.page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    if (turn.includes('Maya')) {
      await lee.type('Maya’s words, just as they say them', mayaSays.worry)
      await lee.press('Save, next person')
    } else if (turn.includes('Rosa')) {
      await goLive(rosa, places.meeting)
      expect(await rosa.reads()).toContain('Es su turno, Rosa.')
      await rosa.pressTwice('Paso')
      await lee.go(`${places.meeting}/run`)
    } else await lee.press('Pass')
  }
  await lee.press(/^Next: What might help/)
  await lee.press(/^Next: The family’s own time/)
}

/** The family is alone: nobody of the agency reads or writes anything; Rosa rings the bell. */
export async function familyTime({ lee, dana, rosa, maya, places }: Story): Promise<void> {
  await lee.press('Start the family’s own time')
  await goLive(dana, places.meeting)
  await goLive(rosa, places.meeting)
  await goLive(maya, places.meeting)
  for (const who of [lee, dana]) expect(await who.reads()).toContain('The family is meeting')
  expect(await rosa.reads()).toContain('Este es el tiempo de su familia.')
  expect(await maya.reads()).toContain('This is your family’s time.')
  for (const who of [lee, dana, rosa, maya])
    expect(await who.page.locator('textarea, input:not([type=hidden])').count()).toBe(0)
  await picture(rosa, 'family-time')
  await rosa.pressTwice('Tocar la campana')
  await lee.go(`${places.meeting}/run`)
  await lee.press(/^Next: Ideas/)
}

/** One idea; each answers in private first, on a phone or through Lee. */
export async function ideaAndFirstAnswers({ lee, jo, rosa, places }: Story): Promise<void> {
  await lee.type('The idea, in plain words', ideas.school)
  await lee.type('The same for a child', ideas.forBen)
  await lee.pressTwice('Add the idea')
  await goLive(jo, places.meeting)
  await jo.follow(/^Say how you feel/)
  await picture(jo, 'an-idea')
  await jo.pick('I do not agree')
  await jo.type('Say why, in your own words.', joSays.dissent)
  await jo.page.locator('[name=work-disagree]').fill(joSays.wouldWork)
  await jo.press('Send')
  await goLive(rosa, places.meeting)
  await rosa.follow(/^Diga qué le parece/)
  await rosa.pick('Estoy a favor')
  await rosa.pick(/lo puede decir en voz alta/)
  await rosa.press('Enviar')
}

/** The live page of somebody who has a chair. */
export async function goLive(who: AtABrowser, meeting: string): Promise<void> {
  const language = (await who.page.locator('html').getAttribute('lang')) ?? 'en'
  await who.go(`/${language}/meeting/${meeting.split('/').at(-1)}/live`)
}
