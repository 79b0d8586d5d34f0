import {
  type Ask,
  askForMeeting,
  type LoggedCall,
  logCall,
  sendInvitations,
  setMeeting,
  takeMeeting,
} from '../../src/modules/meetings/index.ts'
import type { MeetingId, PersonId } from '../../src/shared/ids.ts'
import type { Day } from '../../src/shared/time.ts'
import type { TestHouse } from './house.ts'
import { aCircle, type CirclePeople, must } from './world.ts'

/** A family and its meeting before the day. */
export interface BeforeMeeting extends CirclePeople {
  readonly meeting: MeetingId
}

/** What Dana asks for when a test does not say otherwise: Rosa, Al, Maya and Ben. */
export const anAsk = ({ family, rosa, al, maya, ben }: CirclePeople): Ask => ({
  family,
  purpose: 'after-placement',
  why: 'Ben stays with Grandma Jo now.',
  dueOn: '2026-05-15' as Day,
  dueBecause: 'Two weeks after Ben moved',
  bottomLines: ['A sober grown-up is with Ben every night.'],
  knownRisks: 'No dogs at the door.',
  people: [rosa, al, maya, ben],
})

/** Dana asked for a meeting; nobody has taken it yet. */
export async function askedMeeting(house: TestHouse): Promise<BeforeMeeting> {
  const circle = await aCircle(house)
  const meeting = must(await house.as(circle.dana, (visit) => askForMeeting(visit, anAsk(circle))))
  return { ...circle, meeting }
}

/** Lee has taken it. */
export async function takenMeeting(house: TestHouse): Promise<BeforeMeeting> {
  const at = await askedMeeting(house)
  must(await house.as(at.lee, (visit) => takeMeeting(visit, at.meeting)))
  return at
}

export const aTime = {
  day: '2026-05-12' as Day,
  time: '16:00',
  minutes: 90,
  place: 'Ronan library',
  opening: '',
}

/** Lee has set day and place. */
export async function plannedMeeting(house: TestHouse): Promise<BeforeMeeting> {
  const at = await takenMeeting(house)
  must(await house.as(at.lee, (visit) => setMeeting(visit, at.meeting, aTime)))
  return at
}

/** Lee has invited everyone who has a chair. */
export async function invitedMeeting(house: TestHouse): Promise<BeforeMeeting> {
  const at = await plannedMeeting(house)
  must(await house.as(at.lee, (visit) => sendInvitations(visit, at.meeting)))
  return at
}

export const aCall: LoggedCall = {
  channel: 'phone',
  outcome: 'talked',
  minutes: 12,
  note: '',
  coming: null,
  safety: null,
  words: [],
}

/** Lee talked with somebody, and they said what is given here. */
export const leeCalls = (
  house: TestHouse,
  { lee, meeting }: BeforeMeeting,
  person: PersonId,
  call: Partial<LoggedCall> = {},
): Promise<void> => house.as(lee, (visit) => logCall(visit, meeting, person, { ...aCall, ...call }))
