-- Positions, understanding, promises and plans: everyone's voice is a row, and promises run both ways.
create schema positions;
create schema promises;
create schema plans;
create schema voice;

create table positions.position (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  element text not null check (element in ('decision', 'plan')),
  element_id uuid not null,
  person_id uuid not null,
  stance text not null check (stance in (
    'for', 'live-with', 'worry', 'disagree', 'not-mine', 'later',
    'child-yes', 'child-kind-of', 'child-no', 'child-dont-know', 'not-asked')),
  own_words text not null default '' check (char_length(own_words) <= 4000),
  would_work text not null default '' check (char_length(would_work) <= 2000),
  audience text not null default 'coordinator' check (audience in ('coordinator', 'meeting')),
  released_at timestamptz,
  typed_by uuid not null,
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  said_at timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, id)
);
comment on table positions.position is 'How one person feels about one thing, in their words; the earlier answer stays when they change their mind.';
create unique index position_now on positions.position (agency_id, element_id, person_id) where superseded_at is null;
create index position_of_meeting on positions.position (agency_id, meeting_id);

create table positions.understanding (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  plan_id uuid not null,
  person_id uuid not null,
  own_words text not null check (char_length(own_words) <= 4000),
  typed_by uuid not null,
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  said_at timestamptz not null,
  our_clearness text check (our_clearness in ('clear', 'partly', 'not-yet')),
  marked_by uuid,
  marked_at timestamptz,
  primary key (agency_id, id)
);
comment on table positions.understanding is 'What happens next in a person''s own words; the mark says how clear WE were, never how good the answer was.';
create index understanding_of_meeting on positions.understanding (agency_id, meeting_id);

create table promises.promise (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  meeting_id uuid,
  by_person_id uuid not null,
  to_person_id uuid,
  side text not null check (side in ('agency', 'family')),
  will_do text not null check (char_length(will_do) between 1 and 500),
  due_on date not null,
  help text not null default '' check (char_length(help) <= 500),
  state text not null default 'proposed' check (state in (
    'proposed', 'made', 'stuck', 'done', 'kept', 'not-kept', 'taken-back')),
  read_back_at timestamptz,
  done_at timestamptz,
  confirmed_at timestamptz,
  made_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, family_id) references families.family (agency_id, id)
);
comment on table promises.promise is 'Who will do what for whom by when; nobody else than the one it was made to says it was kept.';
comment on column promises.promise.to_person_id is 'Empty when it was promised to the whole family.';
create index promise_of_family on promises.promise (agency_id, family_id);
create index promise_due on promises.promise (agency_id, due_on) where state in ('made', 'stuck');

create table promises.step (
  agency_id uuid not null references access.agency,
  id uuid not null,
  promise_id uuid not null,
  family_id uuid not null,
  promised_by_id uuid not null,
  promised_to_id uuid,
  kind text not null check (kind in (
    'proposed', 'right', 'corrected', 'done', 'stuck', 'moved', 'kept', 'not-kept', 'taken-back',
    'told-due', 'told-late')),
  words text not null default '' check (char_length(words) <= 2000),
  old_due_on date,
  new_due_on date,
  by_person_id uuid not null,
  typed_by uuid not null,
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, promise_id) references promises.promise (agency_id, id)
);
comment on table promises.step is 'What happened to a promise, one row a step; nothing is taken away.';
create index step_of_promise on promises.step (agency_id, promise_id, at);

create table plans.plan (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  made_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, meeting_id),
  foreign key (agency_id, family_id) references families.family (agency_id, id)
);
comment on table plans.plan is 'The family''s plan that came out of a meeting.';

create table plans.version (
  agency_id uuid not null references access.agency,
  id uuid not null,
  plan_id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  number int not null,
  made_at timestamptz not null,
  made_by uuid not null,
  what_changed text not null default '' check (char_length(what_changed) <= 1000),
  primary key (agency_id, id),
  unique (agency_id, plan_id, number),
  foreign key (agency_id, plan_id) references plans.plan (agency_id, id)
);
comment on table plans.version is 'A plan as it stood; later versions stand beside it.';

create table plans.line (
  agency_id uuid not null references access.agency,
  id uuid not null,
  version_id uuid not null,
  plan_id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  place_in_list int not null,
  kind text not null check (kind in ('decision', 'promise', 'dissent', 'bottom-line', 'next-date', 'if-it-goes-wrong')),
  words text not null check (char_length(words) <= 4000),
  person_id uuid,
  for_person_id uuid,
  about_id uuid,
  due_on date,
  help text not null default '' check (char_length(help) <= 1000),
  met text check (met in ('met', 'not-yet')),
  primary key (agency_id, id),
  foreign key (agency_id, version_id) references plans.version (agency_id, id)
);
comment on table plans.line is 'One line of a plan version, in the words agreed or objected in.';
comment on column plans.line.help is 'What helps to keep a promise, or what would still meet a bottom line.';
comment on column plans.line.met is 'Of a bottom line: whether the agency sees it met by the plan; empty when that was not said.';
create index line_of_version on plans.line (agency_id, version_id, place_in_list);

create table plans.reply (
  agency_id uuid not null references access.agency,
  id uuid not null,
  plan_id uuid not null,
  version_id uuid not null,
  family_id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  reply text not null check (reply in ('looks-right', 'fix')),
  words text not null default '' check (char_length(words) <= 4000),
  typed_by uuid not null,
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  said_at timestamptz not null,
  answered_at timestamptz,
  answer_words text not null default '' check (char_length(answer_words) <= 2000),
  primary key (agency_id, id),
  foreign key (agency_id, plan_id) references plans.plan (agency_id, id)
);
comment on table plans.reply is 'What each person said of a plan version: looks right, or what to fix.';
create index reply_of_plan on plans.reply (agency_id, plan_id);

create table voice.feedback (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  question text not null check (question in ('listened', 'say', 'safe', 'clear', 'change')),
  answer text check (answer in ('yes', 'mostly', 'not-really', 'no')),
  words text not null default '' check (char_length(words) <= 2000),
  primary key (agency_id, id)
);
comment on table voice.feedback is 'An answer about a meeting with nobody''s name and no time on it, so that no worker can tell whose it is.';
create index feedback_of_meeting on voice.feedback (agency_id, meeting_id);

create table voice.feedback_given (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  primary key (agency_id, id),
  unique (agency_id, meeting_id, person_id)
);
comment on table voice.feedback_given is 'That a person answered, so they are not asked twice; not linked to what they said.';
