import { expect } from 'vitest'
import type { Story } from './people-of-the-story.ts'
import { asking, family } from './vignette.ts'

/** Dana asks for the meeting; without a bottom line it is refused, and what she typed stays. */
export async function danaAsksForTheMeeting({ dana, places }: Story): Promise<void> {
  await dana.go(places.family)
  await dana.follow('Plan a meeting')
  await dana.pick('After a move', 'Why do we meet?')
  await dana.type('Why now?', asking.why)
  await dana.type('By what day?', '2026-05-15')
  await dana.type('What sets that day?', asking.dueBecause)
  await dana.type('Court orders', asking.knownRisks)
  await dana.press('Send to the coordinators')
  expect(await dana.reads()).toContain('The family has to know what will not change.')
  expect(await dana.page.getByLabel('Why now?').inputValue()).toBe(asking.why)
  await dana.type('Line 1', asking.bottomLine)
  await dana.type('Line 2', asking.otherLine)
  await dana.pressTwice('Send to the coordinators')
  expect(await dana.reads()).toContain('Sent. A coordinator will take it from here.')
  places.meeting = new URL(dana.page.url()).pathname
}

/** Lee sees the ask without the family's name, takes it, and sets day and place. */
export async function leeTakesIt({ lee, dana, pat, places }: Story): Promise<void> {
  await lee.go('/w/meetings')
  const before = await lee.reads()
  expect(before).toContain('Dana Roe asked for this')
  expect(before).not.toContain(family.called)
  for (const other of [dana, pat]) {
    await other.go('/w/meetings')
    expect(await other.reads()).not.toContain('Take this meeting')
  }
  await lee.press('Take this meeting')
  await lee.follow('Day and place')
  await lee.type('Day', '2026-05-12')
  await lee.type('Begins at', '16:00')
  await lee.type('How many minutes?', '90')
  await lee.type('Place', asking.place)
  await lee.type('How does the family want to begin?', asking.opening)
  await lee.press('Save day and place')
  expect(new URL(lee.page.url()).pathname).toBe(places.meeting)
}
