import { expect } from 'vitest'
import { goLive } from './hold-meeting.ts'
import type { Story } from './people-of-the-story.ts'
import { ideas, joSays, promises, rosaSays } from './vignette.ts'

/** Jo lets her no be said out loud; the others answer through Lee, Ben with the answers for a child. */
export async function everyoneIsAsked(story: Story): Promise<void> {
  const { lee, maya, places } = story
  await goLive(maya, places.meeting)
  await maya.follow(/^Say how you feel/)
  await maya.pick('I can live with it')
  await maya.pick(/may say this out loud/)
  await maya.press('Send')

  await lee.go(`${places.meeting}/run`)
  await lee.follow(/^Ask each person/)
  await lee.press('Grandma Jo says OK to say it out loud')
  expect(await lee.reads()).toContain(joSays.dissent)
  await askedByLee(story, 'Ben', 'Yes')
  await askedByLee(story, 'Dana Roe', 'I’m for it')
  await askedByLee(story, rosaSays.guest, 'This is not mine to decide')
  await lee.unfold('Someone will not be asked')
  await lee.press('Write it down')
  expect(await lee.reads()).toContain('Everyone was asked.')
  await lee.type('What was decided, in plain words', ideas.outcome)
  await lee.pick('We take it up')
  await lee.press('Save what was decided')
}

/** Somebody answers in the room, and Lee types it: said by them, typed by Lee. */
async function askedByLee({ lee }: Story, who: string, stance: string): Promise<void> {
  const legend = `How does ${who} feel about it?`
  if (!(await lee.reads()).includes(legend)) await lee.follow(who)
  expect(await lee.reads()).toContain(`Said by ${who}. Typed by Lee Marsh.`)
  await lee.pick(stance, legend)
  await lee.pick(`${who} says it may be said out loud`)
  await lee.press('Save')
}

/** Promises both ways in one list. */
export async function promisesBothWays({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/run`)
  await lee.press(/^Next: Promises/)
  await lee.follow('Write and read back promises')
  for (const { by, willDo, dueOn, ...rest } of Object.values(promises)) {
    await lee.select('Who?', by)
    await lee.type('Will do what?', willDo)
    await lee.type('By when?', dueOn)
    await lee.select('For whom?', 'to' in rest ? rest.to : 'The whole family')
    await lee.pressTwice('Write it down')
  }
  expect(await lee.page.getByText('Read it back').count()).toBe(4)
}

/** Each hears their own promise read back: Dana in the room, Rosa and Jo on their phones. */
export async function eachIsReadBack({ lee, rosa, jo, places }: Story): Promise<void> {
  await goLive(rosa, places.meeting)
  await rosa.follow(/^¿Es así\?/)
  expect(await rosa.reads()).toContain(`Usted dijo: voy a ${promises.clinic.willDo}`)
  await rosa.pressTwice('Así es')
  await goLive(jo, places.meeting)
  await jo.follow(/^Is that right\?/)
  await jo.unfold('Change it')
  await jo.type('What help do you need?', 'new tires')
  await jo.press('Send the change')
  await lee.go(`${places.meeting}/run/promises`)
  await lee.press('That is right')
  await lee.press('That is right')
  expect(await lee.page.getByText('Read it back').count()).toBe(0)
}

/** The plan is read back, the meeting closes, and the plan is made: one deed, even pressed twice. */
export async function leeCloses({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/run`)
  await lee.press(/^Next: We finish/)
  await lee.follow('Read back and close')
  expect(await lee.reads()).toContain(ideas.outcome)
  await lee.type('When do we meet or talk again?', '2026-06-09')
  await lee.type('If it goes wrong', 'Grandma Jo\nDana Roe, 406-555-0121')
  await lee.pressTwice('Close the meeting and make the plan')
  expect(await lee.reads()).toContain('The plan is at version 1.')
}
