import { describe, expect, test } from 'vitest'
import { type Deed, deeds } from '../deeds.ts'
import { anotherMeeting, persona, personas, theFamily, theMeeting } from '../testing.ts'
import { verdictOn } from './verdict-on.ts'

const everyDeed = Object.keys(deeds) as Deed[]
/** Something about Rosa, in her family and at its meeting. */
const about = { family: theFamily, meeting: theMeeting, person: persona.rosa.person }

describe('people who do not belong', () => {
  const open: Deed[] = everyDeed.filter((deed) => verdictOn(deed, persona.otherParent, {}).may)

  test('a parent of another family may only what anyone may', () => {
    const may = everyDeed.filter((deed) => verdictOn(deed, persona.otherParent, about).may)
    expect(may).toEqual(open)
    for (const deed of may)
      expect(verdictOn(deed, persona.otherParent, about)).toMatchObject({ because: 'anyone-may' })
  })

  test('a worker of another family may nothing that is about this one', () => {
    const aboutThis = everyDeed.filter((deed) => verdictOn(deed, persona.otherWorker, about).may)
    const aboutNothing = everyDeed.filter((deed) => verdictOn(deed, persona.otherWorker, {}).may)
    expect(aboutThis).toEqual(aboutNothing)
  })
})

describe('a guest whose sign-in is for one meeting', () => {
  const tias = { ...about, person: persona.tia.person }

  test('may enter that meeting and no other', () => {
    expect(verdictOn('read-meeting', persona.tia, tias).may).toBe(true)
    expect(verdictOn('read-meeting', persona.tia, { ...tias, meeting: anotherMeeting }).may).toBe(
      false,
    )
  })

  test('may not read the family, its promises or anybody’s contact', () => {
    for (const deed of ['read-family', 'read-contact', 'read-location', 'read-promise'] as const)
      expect(verdictOn(deed, persona.tia, about).may).toBe(false)
  })

  test('may not change settings, though they are their own', () => {
    const { meeting: _elsewhere, ...alone } = tias
    expect(verdictOn('change-own-settings', persona.tia, alone).may).toBe(false)
    expect(verdictOn('sign-out-everywhere', persona.tia, alone).may).toBe(true)
  })
})

test('every yes says why, in a word the pages can say', () => {
  for (const name of personas)
    for (const deed of everyDeed) {
      const verdict = verdictOn(deed, persona[name], about)
      if (verdict.may) expect(verdict.because).not.toBe('')
    }
})
