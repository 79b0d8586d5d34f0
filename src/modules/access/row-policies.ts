import type { RowTest } from './rules/row-test.ts'
import type { HoldScope, Label } from './types.ts'

/**
 * For every table: who sees a row, who writes one, and in which respect it says something of a person who
 * may be kept safe from the visitor. The rules read it as it stands here (`rules/row-test.ts`), the database
 * as policies (`policy.ts`). The agency and the house's own work are added to every line.
 */
export interface RowPolicy {
  /** Any of these is enough. */
  readonly sees: readonly RowTest[]
  readonly writes: readonly RowTest[]
  /** All of these must hold besides, whatever else says yes. */
  readonly apart?: readonly RowTest[]
}

const among = (label: Label, column: string): RowTest => ({ is: 'among', label, column })
const own = (column: string): RowTest => ({ is: 'own', column })
const set = (column: string): RowTest => ({ is: 'set', column })
const unset = (column: string): RowTest => ({ is: 'unset', column })
const oneOf = (column: string, ...values: string[]): RowTest => ({ is: 'one-of', column, values })
const noneOf = (column: string, ...values: string[]): RowTest => ({ is: 'none-of', column, values })
const both = (...tests: RowTest[]): RowTest => ({ is: 'both', tests })
const either = (...tests: RowTest[]): RowTest => ({ is: 'either', tests })
const beside = (table: string, same: Record<string, string>, and?: RowTest): RowTest => ({
  is: 'beside',
  table,
  same,
  ...(and && { and }),
})
/** What the row says in this respect of the people in these columns is kept from whoever they are kept safe from. */
const safe = (scope: HoldScope, ...columns: string[]): readonly RowTest[] =>
  columns.map((column) => ({ is: 'not-kept-from', scope, column }))

const circle = (column = 'family_id') => among('circle', column)
const staff = (column = 'family_id') => among('staff', column)
/** Whoever opened the family in an emergency: the people, the plan and the promises, and nothing else. */
const emergency = (column = 'family_id') => among('emergency', column)
const meeting = (column = 'meeting_id') => among('meeting', column)
const coordinator = (column = 'meeting_id') => among('coordinator', column)
const wholePlan = among('whole-plan', 'meeting_id')
/** Families to which something is promised as a whole, and whoever the matrix lets read all promises. */
const promisedTo = among('promises', 'family_id')
const known = (column: string) => among('people', column)
const contact = (column = 'person_id') => among('contact', column)
const location = (column = 'person_id') => among('location', column)
const anyStaff: RowTest = { is: 'staff' }
const supervisors: RowTest = { is: 'all-of', label: 'staff' }
/** One's own row, and only where one has something to do: nobody writes themselves into a strange meeting. */
const mineAt = (column = 'person_id') => both(own(column), meeting())
const ofFamily = either(circle(), staff())
const mine = { family_id: 'family_id' }
const belongsToIt = [
  beside('access.membership', mine, own('person_id')),
  beside('access.meeting_pass', mine, own('person_id')),
]

const systemOnly: RowPolicy = { sees: [], writes: [] }

