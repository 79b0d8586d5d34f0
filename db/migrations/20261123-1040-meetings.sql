-- Meetings: asking, preparing, holding and recording them.
create schema meetings;

create table meetings.meeting (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  purpose text not null check (purpose in (
    'prevent-removal', 'after-placement', 'progress', 'permanent-home', 'family-asked')),
  state text not null default 'asked' check (state in (
    'asked', 'preparing', 'ready', 'live', 'closing', 'closed', 'called-off', 'refused')),
  due_on date,
  asked_by uuid not null,
  asked_at timestamptz not null,
  coordinator_id uuid,
  starts_at timestamptz,
  minutes int not null default 90 check (minutes between 15 and 600),
  place text not null default '' check (char_length(place) <= 300),
  opening text not null default '' check (char_length(opening) <= 1000),
  stage text check (stage in (
    'open', 'strengths', 'worries', 'knowledge', 'family-time', 'ideas', 'promises', 'close')),
  stage_at timestamptz,
  family_time text check (family_time in ('offered', 'taken', 'declined')),
  family_time_began_at timestamptz,
  family_time_ended_at timestamptz,
  break_at timestamptz,
  began_at timestamptz,
  closed_at timestamptz,
  next_on date,
  ended_because text not null default '' check (char_length(ended_because) <= 1000),
  called_off_by text check (called_off_by in ('agency', 'family')),
  primary key (agency_id, id),
  foreign key (agency_id, family_id) references families.family (agency_id, id)
);
comment on table meetings.meeting is 'One family engagement meeting from the asking to its end.';
comment on column meetings.meeting.family_time is 'Private family time is only ever offered, taken or declined, with its start and end; what was said is not kept.';
comment on column meetings.meeting.called_off_by is 'Which side called the meeting off: how often we do counts as ours.';
comment on column meetings.meeting.break_at is 'Since when the room takes a short break; who needed it is not said here.';
create index meeting_of_family on meetings.meeting (agency_id, family_id, asked_at desc);
create index meeting_board on meetings.meeting (agency_id, state, starts_at);

