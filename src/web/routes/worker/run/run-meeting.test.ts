import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtMeeting,
  atMeeting,
  beforeMeeting,
  jumpTo,
  leave,
  meetingAt,
  whoComes,
} from '../../../../../tests/support/at-meeting.ts'
import { openHouse, type TestHouse } from '../../../../../tests/support/house.ts'
import { livePage, runPage } from '../../../../modules/meetings/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse(beforeMeeting)
})
afterAll(() => house.close())

const path = ({ meeting }: AtMeeting) => `/w/meetings/${meeting}/run`
const run = (at: AtMeeting) => house.as(at.lee, (visit) => runPage(visit, at.meeting))
const decisionOf = async (at: AtMeeting) => {
  const [decision] = (await run(at)).decisions
  return `${path(at)}/decision/${decision?.id}`
}

test('who is not signed in, does not lead, or asks for nothing that is there finds nothing', async () => {
  const at = await meetingAt(house, 'strengths')
  expect((await house.stranger().get(path(at))).status).toBe(401)
  for (const person of [at.dana, at.pat, at.sam, at.rosa, at.maya, at.omar]) {
    const browser = await house.signIn(person)
    for (const page of [path(at), `${path(at)}/promises`, `/w/meetings/${at.meeting}/close`]) {
      expect((await browser.get(page)).status).toBe(404)
      expect((await browser.send(page, { do: 'break' })).status).toBe(404)
    }
  }
  const lee = await house.signIn(at.lee)
  expect((await lee.get(`/w/meetings/${at.family}/run`)).status).toBe(404)
  expect((await lee.get(`${path(at)}/decision/${at.family}`)).status).toBe(404)
})

test('Lee opens the meeting with those who are there', async () => {
  const at = await atMeeting(house)
  const lee = await house.signIn(at.lee)
  expect((await lee.get(path(at))).html).toContain('Who is here?')
  expect((await lee.send(path(at), { do: 'begin', here: 'somebody' })).status).toBe(422)
  const once = crypto.randomUUID()
  const form = { do: 'begin', here: whoComes(at), once }
  const [first, second] = await Promise.all([lee.send(path(at), form), lee.send(path(at), form)])
  expect([first.status, second.status]).toEqual([303, 303])
  const shown = await lee.get(path(at))
  expect(shown.html).toContain('A song by Maya')
  expect(shown.html).toContain('A grown-up is home at night.')
})

test('words are kept as they were typed, and a turn out of turn is told kindly', async () => {
  const at = await meetingAt(house, 'strengths')
  const lee = await house.signIn(at.lee)
  expect((await lee.get(path(at))).html).toContain('It is Rosa Bell’s turn')
  const turn = { do: 'said', person: at.rosa }
  expect((await lee.send(path(at), { ...turn, words: ' ' })).status).toBe(422)
  const long = await lee.send(path(at), { ...turn, words: 'x'.repeat(4001) })
  expect(long.status).toBe(422)
  expect(long.html).toContain('x'.repeat(4001))
  expect((await lee.send(path(at), { ...turn, words: 'a', typed_by: at.dana })).status).toBe(422)
  const words = '“They <get> to bed” on time.\nNow. 👧'
  expect((await lee.send(path(at), { ...turn, words })).status).toBe(303)
  expect((await run(at)).spoken[0]).toMatchObject({ words, person: at.rosa, typedBy: at.lee })
  const again = await lee.send(path(at), { ...turn, words: 'Once more' })
  expect(again.status).toBe(422)
  expect(again.html).toContain('Everyone speaks once before anyone speaks twice.')
  expect(again.html).toContain('Once more')
})

test('the words of who is away are shown to be read, and the page says what is missing', async () => {
  const at = await meetingAt(house, 'strengths')
  const lee = await house.signIn(at.lee)
  const shown = await lee.get(`${path(at)}?turn=${at.al}`)
  expect(shown.html).toContain('Ben laughs when Jo reads.')
  expect(shown.html).not.toContain('They get to bed on time now.')
  expect(shown.html).toContain('Write 3 more good things before worries.')
  const worries = await lee.send(path(at), { do: 'stage', to: 'worries' })
  expect(worries.status).toBe(422)
  expect((await run(at)).meeting.stage).toBe('strengths')
  expect((await lee.send(path(at), { do: 'read', person: at.al, words: '' })).status).toBe(303)
  expect((await run(at)).spoken[0]).toMatchObject({ person: at.al, readForThem: true })
})

test('in the family’s own time the page has one button and takes no words', async () => {
  const at = await meetingAt(house, 'family-time')
  const lee = await house.signIn(at.lee)
  expect((await lee.send(path(at), { do: 'time', answer: 'taken' })).status).toBe(303)
  const shown = await lee.get(path(at))
  expect(shown.html).toContain('The family is meeting')
  expect(shown.html).not.toContain('<textarea')
  expect(shown.html.match(/<button[^>]*>/g)?.length).toBe(1)
  const refused = [
    await lee.send(path(at), { do: 'said', person: at.rosa, words: 'secret' }),
    await lee.send(path(at), { do: 'idea', idea: 'secret', childIdea: '' }),
    await lee.send(path(at), { do: 'end-time', words: 'secret' }),
    await lee.get(`${path(at)}/promises`),
    await lee.send(`${path(at)}/promises`, { do: 'add', willDo: 'secret' }),
  ]
  expect(refused.map(({ status }) => status)).toEqual([404, 404, 422, 404, 404])
  const maya = await house.signIn(at.maya)
  const live = `/en/meeting/${at.meeting}/live`
  expect((await maya.send(live, { do: 'not-safe' })).status).toBe(303)
  expect((await lee.get(path(at))).html).toContain('Maya does not feel safe.')
  expect((await lee.send(path(at), { do: 'go-on' })).status).toBe(303)
  expect((await lee.send(path(at), { do: 'end-time' })).status).toBe(303)
  const rosa = await house.as(at.rosa, (visit) => livePage(visit, at.meeting))
  expect(rosa).toMatchObject({ now: 'held', stage: 'family-time' })
})

