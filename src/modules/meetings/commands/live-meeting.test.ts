import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type AtMeeting,
  atMeeting,
  beforeMeeting,
  jumpTo,
  meetingAt,
  whoComes,
} from '../../../../tests/support/at-meeting.ts'
import { openHouse, type TestHouse } from '../../../../tests/support/house.ts'
import { must } from '../../../../tests/support/world.ts'
import type { DecisionId, PersonId } from '../../../shared/ids.ts'
import { NotFound } from '../../../shared/not-found.ts'
import type { Day } from '../../../shared/time.ts'
import { endGuestPasses, endPass } from '../../access/index.ts'
import { positionsOn, releasePosition } from '../../positions/index.ts'
import {
  answerDecision,
  answerFamilyTime,
  askForBreak,
  askToBeRead,
  closeMeeting,
  endBreak,
  endFamilyTime,
  hearPromiseBack,
  leaveUnasked,
  livePage,
  markHere,
  moveStage,
  openMeeting,
  passMyTurn,
  promiseAtMeeting,
  proposeDecision,
  recordSpokenWords,
  runPage,
  settleDecision,
} from '../index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openHouse(beforeMeeting)
})
afterAll(() => house.close())

const says = (at: AtMeeting, person: PersonId, words: string) =>
  house.as(at.lee, (visit) => recordSpokenWords(visit, at.meeting, { person, how: 'said', words }))
const passes = (at: AtMeeting, person: PersonId) =>
  house.as(at.lee, (visit) =>
    recordSpokenWords(visit, at.meeting, { person, how: 'passed', words: '' }),
  )
const goTo = (at: AtMeeting, stage: Parameters<typeof moveStage>[2]) =>
  house.as(at.lee, (visit) => moveStage(visit, at.meeting, stage))
const run = (at: AtMeeting) => house.as(at.lee, (visit) => runPage(visit, at.meeting))
const live = (at: AtMeeting, person: PersonId) =>
  house.as(person, (visit) => livePage(visit, at.meeting))
const idea = (at: AtMeeting) =>
  house.as(at.lee, (visit) =>
    proposeDecision(visit, at.meeting, { idea: 'Jo drives to school.', childIdea: 'Jo drives.' }),
  )
const answer = (
  at: AtMeeting,
  by: PersonId,
  decision: DecisionId,
  more: Partial<Parameters<typeof answerDecision>[2]> = {},
) =>
  house.as(by, (visit) =>
    answerDecision(visit, at.meeting, {
      decision,
      person: by,
      stance: 'for',
      ownWords: '',
      wouldWork: '',
      outLoud: false,
      bottomLine: null,
      ...more,
    }),
  )

test('only who leads a meeting opens it', async () => {
  const at = await atMeeting(house)
  for (const person of [at.dana, at.rosa, at.sam, at.pat, at.omar]) {
    await expect(house.as(person, (visit) => openMeeting(visit, at.meeting, []))).rejects.toThrow(
      NotFound,
    )
  }
  expect(await live(at, at.rosa)).toMatchObject({ now: 'before' })
  await house.as(at.lee, (visit) => openMeeting(visit, at.meeting, [at.rosa]))
  await house.as(at.lee, (visit) => openMeeting(visit, at.meeting, []))
  const { people, meeting } = await run(at)
  expect(meeting).toMatchObject({ state: 'live', stage: 'open' })
  expect(people.filter(({ here }) => here).map(({ person }) => person)).toEqual([at.rosa])
})

test('worries wait for everyone’s turn, for the words of who is away, and for three good things', async () => {
  const at = await meetingAt(house, 'strengths')
  await says(at, at.rosa, 'They get to bed on time.')
  await passes(at, at.jo)
  expect(await says(at, at.rosa, 'And more.')).toMatchObject({ problems: ['not-their-turn'] })
  expect(await goTo(at, 'worries')).toMatchObject({ ok: false })
  for (const person of [at.maya, at.ben, at.tia]) await passes(at, person)
  await says(at, at.dana, 'Rosa came to each visit.')
  expect(await goTo(at, 'worries')).toMatchObject({
    problems: [
      { kind: 'not-read', person: at.al },
      { kind: 'few-strengths', missing: 1 },
    ],
  })
  must(
    await house.as(at.lee, (visit) =>
      recordSpokenWords(visit, at.meeting, { person: at.al, how: 'read', words: 'other' }),
    ),
  )
  must(await goTo(at, 'worries'))
  const { spoken, next } = await run(at)
  expect(spoken).toEqual([])
  expect(next).toEqual([at.dana])
  must(await goTo(at, 'strengths'))
  const said = (await run(at)).spoken.find(({ person }) => person === at.al)
  expect(said).toMatchObject({ words: 'Ben laughs when Jo reads.', readForThem: true })
})