create table meetings.ask (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  said_by uuid not null,
  why text not null default '' check (char_length(why) <= 4000),
  due_because text not null default '' check (char_length(due_because) <= 300),
  known_risks text not null default '' check (char_length(known_risks) <= 4000),
  primary key (agency_id, id),
  unique (agency_id, meeting_id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.ask is 'What the asker said of a meeting; apart from it because everyone who is invited may read the meeting, and only the asker, the coordinator and the family''s staff these words.';
comment on column meetings.ask.known_risks is 'Orders, threats, places to avoid, as the asker knows them.';

create table meetings.bottom_line (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  place_in_list int not null,
  line text not null check (char_length(line) between 1 and 500),
  met text check (met in ('met', 'not-yet')),
  not_yet_because text not null default '' check (char_length(not_yet_because) <= 1000),
  superseded_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.bottom_line is 'What must be true for the child to be safe, said as one would say it to the family.';
comment on column meetings.bottom_line.superseded_at is 'When the lines were written anew; what was said before stays in the record.';
create index bottom_line_of_meeting on meetings.bottom_line (agency_id, meeting_id);

create table meetings.seat (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  side text not null check (side in ('family', 'child', 'professional', 'neutral')),
  role text not null check (char_length(role) between 1 and 120),
  trusted_by uuid,
  state text not null default 'planned' check (state in ('planned', 'invited', 'left-out')),
  here boolean,
  told_at timestamptz,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (agency_id, id),
  unique (agency_id, meeting_id, person_id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table meetings.seat is 'A person''s place at one meeting: who they are to the children, and whether they are there.';
comment on column meetings.seat.told_at is 'When somebody who is left out was told so; from then on they find the line that says it, and a way to send a note.';
comment on column meetings.seat.trusted_by is 'Who chose this person to stand beside them.';
create index seat_of_person on meetings.seat (agency_id, person_id);

create table meetings.coming (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  invited_at timestamptz,
  answer text check (answer in ('yes', 'call', 'other-time', 'no')),
  answered_at timestamptz,
  answered_through text check (answered_through in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  better_time text not null default '' check (char_length(better_time) <= 300),
  needs_ride boolean not null default false,
  needs_child_care boolean not null default false,
  needs_call_cost boolean not null default false,
  ride_arranged boolean not null default false,
  way text not null default 'room' check (way in ('room', 'phone', 'letter', 'speaker', 'apart', 'part')),
  packet_way text not null default 'read' check (packet_way in ('read', 'print', 'mail', 'hear')),
  packet_given_at timestamptz,
  arrangement text not null default '' check (char_length(arrangement) <= 1000),
  primary key (agency_id, id),
  unique (agency_id, meeting_id, person_id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on column meetings.coming.arrangement is 'What we do so that the person can come, told without why; the agency''s people carry it out.';
comment on table meetings.coming is 'Whether and how one person comes and what would help; apart from the seat because others may not see it.';

create table meetings.left_out (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  because text not null check (because in (
    'court-order', 'safety', 'child-asks', 'family-veto', 'declined', 'not-found')),
  asked_by_words text not null default '' check (char_length(asked_by_words) <= 300),
  other_way text not null default '' check (char_length(other_way) <= 500),
  until_words text not null default '' check (char_length(until_words) <= 300),
  decided_by uuid not null,
  decided_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.left_out is 'Why someone is not at a meeting, who decided it and how they take part instead; the coordinator alone reads the reason.';

create table meetings.note (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  words text not null check (char_length(words) between 1 and 4000),
  said_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.note is 'What somebody who is left out of a meeting wants to say to it or against it; the coordinator and the person read it.';
create index note_of_meeting on meetings.note (agency_id, meeting_id);

create table meetings.wished_person (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  named_by uuid not null,
  called text not null check (char_length(called) between 1 and 128),
  tie text not null default '' check (char_length(tie) <= 120),
  reach text not null default '' check (char_length(reach) <= 320),
  ask_me_first boolean not null default false,
  state text not null default 'named' check (state in ('named', 'seated', 'taken-back', 'not-now')),
  answer_words text not null default '' check (char_length(answer_words) <= 500),
  named_at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.wished_person is 'Someone a person says should be there; seen by who named them and the coordinator until seated.';
create index wished_person_of_meeting on meetings.wished_person (agency_id, meeting_id);

create table meetings.safety_answer (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('nobody', 'someone', 'talk', 'skipped')),
  words text not null default '' check (char_length(words) <= 4000),
  said_at timestamptz not null,
  typed_by uuid not null,
  arrangement text not null default '' check (char_length(arrangement) <= 2000),
  arranged_at timestamptz,
  arranged_by uuid,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.safety_answer is 'Who a person does not feel safe with; read by the coordinator and the person alone, never printed.';
create index safety_answer_of_meeting on meetings.safety_answer (agency_id, meeting_id);

create table meetings.prepared_word (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  part text not null check (part in ('good', 'worry', 'want')),
  words text not null check (char_length(words) <= 4000),
  audience text not null default 'meeting' check (audience in ('only-me', 'coordinator', 'meeting')),
  read_aloud boolean not null default false,
  typed_by uuid not null,
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  said_at timestamptz not null,
  superseded_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.prepared_word is 'What a person wants said, in their words; kept beside the later version when they change it.';
create index prepared_word_of_meeting on meetings.prepared_word (agency_id, meeting_id);

create table meetings.call_note (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('in-person', 'phone', 'text', 'email', 'letter')),
  outcome text not null check (outcome in ('talked', 'call-back', 'left-message', 'no-answer', 'bad-number')),
  minutes int check (minutes between 0 and 600),
  note text not null default '' check (char_length(note) <= 2000),
  at timestamptz not null,
  by_person_id uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.call_note is 'The coordinator''s attempts to prepare a person; the coordinator and the person read it.';
create index call_note_of_meeting on meetings.call_note (agency_id, meeting_id);

create table meetings.packet (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  why_we_meet text not null check (char_length(why_we_meet) between 1 and 4000),
  going_well text not null default '' check (char_length(going_well) <= 4000),
  worries text not null default '' check (char_length(worries) <= 4000),
  how_the_day_goes text not null default '' check (char_length(how_the_day_goes) <= 4000),
  made_at timestamptz not null,
  made_by uuid not null,
  sent_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, meeting_id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.packet is 'The pages people read before the meeting, in plain words.';

create table meetings.spoken_word (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  stage text not null check (stage in ('open', 'strengths', 'worries', 'knowledge', 'ideas', 'close')),
  person_id uuid not null,
  words text not null default '' check (char_length(words) <= 4000),
  passed boolean not null default false,
  read_for_them boolean not null default false,
  typed_by uuid not null,
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.spoken_word is 'What a person said in a round, in exact words, or that they passed, or that it was read for them.';
create index spoken_word_of_meeting on meetings.spoken_word (agency_id, meeting_id, at);

create table meetings.decision (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  number int not null,
  idea text not null check (char_length(idea) between 1 and 1000),
  child_idea text not null default '' check (char_length(child_idea) <= 500),
  proposed_by uuid not null,
  state text not null default 'open' check (state in ('open', 'taken', 'dropped')),
  outcome_words text not null default '' check (char_length(outcome_words) <= 1000),
  opened_at timestamptz not null,
  settled_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, meeting_id, number),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.decision is 'One idea on the table and what became of it; how each person feels about it is a position of their own.';
comment on column meetings.decision.child_idea is 'The same idea in words for a child.';

create table meetings.pause (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  because text not null check (because in ('break', 'not-safe')),
  asked_at timestamptz not null,
  seen_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, meeting_id) references meetings.meeting (agency_id, id)
);
comment on table meetings.pause is 'Who needed the meeting to stop, and whether they did not feel safe; the coordinator alone reads it, the room sees a short break.';
create index pause_of_meeting on meetings.pause (agency_id, meeting_id);
