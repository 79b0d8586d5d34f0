import { newId } from '../../src/db/new-id.ts'
import { tablesOf } from '../../src/db/transaction.ts'
import { givePass } from '../../src/modules/access/index.ts'
import type { Stage } from '../../src/modules/meetings/index.ts'
import { moveStage, openMeeting, type Side } from '../../src/modules/meetings/index.ts'
import { addPerson } from '../../src/modules/people/index.ts'
import type { MeetingId, PersonId } from '../../src/shared/ids.ts'
import type { Instant } from '../../src/shared/time.ts'
import type { TestHouse } from './house.ts'
import { aCircle, type CirclePeople } from './world.ts'

/** A family a minute before its meeting: invited, prepared, one of them not coming but with words to be read. */
export interface AtMeeting extends CirclePeople {
  readonly meeting: MeetingId
  /** Rosa's friend, a guest. */
  readonly tia: PersonId
  readonly bottomLine: string
}

/** A minute before the meeting; `openHouse(beforeMeeting)` before anything else. */
export const beforeMeeting = '2026-05-05T21:59:00.000Z'

const meetings = tablesOf('meetings')

/** Everyone who comes; Al cannot, and left what is going well to be read. */
export const whoComes = ({ rosa, maya, ben, jo, dana, tia }: AtMeeting): PersonId[] => [
  rosa,
  maya,
  ben,
  jo,
  dana,
  tia,
]

export async function atMeeting(house: TestHouse): Promise<AtMeeting> {
  const circle = await aCircle(house)
  const { family, lee, dana, rosa, al, maya, ben, jo } = circle
  const meeting = newId<MeetingId>()
  const bottomLine = newId()
  const placed = { agency_id: house.agency, meeting_id: meeting, family_id: family }
  const tia = await house.asSystem(async (system) => {
    const guest = await addPerson(system, { goesBy: 'Coach Tia' }, { by: null, contacts: [] })
    const seats: readonly (readonly [PersonId, Side, string])[] = [
      [rosa, 'family', 'Mom'],
      [al, 'family', 'Dad'],
      [maya, 'child', 'Big sister'],
      [ben, 'child', 'Little brother'],
      [jo, 'family', 'Grandmother'],
      [dana, 'professional', 'Worker'],
      [guest, 'family', 'Rosa’s friend'],
    ]
    await meetings(system.tx)
      .insertInto('meetings.meeting')
      .values({
        agency_id: system.agency,
        id: meeting,
        family_id: family,
        purpose: 'progress',
        state: 'ready',
        asked_by: dana,
        asked_at: system.now,
        coordinator_id: lee,
        starts_at: '2026-05-05T22:00:00.000Z' as Instant,
        place: 'Ronan library',
        opening: 'A song by Maya',
      })
      .execute()
    await meetings(system.tx)
      .insertInto('meetings.bottom_line')
      .values({ ...placed, id: bottomLine, place_in_list: 1, line: 'A grown-up is home at night.' })
      .execute()
    await meetings(system.tx)
      .insertInto('meetings.seat')
      .values(
        seats.map(([person, side, role], i) => ({
          ...placed,
          id: newId(),
          person_id: person,
          side,
          role,
          state: 'invited' as const,
          added_by: lee,
          added_at: new Date(Date.parse(system.now) + i).toISOString() as Instant,
        })),
      )
      .execute()
    const word = { ...placed, typed_by: al, door: 'paper', said_at: system.now } as const
    await meetings(system.tx)
      .insertInto('meetings.prepared_word')
      .values([
        {
          ...word,
          id: newId(),
          person_id: al,
          part: 'good',
          words: 'Ben laughs when Jo reads.',
          audience: 'coordinator',
          read_aloud: true,
        },
        {
          ...word,
          id: newId(),
          person_id: rosa,
          part: 'good',
          words: 'They get to bed on time now.',
          audience: 'only-me',
          typed_by: rosa,
        },
      ])
      .execute()
    const pass = { meeting, family, grantedBy: lee }
    await givePass(system, { ...pass, person: lee, role: 'coordinator' })
    await givePass(system, { ...pass, person: guest, role: 'guest' })
    for (const person of [dana, rosa, al, maya, ben, jo]) {
      await givePass(system, { ...pass, person, role: 'participant' })
    }
    return guest
  })
  return { ...circle, meeting, tia, bottomLine }
}

/** The meeting under way, at a stage; nobody had to speak to get there. */
export async function meetingAt(house: TestHouse, stage: Stage): Promise<AtMeeting> {
  const at = await atMeeting(house)
  await house.as(at.lee, (visit) => openMeeting(visit, at.meeting, whoComes(at)))
  if (stage === 'strengths') {
    await house.as(at.lee, (visit) => moveStage(visit, at.meeting, 'strengths'))
  } else if (stage !== 'open') await jumpTo(house, at, stage)
  return at
}

/** Puts a meeting into a stage without the way there. */
export const jumpTo = (house: TestHouse, { meeting }: AtMeeting, stage: Stage): Promise<unknown> =>
  house.asSystem((system) =>
    meetings(system.tx)
      .updateTable('meetings.meeting')
      .set({ stage, state: stage === 'close' ? 'closing' : 'live' })
      .where('id', '=', meeting)
      .execute(),
  )

/** Words somebody leaves on paper, to be read to everyone at the meeting. */
export const leave = (
  house: TestHouse,
  { meeting, family }: AtMeeting,
  left: {
    readonly person: PersonId
    readonly part: 'good' | 'worry' | 'want'
    readonly words: string
  },
): Promise<unknown> =>
  house.asSystem((system) =>
    meetings(system.tx)
      .insertInto('meetings.prepared_word')
      .values({
        agency_id: system.agency,
        id: newId(),
        meeting_id: meeting,
        family_id: family,
        person_id: left.person,
        part: left.part,
        words: left.words,
        audience: 'meeting',
        read_aloud: true,
        typed_by: left.person,
        door: 'paper',
        said_at: system.now,
      })
      .execute(),
  )