test('an idea is answered by each in two presses, settled, and the meeting closes into a plan', async () => {
  const at = await meetingAt(house, 'ideas')
  const lee = await house.signIn(at.lee)
  expect((await lee.send(path(at), { do: 'idea', idea: '', childIdea: '' })).status).toBe(422)
  const idea = { do: 'idea', idea: 'Jo drives to school.', childIdea: 'Jo drives.' }
  expect((await lee.send(path(at), idea)).status).toBe(303)
  const page = await decisionOf(at)
  expect((await lee.get(page)).html).toContain('How does Rosa Bell feel about it?')
  expect((await lee.get(`${page}?person=${at.ben}`)).html).toContain('Kind of')
  const says = (person: string, stance: string, more = {}) =>
    lee.send(page, { do: 'position', person, stance, ...more })
  expect((await says(at.rosa, 'for')).status).toBe(303)
  expect((await says(at.ben, 'for')).status).toBe(422)
  expect((await says(at.ben, 'child-yes')).status).toBe(303)
  expect((await says(at.dana, 'disagree')).status).toBe(422)
  expect((await says(at.dana, 'live-with')).status).toBe(303)
  const no = await says(at.maya, 'disagree', { 'say-disagree': 'I want my school.' })
  expect(no.status).toBe(303)
  const shown = await lee.get(page)
  expect(shown.html).toContain('Maya does not agree.')
  expect(shown.html).toContain('(only you see this)')
  expect((await lee.send(page, { do: 'release', person: at.maya })).status).toBe(303)
  const others = [at.al, at.jo, at.tia]
  const unasked = { do: 'unasked', people: others, because: 'Not here today' }
  expect((await lee.send(page, { ...unasked, because: '' })).status).toBe(422)
  expect((await lee.send(page, unasked)).status).toBe(303)
  expect((await lee.send(page, { do: 'settle', state: 'taken', outcome: '' })).status).toBe(303)

  const wall = (await lee.get(path(at))).html
  expect(wall).toContain('I want my school.')
  expect(wall).not.toContain('Rosa Bell is for it.')
  expect(wall).toContain('Told you alone:')

  await jumpTo(house, at, 'promises')
  const promises = `${path(at)}/promises`
  const give = { do: 'add', by: at.dana, to: 'family', willDo: 'call the school', help: '' }
  const late = await lee.send(promises, { ...give, dueOn: '2026-05-01' })
  expect(late.status).toBe(422)
  expect(late.html).toContain('call the school')
  expect((await lee.send(promises, { ...give, dueOn: '2026-05-09' })).status).toBe(303)
  await jumpTo(house, at, 'close')
  const close = `/w/meetings/${at.meeting}/close`
  expect((await lee.get(close)).html).toContain('Read back to Dana Roe: call the school')
  expect((await lee.send(close, { nextOn: '', ifWrong: '' })).status).toBe(422)
  const [promise] = await house.as(at.lee, async (visit) => {
    const { promisesOfMeeting } = await import('../../../../modules/promises/index.ts')
    return promisesOfMeeting(visit, at.meeting)
  })
  expect((await lee.get(promises)).html).toContain('You said: I will call the school')
  expect((await lee.send(promises, { do: 'right', promise: promise?.id ?? '' })).status).toBe(303)
  const end = { nextOn: '2026-06-02', ifWrong: 'Call Grandma Jo.\nCall Lee.' }
  expect((await lee.send(close, { ...end, nextOn: '2026-01-01' })).status).toBe(422)
  const twice = { ...end, once: crypto.randomUUID() }
  const [first, second] = await Promise.all([lee.send(close, twice), lee.send(close, twice)])
  expect([first.status, second.status]).toEqual([303, 303])
  expect((await lee.get(path(at))).html).toContain('This meeting is over.')
  expect((await lee.get(close)).html).toContain('The meeting is closed.')
})

test('every page of a meeting under way takes at most eight round trips', async () => {
  const at = await meetingAt(house, 'ideas')
  const lee = await house.signIn(at.lee)
  const idea = { do: 'idea', idea: 'Jo drives to school.', childIdea: '' }
  await lee.send(path(at), idea)
  const decision = await decisionOf(at)
  for (const stage of ['open', 'strengths', 'worries', 'ideas', 'promises', 'close'] as const) {
    await jumpTo(house, at, stage)
    const pages = [path(at), `${path(at)}/promises`, `/w/meetings/${at.meeting}/close`, decision]
    house.trips()
    for (const page of pages) expect((await lee.get(page)).status).toBe(200)
    expect(Math.max(...house.trips())).toBeLessThanOrEqual(8)
  }
})

test('a wish that somebody left is read before the ideas are over', async () => {
  const at = await meetingAt(house, 'ideas')
  await leave(house, at, { person: at.al, part: 'want', words: 'A call with Ben each week.' })
  const lee = await house.signIn(at.lee)
  expect((await lee.get(path(at))).html).toContain('A call with Ben each week.')
  expect((await lee.send(path(at), { do: 'stage', to: 'promises' })).status).toBe(422)
  expect((await lee.send(path(at), { do: 'read', person: at.al, words: '' })).status).toBe(303)
  expect((await lee.send(path(at), { do: 'stage', to: 'promises' })).status).toBe(303)
})
