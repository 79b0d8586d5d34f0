import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtMeeting,
  atMeeting,
  beforeMeeting,
  jumpTo,
  meetingAt,
} from '../../../../../tests/support/at-meeting.ts'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { must } from '../../../../../tests/support/world.ts'
import { endGuestPasses, endPass } from '../../../../modules/access/index.ts'
import {
  answerFamilyTime,
  promiseAtMeeting,
  proposeDecision,
  runPage,
} from '../../../../modules/meetings/index.ts'
import { positionsOn } from '../../../../modules/positions/index.ts'
import type { Day } from '../../../../shared/time.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse(beforeMeeting)
})
afterAll(() => house.close())

const path = ({ meeting }: AtMeeting, language = 'en') => `/${language}/meeting/${meeting}/live`
const run = (at: AtMeeting) => house.as(at.lee, (visit) => runPage(visit, at.meeting))
const idea = (at: AtMeeting) =>
  house.as(at.lee, (visit) =>
    proposeDecision(visit, at.meeting, { idea: 'Jo drives to school.', childIdea: 'Jo drives.' }),
  )

test('who has no leave to enter finds nothing', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  expect((await house.stranger().get(path(at))).status).toBe(401)
  const pages = [path(at), `${path(at)}/decision/${decision}`, `${path(at)}/promise/${decision}`]
  for (const person of [at.omar, at.pat, at.sam]) {
    const browser = await house.signIn(person)
    for (const page of pages) {
      expect((await browser.get(page)).status).toBe(404)
      expect((await browser.send(page, { do: 'break' })).status).toBe(404)
    }
  }
  await house.asSystem((system) => endPass(system, at.meeting, at.al))
  expect((await (await house.signIn(at.al)).get(path(at))).status).toBe(404)
  const tia = await house.signIn(at.tia, { mode: 'guest', onlyMeeting: at.meeting })
  expect((await tia.get(path(at))).status).toBe(200)
  await house.asSystem((system) => endGuestPasses(system, at.meeting))
  // A guest's sign-in is good for the meeting only, so it is over too.
  expect((await tia.get(path(at))).status).toBe(401)
})

test('the page waits before the meeting and follows it, without script, in both languages', async () => {
  const at = await atMeeting(house)
  const rosa = await house.signIn(at.rosa)
  expect((await rosa.get(path(at))).html).toContain('The meeting has not begun.')
  const held = await meetingAt(house, 'strengths')
  const browser = await house.signIn(held.rosa)
  house.trips()
  const shown = await browser.get(path(held))
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect(shown.html).toContain('It is your turn, Rosa Bell.')
  expect(shown.html).toContain('They get to bed on time now.')
  expect(shown.html).toContain('Show what is next')
  expect((await browser.get(path(held, 'es'))).html).toContain('Es su turno, Rosa Bell.')
  const maya = await house.signIn(held.maya)
  expect((await maya.get(path(held, 'es'))).html).not.toContain('They get to bed on time now.')
})

test('a turn is passed with one press, and words are handed over to be read with one', async () => {
  const at = await meetingAt(house, 'strengths')
  const rosa = await house.signIn(at.rosa)
  expect((await rosa.send(path(at), { do: 'read' })).status).toBe(303)
  expect((await rosa.get(path(at))).html).toContain('We will read this out loud for you.')
  expect((await rosa.send(path(at), { do: 'pass' })).status).toBe(303)
  expect((await rosa.send(path(at), { do: 'pass' })).status).toBe(303)
  expect((await run(at)).spoken).toHaveLength(1)
  expect((await rosa.send(path(at), { do: 'pass', words: 'smuggled' })).status).toBe(422)
  expect((await rosa.send(path(at), { do: 'dance' })).status).toBe(422)
})

test('“I do not feel safe” looks to the others like any break', async () => {
  const at = await meetingAt(house, 'worries')
  const maya = await house.signIn(at.maya)
  expect((await maya.get(path(at))).html).toContain('Only Lee Marsh will know.')
  expect((await maya.send(path(at), { do: 'not-safe' })).status).toBe(303)
  const rosa = await house.signIn(at.rosa)
  const seen = (await rosa.get(path(at))).html
  expect(seen).toContain('We take a short break.')
  expect(seen).not.toContain('Maya')
  const lee = await house.signIn(at.lee)
  const run = await lee.get(`/w/meetings/${at.meeting}/run`)
  expect(run.html).toContain('Maya does not feel safe.')
})