test('a stage cannot be jumped over', async () => {
  const at = await meetingAt(house, 'open')
  await expect(goTo(at, 'ideas')).rejects.toThrow(NotFound)
  await expect(
    house.as(at.dana, (visit) => moveStage(visit, at.meeting, 'strengths')),
  ).rejects.toThrow(NotFound)
})

test('a person passes from their own phone, once, and only when it is their turn', async () => {
  const at = await meetingAt(house, 'strengths')
  const pass = (person: PersonId) => house.as(person, (visit) => passMyTurn(visit, at.meeting))
  await pass(at.rosa)
  await pass(at.rosa)
  const { spoken } = await run(at)
  expect(spoken.map(({ person, passed }) => [person, passed])).toEqual([[at.rosa, true]])
  await expect(pass(at.omar)).rejects.toThrow(NotFound)
})

test('words for oneself become everyone’s only when their owner asks that they are read', async () => {
  const at = await meetingAt(house, 'strengths')
  const left = async () => (await run(at)).people.find(({ person }) => person === at.rosa)
  expect(await left()).toMatchObject({ left: '', toBeRead: false })
  await house.as(at.rosa, (visit) => askToBeRead(visit, at.meeting))
  expect(await left()).toMatchObject({ left: 'They get to bed on time now.', toBeRead: true })
})

test('while the family is alone nothing can be written, and only the bell works', async () => {
  const at = await meetingAt(house, 'family-time')
  expect(await goTo(at, 'ideas')).toMatchObject({
    problems: [{ kind: 'family-time-not-offered' }],
  })
  await house.as(at.lee, (visit) => answerFamilyTime(visit, at.meeting, 'offered'))
  await house.as(at.lee, (visit) => answerFamilyTime(visit, at.meeting, 'taken'))
  expect(await live(at, at.rosa)).toEqual({ now: 'family-alone', inside: true })
  expect(await live(at, at.tia)).toEqual({ now: 'family-alone', inside: true })
  expect(await live(at, at.dana)).toEqual({ now: 'family-alone', inside: false })
  expect(await goTo(at, 'ideas')).toMatchObject({ problems: [{ kind: 'family-is-alone' }] })
  await expect(says(at, at.rosa, 'Secret')).rejects.toThrow(NotFound)
  await expect(idea(at)).rejects.toThrow(NotFound)
  const promise = { by: at.rosa, to: null, willDo: 'call', dueOn: '2026-05-09' as Day, help: '' }
  await expect(
    house.as(at.lee, (visit) => promiseAtMeeting(visit, at.meeting, promise)),
  ).rejects.toThrow(NotFound)
  await expect(house.as(at.dana, (visit) => endFamilyTime(visit, at.meeting))).rejects.toThrow(
    NotFound,
  )
  await house.as(at.rosa, (visit) => endFamilyTime(visit, at.meeting))
  must(await goTo(at, 'ideas'))
  const { meeting } = await run(at)
  expect(meeting.familyTimeBegan).not.toBeNull()
  expect(meeting.familyTimeEnded).not.toBeNull()
})

test('the room sees a break; that somebody is not safe only the coordinator', async () => {
  const at = await meetingAt(house, 'open')
  await house.as(at.maya, (visit) => askForBreak(visit, at.meeting, 'not-safe'))
  expect((await run(at)).pauses).toEqual([{ goesBy: 'Maya', because: 'not-safe' }])
  for (const person of [at.rosa, at.dana, at.jo]) {
    expect(await live(at, person)).toMatchObject({ onBreak: true })
    expect(JSON.stringify(await live(at, person))).not.toContain('not-safe')
  }
  const others = await house.as(at.dana, async (visit) => {
    const { sitting } = await import('../queries/sitting.ts')
    return (await sitting(visit, at.meeting)).pauses
  })
  expect(others).toEqual([])
  await house.as(at.lee, (visit) => endBreak(visit, at.meeting))
  expect(await run(at)).toMatchObject({ pauses: [], onBreak: false })
})

