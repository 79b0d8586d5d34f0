import { expect } from 'vitest'
import type { Story } from './people-of-the-story.ts'
import { alSays, arrangement } from './vignette.ts'

/** Lee talks with Rosa alone first: she wants to talk before anybody else is asked. */
export async function leeCallsRosa({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/people`)
  await lee.follow('Rosa')
  await lee.pick('We talked', 'What came of it?')
  await lee.pick('Phone', 'How?')
  await lee.unfold('They answered the safety question')
  await lee.pick('They want to talk first', 'Is there anyone they do not feel safe with?')
  await lee.pressTwice('Save this call')
  expect(await lee.reads()).toContain('Saved. Who is next?')
}

/** Al can not come; he gives Lee words to read, on the phone. */
export async function leeCallsAl({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/people`)
  await lee.follow('Al')
  await lee.pick('We talked', 'What came of it?')
  await lee.pick('Phone', 'How?')
  await lee.unfold('They said if they can come')
  await lee.pick('No', 'Can they come?')
  await lee.unfold('Words for the meeting')
  await lee.pick('People at this meeting', 'Who may read these words?')
  await lee.type('What is going well', alSays.good)
  await lee.pick('Yes', 'Read them aloud if they can not come')
  await lee.press('Save this call')
}

/** While Rosa's answer is open, only she is invited; the others wait, and Dana is not told why. */
export async function othersWaitForRosa({ lee, dana, places }: Story): Promise<void> {
  await lee.go(places.meeting)
  await lee.press(/^Invite /)
  const board = await lee.reads()
  expect(board).toContain('invitations wait for safety.')
  expect(board).toContain('Someone is not safe yet')
  await dana.go(places.meeting)
  expect(await dana.reads()).not.toContain('Someone is not safe yet')
}

/** Lee ticks what makes it safe, in words that say what to do and not why; then the others are asked. */
export async function leeMakesItSafe({ lee, places }: Story): Promise<void> {
  await lee.go(`${places.meeting}/safety`)
  await lee.follow(/^Make it safe/)
  await lee.pick('Apart from the others', 'How do they take part?')
  await lee.type('What we do for it', arrangement)
  await lee.press('It is arranged')
  expect(await lee.reads()).toContain('Arranged.')
}

/** Everyone else is asked now. */
export async function leeInvitesTheOthers({ lee, places }: Story): Promise<void> {
  await lee.go(places.meeting)
  await lee.pressTwice(/^Invite /)
  expect(await lee.reads()).not.toContain('invitations wait for safety.')
}
