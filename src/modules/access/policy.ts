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
/** Families to which something is promised as a whole, and whoever the matrix lets read all promises. */
const promisedTo = among('promises', 'family_id')
const known = (column: string) => among('people', column)
const contact = (column = 'person_id') => among('contact', column)
const location = (column = 'person_id') => among('location', column)
const anyStaff = '(select access.is_staff())'
const supervisors = `(select access.all_of('staff'))`
const when = (condition: string, clause: string) => `(${condition} and ${clause})`
/** One's own row, and only where one has something to do: nobody writes themselves into a strange meeting. */
const mineAt = (column = 'person_id') => when(own(column), meeting())
const ofFamily = `(${circle()} or ${staff()})`
const belongsToIt = (table: string) =>
  ['membership', 'meeting_pass']
    .map(
      (relation) => `exists (select from access.${relation} r where r.agency_id = ${table}.agency_id
        and r.family_id = ${table}.family_id and r.person_id = (select access.person()))`,
    )
    .join(' or ')

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
    sees: [own('person_id'), staff()],
    writes: [coordinator(), staff()],
  },
  'access.audit_entry': { sees: [own('person_id'), staff()], writes: [own('person_id')] },
  'access.submission': systemOnly,

  'people.person': {
    sees: [known('id'), own('id'), own('created_by')],
    writes: [when(anyStaff, known('id')), own('id')],
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
    sees: [own('person_id'), contact()],
    writes: [own('person_id'), contact()],
  },

  'families.family': { sees: [circle('id'), staff('id')], writes: [anyStaff] },
  'families.belonging': { sees: [own('person_id'), staff()], writes: [staff()] },
  'families.residence': { sees: [staff()], writes: [staff()] },
  'families.happening': {
    sees: [staff()],
    writes: [when(own('by_person_id'), `(${ofFamily} or ${belongsToIt('happening')})`)],
  },

  'doors.account': { sees: [own('person_id')], writes: [] },
  'doors.one_time_code': systemOnly,
  'doors.invitation': { sees: [coordinator()], writes: [] },
  'doors.attempt': systemOnly,

  'meetings.meeting': {
    sees: [
      meeting('id'),
      staff(),
      // Whoever asked and is left out afterwards does not learn when and where.
      when(`state in ('asked', 'refused') and starts_at is null`, own('asked_by')),
      when(`state = 'asked'`, `(select access.all_of('asks'))`),
    ],
    writes: [
      coordinator('id'),
      staff(),
      when(`state = 'asked' and starts_at is null`, when(own('asked_by'), circle())),
    ],
  },
  'meetings.ask': {
    sees: [own('said_by'), coordinator(), staff()],
    writes: [when(own('said_by'), ofFamily)],
  },
  'meetings.bottom_line': {
    sees: [when('superseded_at is null', meeting()), coordinator(), staff()],
    writes: [coordinator(), staff()],
  },
  'meetings.seat': {
    sees: [
      own('person_id'),
      own('trusted_by'),
      coordinator(),
      staff(),
      when(`state <> 'left-out'`, meeting()),
    ],
    writes: [coordinator(), staff()],
  },
  'meetings.coming': {
    sees: [own('person_id'), coordinator(), staff()],
    writes: [mineAt(), coordinator(), staff()],
  },
  'meetings.left_out': { sees: [coordinator()], writes: [coordinator()] },
  'meetings.note': {
    sees: [own('person_id'), coordinator()],
    writes: [
      when(
        own('person_id'),
        `exists (select from meetings.seat s where s.agency_id = note.agency_id
          and s.meeting_id = note.meeting_id and s.person_id = note.person_id and s.state = 'left-out')`,
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
      when(`audience <> 'only-me'`, coordinator()),
      when(`audience = 'meeting' and superseded_at is null`, meeting()),
      when(`audience = 'meeting' and superseded_at is null`, staff()),
    ],
    writes: [mineAt(), coordinator()],
  },
  'meetings.call_note': { sees: [own('person_id'), coordinator()], writes: [coordinator()] },
  'meetings.packet': {
    sees: [when('sent_at is not null', meeting()), staff()],
    writes: [coordinator(), staff()],
  },
  'meetings.spoken_word': {
    sees: [meeting(), staff()],
    writes: [mineAt(), coordinator()],
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
      when('released_at is not null and superseded_at is null', meeting()),
      when('released_at is not null and superseded_at is null', staff()),
    ],
    writes: [mineAt(), coordinator()],
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
      when('to_person_id is null', promisedTo),
    ],
    writes: [
      own('by_person_id'),
      own('to_person_id'),
      staff(),
      coordinator(),
      when('to_person_id is null', promisedTo),
    ],
  },
  'promises.step': {
    sees: [
      own('promised_by_id'),
      own('promised_to_id'),
      own('by_person_id'),
      staff(),
      when('promised_to_id is null', promisedTo),
    ],
    writes: [
      when(
        own('typed_by'),
        `exists (select from promises.promise p where p.agency_id = step.agency_id and p.id = promise_id)`,
      ),
    ],
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
  'voice.feedback_given': { sees: [own('person_id'), supervisors], writes: [] },

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