test('a position is private first: not even the rows of it reach the others', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  must(await answer(at, at.maya, decision, { stance: 'disagree', ownWords: 'My school.' }))
  const seen = (person: PersonId) =>
    house.as(person, async (visit) => (await positionsOn(visit, [decision])).length)
  const everyone = [at.maya, at.lee, at.rosa, at.jo, at.dana, at.tia]
  expect(await Promise.all(everyone.map(seen))).toEqual([1, 1, 0, 0, 0, 0])
  await expect(
    house.as(at.rosa, (visit) =>
      releasePosition(visit, { ...at, elementId: decision, person: at.maya }),
    ),
  ).rejects.toThrow(NotFound)
  await house.as(at.maya, (visit) =>
    releasePosition(visit, { ...at, elementId: decision, person: at.maya }),
  )
  expect(await Promise.all(everyone.map(seen))).toEqual([1, 1, 1, 1, 1, 1])
  must(await answer(at, at.maya, decision, { stance: 'later', outLoud: true }))
  expect(await Promise.all(everyone.map(seen))).toEqual([1, 1, 0, 0, 0, 0])
})

test('nobody answers for somebody else, a child answers in a child’s words', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  await expect(answer(at, at.rosa, decision, { person: at.maya })).rejects.toThrow(NotFound)
  await expect(answer(at, at.omar, decision)).rejects.toThrow(NotFound)
  await expect(answer(at, at.lee, decision, { person: at.ben })).rejects.toThrow(NotFound)
  must(await answer(at, at.lee, decision, { person: at.ben, stance: 'child-kind-of' }))
  const [ben] = await house.as(at.lee, (visit) => positionsOn(visit, [decision]))
  expect(ben).toMatchObject({ person: at.ben, typedBy: at.lee, stance: 'child-kind-of' })
  expect(await live(at, at.ben)).toMatchObject({ ideas: [{ idea: 'Jo drives.', answered: true }] })
  expect(await live(at, at.rosa)).toMatchObject({ ideas: [{ idea: 'Jo drives to school.' }] })
})

test('a no from the agency names the bottom line and what would meet it', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  const no = { stance: 'disagree', ownWords: 'Not yet.' } as const
  expect(await answer(at, at.dana, decision, no)).toMatchObject({ problems: ['bottom-line'] })
  const named = { ...no, bottomLine: at.bottomLine }
  expect(await answer(at, at.dana, decision, named)).toMatchObject({ problems: ['would-work'] })
  must(await answer(at, at.dana, decision, { ...named, wouldWork: 'An aunt stays at night.' }))
  expect((await run(at)).bottomLines).toMatchObject([
    { met: 'not-yet', notYetBecause: 'An aunt stays at night.' },
  ])
})

test('a meeting closes when everything was asked and read back; guests go, the others stay', async () => {
  const at = await meetingAt(house, 'ideas')
  const decision = await idea(at)
  must(await answer(at, at.rosa, decision, { outLoud: true }))
  const promise = must(
    await house.as(at.lee, (visit) =>
      promiseAtMeeting(visit, at.meeting, {
        by: at.dana,
        to: at.rosa,
        willDo: 'set up the ride',
        dueOn: '2026-05-09' as Day,
        help: '',
      }),
    ),
  )
  await jumpTo(house, at, 'close')
  const close = () => house.as(at.lee, (visit) => closeMeeting(visit, at.meeting, { nextOn: null }))
  expect(await close()).toEqual({
    ok: false,
    problems: [
      { kind: 'idea-open', decision },
      { kind: 'not-read-back', promise },
    ],
  })
  await house.as(at.lee, async (visit) => {
    const settled = { decision, state: 'taken', outcome: 'Jo drives on school days.' } as const
    await settleDecision(visit, at.meeting, settled)
    must(await hearPromiseBack(visit, at.meeting, promise, 'right'))
  })
  expect(await close()).toMatchObject({ ok: false })
  await house.as(at.lee, (visit) =>
    leaveUnasked(visit, at.meeting, {
      decision,
      people: [...whoComes(at), at.al],
      because: 'Not here today',
    }),
  )
  const rosas = await house.as(at.rosa, (visit) => positionsOn(visit, [decision]))
  expect(rosas.find(({ person }) => person === at.rosa)?.stance).toBe('for')
  expect(await close()).toMatchObject({
    value: { decisions: [{ words: 'Jo drives on school days.' }] },
  })
  expect(await close()).toEqual({ ok: true, value: null })
  expect(await live(at, at.rosa)).toEqual({ now: 'over' })
  await expect(live(at, at.tia)).rejects.toThrow(NotFound)
})

test('who comes late is in; who was taken out or whose time as a guest is over is not', async () => {
  const at = await meetingAt(house, 'strengths')
  await house.as(at.lee, (visit) => markHere(visit, at.meeting, at.al, true))
  expect(await live(at, at.al)).toMatchObject({ now: 'held' })
  await house.asSystem((system) => endPass(system, at.meeting, at.al))
  await expect(live(at, at.al)).rejects.toThrow(NotFound)
  await house.asSystem((system) => endGuestPasses(system, at.meeting))
  await expect(live(at, at.tia)).rejects.toThrow(NotFound)
})
