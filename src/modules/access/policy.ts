/**
 * The second lock: for every table, who may see and who may write a row, as data.
 * The SQL made from it is applied after every migration; a mistake in a query then shows nothing
 * rather than too much. `agency` and the system's own work are added to every line.
 */

const among = (label: string, column: string) =>
  `(${column} = any ((select access.scope('${label}'))::uuid[]) or (select access.all_of('${label}')))`

const own = (column: string) => `${column} = (select access.person())`
const circle = (column = 'family_id') => among('circle', column)
const staff = (column = 'family_id') => among('staff', column)
const meeting = (column = 'meeting_id') => among('meeting', column)
const coordinator = (column = 'meeting_id') => among('coordinator', column)
const wholePlan = among('whole_plan', 'meeting_id')
const known = (column: string) => among('people', column)
const contact = (column = 'person_id') => among('contact', column)
const location = (column = 'person_id') => among('location', column)
const anyStaff = '(select access.is_staff())'
const supervisors = `(select access.all_of('staff'))`
const when = (condition: string, clause: string) => `(${condition} and ${clause})`

interface RowPolicy {
  readonly sees: readonly string[]
  readonly writes: readonly string[]
}

const systemOnly: RowPolicy = { sees: [], writes: [] }

export const rowPolicies: Readonly<Record<string, RowPolicy>> = {
  'access.session': { sees: [own('person_id')], writes: [own('person_id')] },
  'access.staff_role': { sees: [own('person_id'), anyStaff], writes: [] },
  'access.membership': {
    sees: [own('person_id'), circle(), staff()],
    writes: [staff()],
  },
  'access.meeting_pass': {
    sees: [own('person_id'), meeting(), staff()],
    writes: [coordinator(), staff()],
  },
  'access.audit_entry': { sees: [own('person_id'), staff()], writes: [own('person_id')] },
  'access.submission': systemOnly,

  'people.person': {
    sees: [known('id'), own('id'), own('created_by')],
    writes: [anyStaff, own('id')],
  },
  'people.person_contact': {
    sees: [own('person_id'), contact()],
    writes: [own('person_id'), contact()],
  },
  'people.person_location': {
    sees: [own('person_id'), location()],
    writes: [own('person_id'), location()],
  },
  'people.interest': {
    sees: [own('person_id'), known('person_id')],
    writes: [own('person_id'), contact()],
  },

  'families.family': { sees: [circle('id'), staff('id')], writes: [anyStaff] },
  'families.belonging': { sees: [own('person_id'), circle(), staff()], writes: [staff()] },
  'families.residence': { sees: [circle(), staff()], writes: [staff()] },
  'families.happening': { sees: [circle(), staff()], writes: [own('by_person_id')] },

  'doors.account': { sees: [own('person_id')], writes: [] },
  'doors.one_time_code': systemOnly,
  'doors.invitation': systemOnly,
  'doors.attempt': systemOnly,

  'meetings.meeting': {
    sees: [
      meeting('id'),
      staff(),
      own('asked_by'),
      own('coordinator_id'),
      when(`state = 'asked'`, `(select access.all_of('asks'))`),
    ],
    writes: [coordinator('id'), staff(), own('asked_by'), own('coordinator_id')],
  },
  'meetings.bottom_line': { sees: [meeting(), staff()], writes: [coordinator(), staff()] },
  'meetings.seat': {
    sees: [
      own('person_id'),
      own('trusted_by'),
      coordinator(),
      staff(),
      when(`state <> 'left-out'`, meeting()),
    ],
    writes: [coordinator(), staff(), own('trusted_by')],
  },
  'meetings.coming': {
    sees: [own('person_id'), coordinator(), staff()],
    writes: [own('person_id'), coordinator(), staff()],
  },
  'meetings.left_out': { sees: [coordinator()], writes: [coordinator()] },
  'meetings.wished_person': {
    sees: [own('named_by'), coordinator()],
    writes: [own('named_by'), coordinator()],
  },
  'meetings.safety_answer': {
    sees: [own('person_id'), coordinator()],
    writes: [own('person_id'), coordinator()],
  },
  'meetings.prepared_word': {
    sees: [
      own('person_id'),
      when(`audience <> 'only-me'`, coordinator()),
      when(`audience = 'meeting' and superseded_at is null`, meeting()),
      when(`audience = 'meeting' and superseded_at is null`, staff()),
    ],
    writes: [own('person_id'), coordinator()],
  },
  'meetings.call_note': { sees: [own('person_id'), coordinator()], writes: [coordinator()] },
  'meetings.packet': { sees: [meeting(), staff()], writes: [coordinator(), staff()] },
  'meetings.spoken_word': {
    sees: [meeting(), staff()],
    writes: [own('person_id'), coordinator()],
  },
  'meetings.decision': { sees: [meeting(), staff()], writes: [coordinator()] },
  'meetings.pause': {
    sees: [own('person_id'), coordinator()],
    writes: [own('person_id'), coordinator()],
  },

  'positions.position': {
    sees: [
      own('person_id'),
      coordinator(),
      when('released_at is not null', meeting()),
      when('released_at is not null', staff()),
    ],
    writes: [own('person_id'), coordinator()],
  },
  'positions.understanding': {
    sees: [own('person_id'), coordinator()],
    writes: [own('person_id'), coordinator()],
  },

  'promises.promise': {
    sees: [
      own('by_person_id'),
      own('to_person_id'),
      staff(),
      coordinator(),
      when('to_person_id is null', circle()),
      when('to_person_id is null', meeting()),
    ],
    writes: [
      own('by_person_id'),
      own('to_person_id'),
      staff(),
      coordinator(),
      when('to_person_id is null', circle()),
    ],
  },
  'promises.step': {
    sees: [
      own('promised_by_id'),
      own('promised_to_id'),
      own('by_person_id'),
      staff(),
      when('promised_to_id is null', circle()),
    ],
    writes: [own('by_person_id'), own('typed_by')],
  },

  'plans.plan': { sees: [meeting(), staff()], writes: [coordinator(), staff()] },
  'plans.version': { sees: [meeting(), staff()], writes: [coordinator(), staff()] },
  'plans.line': {
    sees: [
      wholePlan,
      staff(),
      own('person_id'),
      own('for_person_id'),
      when(`kind in ('next-date', 'if-it-goes-wrong')`, meeting()),
    ],
    writes: [coordinator(), staff()],
  },
  'plans.reply': {
    sees: [own('person_id'), coordinator(), supervisors],
    writes: [own('person_id'), coordinator(), supervisors],
  },

  'voice.feedback': { sees: [supervisors], writes: [] },
  'voice.feedback_given': { sees: [own('person_id'), supervisors], writes: [own('person_id')] },

  'notifications.message': systemOnly,
  'notifications.shown_copy': systemOnly,
}

