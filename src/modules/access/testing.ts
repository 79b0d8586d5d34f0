import type { AgencyId, FamilyId, MeetingId, PersonId } from '../../shared/ids.ts'
import type { Day, Instant } from '../../shared/time.ts'
import type { Deed } from './deeds.ts'
import { verdictOn } from './rules/verdict-on.ts'
import type { Facts, Known, Membership, PassRole, SessionMode, StaffRole } from './types.ts'

/** Ids for tests of rules, which only compare them; a database would refuse them. */
export const theFamily = 'family' as FamilyId
export const anotherFamily = 'another-family' as FamilyId
export const theMeeting = 'meeting' as MeetingId
export const anotherMeeting = 'another-meeting' as MeetingId

export const named = (name: string) => name as PersonId

interface Given {
  readonly staffRoles?: readonly StaffRole[]
  readonly onlyMeeting?: MeetingId
  readonly memberships?: Facts['memberships']
  readonly passes?: Facts['passes']
  readonly mode?: SessionMode
  readonly keptFrom?: Facts['keptFrom']
  readonly conflicts?: Facts['conflicts']
  readonly emergencies?: Facts['emergencies']
  readonly consents?: Facts['consents']
}

/** Nobody, until a test says otherwise. */
export const knowing = (known: Partial<Known> = {}): Known => ({
  people: [],
  inEmergency: [],
  inConflict: [],
  ...known,
})

/** Somebody about whom nothing is known but what is given here. */
export const someone = (name: string, given: Given = {}): Facts => ({
  agency: 'agency' as AgencyId,
  person: named(name),
  today: '2026-03-06' as Day,
  now: '2026-03-06T17:00:00.000Z' as Instant,
  mode: given.mode ?? (given.staffRoles ? 'staff' : 'own-phone'),
  staffRoles: given.staffRoles ?? [],
  memberships: given.memberships ?? [],
  passes: given.passes ?? [],
  onlyMeeting: given.onlyMeeting ?? null,
  keptFrom: given.keptFrom ?? [],
  conflicts: given.conflicts ?? [],
  emergencies: given.emergencies ?? [],
  consents: given.consents ?? [],
})

/** One membership of the family in a capacity. */
export const belongs = (as: Membership, youth = false, family = theFamily) => ({
  family,
  as,
  youth,
})

/** One pass to the meeting. */
export const pass = (role: PassRole, ended = false, meeting = theMeeting) => ({
  meeting,
  family: theFamily,
  role,
  ended,
})

const inTheFamily = (name: string, as: Membership, youth = false) =>
  someone(name, { memberships: [belongs(as, youth)], passes: [pass('participant')] })

/** Everyone around Rosa's family, as they stand before its meeting, and two who do not belong. */
export const persona = {
  rosa: inTheFamily('rosa', 'parent'),
  maya: inTheFamily('maya', 'child', true),
  ben: inTheFamily('ben', 'child'),
  jo: inTheFamily('jo', 'kin'),
  tia: someone('tia', { passes: [pass('guest')], onlyMeeting: theMeeting }),
  dana: someone('dana', {
    staffRoles: ['worker'],
    memberships: [belongs('worker')],
    passes: [pass('participant')],
  }),
  lee: someone('lee', { staffRoles: ['coordinator'], passes: [pass('coordinator')] }),
  sam: someone('sam', { staffRoles: ['supervisor'] }),
  otherWorker: someone('kit', {
    staffRoles: ['worker'],
    memberships: [belongs('worker', false, anotherFamily)],
  }),
  otherParent: someone('noor', { memberships: [belongs('parent', false, anotherFamily)] }),
} satisfies Record<string, Facts>

export type Persona = keyof typeof persona

export const personas = Object.keys(persona) as readonly Persona[]

/** Which of these people the rules let do a deed about Rosa, in her family and at its meeting. */
export const whoMay = (deed: Deed): Persona[] =>
  personas.filter(
    (name) =>
      verdictOn(deed, persona[name], {
        family: theFamily,
        meeting: theMeeting,
        person: persona.rosa.person,
        between: [persona.rosa.person],
      }).may,
  )