export const rowPolicies: Readonly<Record<string, RowPolicy>> = {
  'access.session': { sees: [own('person_id')], writes: [own('person_id')] },
  'access.staff_role': { sees: [own('person_id'), anyStaff], writes: [] },
  'access.membership': {
    sees: [own('person_id'), circle(), staff(), emergency()],
    writes: [staff()],
    apart: safe('kin', 'person_id'),
  },
  'access.meeting_pass': {
    sees: [own('person_id'), staff()],
    writes: [coordinator(), staff()],
  },
  'access.audit_entry': { sees: [own('person_id'), staff()], writes: [own('person_id')] },
  'access.submission': systemOnly,
  'access.safety_hold': { sees: [own('person_id'), staff()], writes: [staff()] },
  'access.clearing': { sees: [coordinator()], writes: [coordinator()] },
  'access.court_order': {
    sees: [own('recipient_id'), staff()],
    writes: [own('recipient_id'), staff()],
  },
  'access.consent': {
    sees: [own('given_by'), own('about_id'), own('to_id'), staff()],
    writes: [own('given_by'), staff()],
  },
  'access.conflict': {
    sees: [own('person_id'), supervisors],
    writes: [own('said_by'), supervisors],
  },
  'access.glass': { sees: [own('person_id'), staff()], writes: [staff()] },

  'people.person': {
    sees: [known('id'), own('id'), own('created_by')],
    writes: [both(anyStaff, known('id')), own('id')],
    apart: safe('kin', 'id'),
  },
  'people.person_contact': {
    sees: [own('person_id'), contact()],
    writes: [own('person_id'), contact()],
    apart: safe('contact', 'person_id'),
  },
  'people.person_location': {
    sees: [own('person_id'), location()],
    writes: [own('person_id'), location()],
    apart: safe('location', 'person_id'),
  },
  'people.interest': {
    sees: [own('person_id'), contact()],
    writes: [own('person_id'), contact()],
  },

  'families.family': { sees: [circle('id'), staff('id'), emergency('id')], writes: [anyStaff] },
  'families.belonging': {
    sees: [own('person_id'), staff(), emergency()],
    writes: [staff()],
    apart: safe('kin', 'person_id'),
  },
  'families.residence': {
    sees: [staff()],
    writes: [staff()],
    apart: safe('location', 'child_id', 'with_person_id'),
  },
  'families.happening': {
    sees: [staff()],
    writes: [both(own('by_person_id'), either(ofFamily, ...belongsToIt))],
  },

  'doors.account': { sees: [own('person_id')], writes: [] },
  'doors.one_time_code': systemOnly,
  'doors.invitation': { sees: [coordinator()], writes: [], apart: safe('schedule', 'person_id') },
  'doors.attempt': systemOnly,
  'doors.tally': systemOnly,

  'meetings.meeting': {
    sees: [
      meeting('id'),
      staff(),
      // Whoever asked and is left out afterwards does not learn when and where.
      both(oneOf('state', 'asked', 'refused'), unset('starts_at'), own('asked_by')),
      both(oneOf('state', 'asked'), among('asks', 'family_id')),
      emergency(),
    ],
    writes: [
      coordinator('id'),
      staff(),
      both(oneOf('state', 'asked'), unset('starts_at'), own('asked_by'), circle()),
    ],
  },
  'meetings.ask': {
    sees: [own('said_by'), coordinator(), staff()],
    writes: [both(own('said_by'), ofFamily)],
  },
  'meetings.bottom_line': {
    sees: [both(unset('superseded_at'), meeting()), coordinator(), staff()],
    writes: [coordinator(), staff()],
  },
  'meetings.seat': {
    sees: [
      own('person_id'),
      own('trusted_by'),
      coordinator(),
      staff(),
      both(noneOf('state', 'left-out'), meeting()),
    ],
    writes: [coordinator(), staff()],
    apart: safe('schedule', 'person_id'),
  },
  'meetings.coming': {
    sees: [own('person_id'), coordinator(), staff()],
    writes: [mineAt(), coordinator(), staff()],
    apart: safe('schedule', 'person_id'),
  },
  'meetings.left_out': { sees: [coordinator()], writes: [coordinator()] },
  'meetings.note': {
    sees: [own('person_id'), coordinator()],
    writes: [
      both(
        own('person_id'),
        beside(
          'meetings.seat',
          { meeting_id: 'meeting_id', person_id: 'person_id' },
          oneOf('state', 'left-out'),
        ),
      ),
    ],
  },
  'meetings.wished_person': {
    sees: [own('named_by'), coordinator()],
    writes: [mineAt('named_by'), coordinator()],
  },
  'meetings.safety_answer': {
    sees: [own('person_id'), coordinator()],
    writes: [mineAt(), coordinator()],
  },
  'meetings.prepared_word': {
    sees: [
      own('person_id'),
      both(noneOf('audience', 'only-me'), coordinator()),
      both(oneOf('audience', 'meeting'), unset('superseded_at'), meeting()),
      both(oneOf('audience', 'meeting'), unset('superseded_at'), staff()),
    ],
    writes: [mineAt(), coordinator()],
    apart: safe('schedule', 'person_id'),
  },
  'meetings.call_note': { sees: [own('person_id'), coordinator()], writes: [coordinator()] },
  'meetings.packet': {
    sees: [both(set('sent_at'), meeting()), staff()],
    writes: [coordinator(), staff()],
  },
  'meetings.spoken_word': {
    sees: [meeting(), staff()],
    writes: [mineAt(), coordinator()],
    apart: safe('schedule', 'person_id'),
  },
  'meetings.decision': { sees: [meeting(), staff()], writes: [coordinator()] },
  'meetings.pause': {
    sees: [own('person_id'), coordinator()],
    writes: [mineAt(), coordinator()],
  },

  'positions.position': {
    sees: [
      own('person_id'),
      coordinator(),
      both(set('released_at'), unset('superseded_at'), meeting()),
      both(set('released_at'), unset('superseded_at'), staff()),
    ],
    writes: [mineAt(), coordinator()],
    apart: safe('schedule', 'person_id'),
  },
  'positions.understanding': {
    sees: [own('person_id'), coordinator()],
    writes: [mineAt(), coordinator()],
  },

  'promises.promise': {
    sees: [
      own('by_person_id'),
      own('to_person_id'),
      staff(),
      coordinator(),
      both(unset('to_person_id'), promisedTo),
      emergency(),
    ],
    writes: [
      own('by_person_id'),
      own('to_person_id'),
      staff(),
      coordinator(),
      both(unset('to_person_id'), promisedTo),
    ],
    apart: safe('schedule', 'by_person_id', 'to_person_id'),
  },
  'promises.step': {
    sees: [
      own('promised_by_id'),
      own('promised_to_id'),
      own('by_person_id'),
      staff(),
      both(unset('promised_to_id'), promisedTo),
      emergency(),
    ],
    writes: [both(own('typed_by'), beside('promises.promise', { id: 'promise_id' }))],
    apart: safe('schedule', 'promised_by_id', 'promised_to_id'),
  },

  'plans.plan': { sees: [meeting(), staff(), emergency()], writes: [coordinator(), staff()] },
  'plans.version': { sees: [meeting(), staff(), emergency()], writes: [coordinator(), staff()] },
  'plans.line': {
    sees: [
      wholePlan,
      staff(),
      own('person_id'),
      own('for_person_id'),
      both(oneOf('kind', 'next-date', 'if-it-goes-wrong'), meeting()),
      emergency(),
    ],
    writes: [coordinator(), staff()],
    apart: safe('schedule', 'person_id', 'for_person_id'),
  },
  'plans.reply': {
    sees: [own('person_id'), coordinator(), supervisors],
    writes: [own('person_id'), coordinator(), supervisors],
  },

  'voice.feedback': { sees: [supervisors], writes: [] },
  'voice.feedback_given': { sees: [own('person_id'), supervisors], writes: [] },

  'notifications.message': systemOnly,
  'notifications.shown_copy': systemOnly,
}