test('in the family’s own time the page has its words and the bell, and nothing can be typed', async () => {
  const at = await meetingAt(house, 'family-time')
  await house.as(at.lee, (visit) => answerFamilyTime(visit, at.meeting, 'taken'))
  const rosa = await house.signIn(at.rosa)
  const { html } = await rosa.get(path(at))
  expect(html).toContain('This is your family’s time.')
  expect(html).toContain('This page does not record you.')
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  expect(main).not.toMatch(/<textarea|<input(?! type="hidden")|<select|<a /)
  expect(main.match(/<button/g)).toHaveLength(1)
  expect((await rosa.send(path(at), { do: 'bell', words: 'secret' })).status).toBe(422)
  const dana = await house.signIn(at.dana)
  const outside = await dana.get(path(at))
  expect(outside.html).toContain('The family is meeting')
  expect(outside.html).not.toContain('Ring the bell')
  expect((await dana.send(path(at), { do: 'bell' })).status).toBe(404)
  expect((await rosa.send(path(at), { do: 'bell' })).status).toBe(303)
  expect((await run(at)).alone).toBe(false)
})

test('a person answers an idea with a pick and a press, privately until they say otherwise', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  const page = `${path(at)}/decision/${decision}`
  const maya = await house.signIn(at.maya)
  house.trips()
  expect((await maya.get(page)).html).toContain('only Lee Marsh, until you say OK')
  expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  expect((await maya.send(page, {})).status).toBe(422)
  const long = { stance: 'disagree', 'say-disagree': `x${'y'.repeat(4000)}` }
  expect((await maya.send(page, long)).html).toContain(long['say-disagree'])
  expect((await maya.send(page, { stance: 'child-no' })).status).toBe(422)
  expect((await maya.send(page, { stance: 'for', person_id: at.rosa })).status).toBe(422)
  const no = { stance: 'disagree', 'say-disagree': 'I want my school.', 'say-for': 'not this' }
  const sent = await maya.send(page, no)
  expect(sent.to).toBe(`${path(at)}?done=said`)
  const mine = async () =>
    (await house.as(at.lee, (visit) => positionsOn(visit, [decision]))).map(
      ({ ownWords, released }) => ({ ownWords, released }),
    )
  expect(await mine()).toEqual([{ ownWords: 'I want my school.', released: false }])
  const rosa = await house.signIn(at.rosa)
  expect((await rosa.get(path(at))).html).not.toContain('I want my school.')
  expect((await maya.send(page, { ...no, outLoud: 'yes' })).status).toBe(303)
  expect((await rosa.get(path(at))).html).toContain('<q>I want my school.</q>')
  const ben = await house.signIn(at.ben)
  const asked = (await ben.get(`${path(at, 'es')}/decision/${decision}`)).html
  expect(asked).toContain('Más o menos')
  expect(asked).toContain('Jo drives.')
  expect(asked).not.toContain('Estoy a favor')
})

test('my promise is read back to me: right, or in my own words; nobody else’s is there', async () => {
  const at = await meetingAt(house, 'promises')
  const give = () =>
    house.as(at.lee, async (visit) =>
      must(
        await promiseAtMeeting(visit, at.meeting, {
          by: at.rosa,
          to: at.dana,
          willDo: 'call the clinic',
          dueOn: '2026-05-08' as Day,
          help: '',
        }),
      ),
    )
  const page = `${path(at)}/promise/${await give()}`
  const rosa = await house.signIn(at.rosa)
  expect((await rosa.get(path(at))).html).toContain('Is that right?')
  expect((await rosa.get(page)).html).toContain('You said: I will call the clinic by Friday, May 8')
  for (const person of [at.jo, at.dana]) {
    const other = await house.signIn(person)
    expect((await other.get(page)).status).toBe(404)
    expect((await other.send(page, { do: 'right' })).status).toBe(404)
  }
  const change = { do: 'change', willDo: 'call on Monday', dueOn: '2026-05-04', help: '' }
  const late = await rosa.send(page, change)
  expect(late.status).toBe(422)
  expect(late.html).toContain('call on Monday')
  expect((await rosa.send(page, { ...change, dueOn: '2026-05-11' })).status).toBe(303)
  expect((await rosa.get(path(at))).html).toContain('You said it is right')
  const second = `${path(at)}/promise/${await give()}`
  expect((await rosa.send(second, { do: 'right' })).status).toBe(303)
  await jumpTo(house, at, 'family-time')
  await house.as(at.lee, (visit) => answerFamilyTime(visit, at.meeting, 'taken'))
  expect((await rosa.send(second, { do: 'right' })).status).toBe(404)
})