const here = 'agency_id = (select access.agency())'

const either = (clauses: readonly string[]) =>
  `${here} and (${['(select access.is_system())', ...clauses].join(' or ')})`

/** The statements that put both locks on every table; running them again changes nothing. */
export function policySql(): string {
  const agency = [
    ...locked('access.agency'),
    ...policy('access.agency', 'sees', 'for select using (true)'),
    ...policy('access.agency', 'adds', `for insert with check (${either([])})`),
    ...policy('access.agency', 'changes', `for update using (${either([])})`),
    ...policy('access.agency', 'never_deletes', 'for delete using (false)'),
  ]
  const others = Object.entries(rowPolicies).flatMap(([table, { sees, writes }]) => [
    ...locked(table),
    ...policy(table, 'sees', `for select using (${either(sees)})`),
    ...policy(table, 'adds', `for insert with check (${either(writes)})`),
    ...policy(
      table,
      'changes',
      `for update using (${either(sees)}) with check (${either(writes)})`,
    ),
    ...policy(table, 'never_deletes', 'for delete using (false)'),
  ])
  return `${[...agency, ...others].join(';\n')};\n`
}

const locked = (table: string) => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
]

const policy = (table: string, name: string, rest: string) => [
  `drop policy if exists ${name} on ${table}`,
  `create policy ${name} on ${table} ${rest}`,
]
