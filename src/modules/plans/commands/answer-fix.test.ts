import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AfterMeeting,
  afterMeeting,
  meetingEvening,
} from '../../../../tests/support/after-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { NotFound } from '../../../shared/not-found.ts'
import { followPage } from '../queries/follow-page.ts'
import { lateFixes } from '../queries/late-fixes.ts'
import { planPage } from '../queries/plan-page.ts'
import { plansOf } from '../queries/plans-of.ts'
import { answerFix } from './answer-fix.ts'
import { makePlan } from './make-plan.ts'
import { replyToPlan } from './reply-to-plan.ts'

let house: TestHouse
let world: AfterMeeting

beforeAll(async () => {
  house = await openHouse(meetingEvening)
  world = await afterMeeting(house)
})
afterAll(() => house.close())

const fixFromRosa = async () => {
  const { replies } = await house.as(world.lee, (visit) => followPage(visit, world.meeting))
  const fix = replies.find(({ reply, person }) => reply === 'fix' && person === world.rosa)
  if (!fix) throw new Error('Rosa asked for a fix.')
  return fix
}

test('a meeting has one plan', async () => {
  const { family, meeting, lee } = world
  const outcome = {
    family,
    meeting,
    decisions: [],
    bottomLines: [],
    thanked: [],
    nextOn: null,
    ifItGoesWrong: [],
  }
  expect(await house.as(lee, (visit) => makePlan(visit, outcome))).toMatchObject({
    problems: ['already-made'],
  })
})

test('a fix needs words, and only those who were there answer', async () => {
  const { plan, rosa, omar, tia, lee } = world
  const fix = { plan, reply: 'fix', words: ' ' } as const
  expect(await house.as(rosa, (visit) => replyToPlan(visit, fix))).toMatchObject({
    problems: ['say-what-to-fix'],
  })
  for (const nobody of [omar, tia]) {
    await expect(
      house.as(nobody, (visit) => replyToPlan(visit, { ...fix, words: 'No.' })),
    ).rejects.toThrow(NotFound)
  }
  await house.as(rosa, (visit) => replyToPlan(visit, { ...fix, words: 'Jo drives on Mondays.' }))
  await house.as(lee, (visit) =>
    replyToPlan(visit, { plan, reply: 'looks-right', words: '', person: world.al }),
  )
  const { replies } = await house.as(lee, (visit) => followPage(visit, world.meeting))
  expect(
    replies.map(({ person, reply, words, typedBy }) => ({ person, reply, words, typedBy })),
  ).toEqual(
    expect.arrayContaining([
      { person: rosa, reply: 'fix', words: 'Jo drives on Mondays.', typedBy: rosa },
      { person: world.al, reply: 'looks-right', words: '', typedBy: lee },
    ]),
  )
})

test('a fix makes version 2 with what changed, and version 1 stays to be read', async () => {
  const { plan, rosa, al, jo, lee, maya, dana } = world
  const fix = await fixFromRosa()
  const before = await house.as(rosa, (visit) => planPage(visit, { plan }))
  const decided = before.lines.find(({ kind }) => kind === 'decision')
  const said = before.lines.find(({ kind }) => kind === 'dissent')
  const change = {
    whatChanged: 'Grandma Jo drives on Mondays only.',
    words: { [decided?.id ?? '']: 'Grandma Jo drives on Mondays.', [said?.id ?? '']: 'I agree.' },
    added: '',
  }
  const answer = { reply: fix.id, words: 'You are right.', change }
  for (const nobody of [rosa, al, jo, maya, dana]) {
    await expect(house.as(nobody, (visit) => answerFix(visit, plan, answer))).rejects.toThrow(
      NotFound,
    )
  }
  expect((await house.as(lee, (visit) => answerFix(visit, plan, answer))).ok).toBe(true)
  const now = await house.as(rosa, (visit) => planPage(visit, { plan }))
  expect(now.version).toMatchObject({ number: 2, whatChanged: change.whatChanged })
  const wordsOf = ({ lines }: typeof now) => lines.map(({ words }) => words)
  expect(wordsOf(now)).toContain('Grandma Jo drives on Mondays.')
  expect(wordsOf(now)).toContain('I want to stay at my school.')
  expect(now.replies[0]).toMatchObject({ answerWords: 'You are right.' })
  const first = await house.as(rosa, (visit) => planPage(visit, { plan }, 1))
  expect(first.isNewest).toBe(false)
  expect(wordsOf(first)).toEqual(wordsOf(before))
  expect(wordsOf(first)).toContain('Grandma Jo takes the kids to school.')
})

test('a fix is answered once, and the plan waits for a new look', async () => {
  const { plan, lee, rosa } = world
  const fix = await fixFromRosa()
  const again = { reply: fix.id, words: 'Again.', change: null }
  expect(await house.as(lee, (visit) => answerFix(visit, plan, again))).toMatchObject({
    problems: ['already-answered'],
  })
  const [mine] = await house.as(rosa, plansOf)
  expect(mine).toMatchObject({ number: 2, answered: false })
})

test('after five working days without an answer we are late, and it names nobody', async () => {
  const { plan, maya, sam, dana } = world
  await house.as(maya, (visit) => replyToPlan(visit, { plan, reply: 'fix', words: 'My school.' }))
  expect(await house.as(sam, lateFixes)).toEqual([])
  house.moveClock('2026-05-13T17:00:00.000Z')
  const late = await house.as(sam, lateFixes)
  expect(late.map(({ meeting }) => meeting)).toEqual([world.meeting])
  expect(JSON.stringify(late)).not.toContain(maya)
  await expect(house.as(dana, lateFixes)).rejects.toThrow(NotFound)
  house.moveClock(meetingEvening)
})
