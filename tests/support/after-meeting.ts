import { newId } from '../../src/db/new-id.ts'
import { tablesOf } from '../../src/db/transaction.ts'
import { endGuestPasses, givePass } from '../../src/modules/access/index.ts'
import { addPerson } from '../../src/modules/people/index.ts'
import { makePlan } from '../../src/modules/plans/index.ts'
import { takePosition } from '../../src/modules/positions/index.ts'
import { proposePromise, readBackPromise } from '../../src/modules/promises/index.ts'
import type { DecisionId, MeetingId, PersonId, PlanId, PromiseId } from '../../src/shared/ids.ts'
import type { Day, Instant } from '../../src/shared/time.ts'
import type { TestHouse } from './house.ts'
import { aCircle, type CirclePeople, must } from './world.ts'

/** A family the evening after its meeting: a plan, promises both ways, one objection. */
export interface AfterMeeting extends CirclePeople {
  readonly meeting: MeetingId
  readonly plan: PlanId
  /** Dana to Rosa, by May 9. */
  readonly ride: PromiseId
  /** Rosa to Dana, by May 9. */
  readonly clinic: PromiseId
  /** Grandma Jo to Rosa, by May 12. */
  readonly school: PromiseId
  /** Dana to the whole family, by May 15. */
  readonly letter: PromiseId
  /** Rosa's friend, who was a guest. */
  readonly tia: PersonId
}

/** The evening of the meeting; `openHouse(meetingEvening)` before anything else. */
export const meetingEvening = '2026-05-05T23:30:00.000Z'

const meetings = tablesOf('meetings')

/** Builds it through the rooms' own commands, as the close of a meeting does. */
export async function afterMeeting(house: TestHouse): Promise<AfterMeeting> {
  const circle = await aCircle(house)
  const { family, lee, dana, rosa, al, maya, ben, jo } = circle
  const meeting = newId<MeetingId>()
  const tia = await house.asSystem(async (system) => {
    await meetings(system.tx)
      .insertInto('meetings.meeting')
      .values({
        agency_id: system.agency,
        id: meeting,
        family_id: family,
        purpose: 'progress',
        state: 'closed',
        asked_by: dana,
        asked_at: system.now,
        coordinator_id: lee,
        starts_at: '2026-05-05T22:00:00.000Z' as Instant,
        place: 'Ronan library',
        began_at: '2026-05-05T22:00:00.000Z' as Instant,
        closed_at: system.now,
      })
      .execute()
    const guest = await addPerson(system, { goesBy: 'Coach Tia' }, { by: null, contacts: [] })
    const pass = { meeting, family, grantedBy: lee }
    await givePass(system, { ...pass, person: lee, role: 'coordinator' })
    await givePass(system, { ...pass, person: guest, role: 'guest' })
    for (const person of [dana, rosa, al, maya, ben, jo]) {
      await givePass(system, { ...pass, person, role: 'participant' })
    }
    return guest
  })
  const promise = async (by: PersonId, to: PersonId | null, willDo: string, dueOn: string) =>
    house.as(lee, async (visit) => {
      const id = must(
        await proposePromise(visit, {
          family,
          meeting,
          by,
          to,
          willDo,
          dueOn: dueOn as Day,
          help: '',
        }),
      )
      must(await readBackPromise(visit, id, 'right'))
      return id
    })
  const ride = await promise(dana, rosa, 'set up your ride', '2026-05-09')
  const clinic = await promise(rosa, dana, 'call the clinic', '2026-05-09')
  const school = await promise(jo, rosa, 'take Ben to school', '2026-05-12')
  const letter = await promise(dana, null, 'write to the school', '2026-05-15')
  const decision = newId<DecisionId>()
  const about = { family, meeting, element: 'decision', elementId: decision } as const
  await house.as(maya, (visit) =>
    takePosition(visit, {
      ...about,
      person: maya,
      stance: 'disagree',
      ownWords: 'I want to stay at my school.',
      wouldWork: '',
      outLoud: true,
    }),
  )
  await house.as(al, (visit) =>
    takePosition(visit, {
      ...about,
      person: al,
      stance: 'disagree',
      ownWords: 'Private words of Al.',
      wouldWork: '',
      outLoud: false,
    }),
  )
  const plan = await house.as(lee, async (visit) =>
    must(
      await makePlan(visit, {
        family,
        meeting,
        decisions: [{ id: decision, words: 'Grandma Jo takes the kids to school.' }],
        bottomLines: [{ line: 'A grown-up is home at night.', met: null, notYetBecause: '' }],
        thanked: [],
        nextOn: '2026-06-02' as Day,
        ifItGoesWrong: ['Call Grandma Jo.', 'Call Lee: 406-555-0142.'],
      }),
    ),
  )
  await house.asSystem((system) => endGuestPasses(system, meeting))
  return { ...circle, meeting, plan, ride, clinic, school, letter, tia }
}
