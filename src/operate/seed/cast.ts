import { inventedId } from '../../db/new-id.ts'
import type { Arrival } from '../../modules/access/index.ts'
import type { AgencyId, MeetingId, PersonId } from '../../shared/ids.ts'

export const cottonwood = '0c0770e0-0000-4000-8000-000000000001' as AgencyId
export const timeZone = 'America/Denver'

const staff = ['dana', 'lee', 'sam', 'pat', 'robin'] as const

/** Everybody of the county, by the names one remembers: its staff, then family by family. */
const names = [
  ...staff,
  ...(['rosa', 'al', 'maya', 'ben', 'jo', 'tia'] as const),
  ...(['nia', 'kit', 'omar'] as const),
  ...(['gwen', 'jess', 'theo', 'walt', 'kim'] as const),
  ...(['luis', 'nico', 'pilar', 'mary', 'elena'] as const),
  ...(['ray', 'tess', 'lily', 'nora', 'ada'] as const),
  ...(['dee', 'ana', 'bea', 'cal', 'moses'] as const),
  ...(['eli', 'sunny'] as const),
  ...(['hugo', 'mara', 'iris', 'tom'] as const),
] as const

export type CastName = (typeof names)[number]

/** Each one's id. It follows from the name, so that it is the same in every county ever made. */
export const cast = Object.fromEntries(
  names.map((name) => [name, inventedId<PersonId>(name, 'person')]),
) as Readonly<Record<CastName, PersonId>>

/** The meeting that a story has asked for under this name. */
export const meetingNamed = (name: string): MeetingId => inventedId<MeetingId>(name, 'meeting')

const readsSpanish: readonly CastName[] = ['rosa', 'pilar', 'elena']

/** How somebody comes in: staff at their desk, Ben with a helper, Tia to one meeting, family on a phone others use. */
export function arrivalOf(name: CastName): Arrival {
  const arrival = { person: cast[name], language: languageOf(name), onlyMeeting: null } as const
  if (staff.some((one) => one === name)) return { ...arrival, door: 'staff', mode: 'staff' }
  if (name === 'tia') {
    return { ...arrival, door: 'code', mode: 'guest', onlyMeeting: meetingNamed('bell now') }
  }
  return { ...arrival, door: name === 'ben' ? 'helper' : 'code', mode: 'shared' }
}

const languageOf = (name: CastName) => (readsSpanish.includes(name) ? 'es' : 'en')
