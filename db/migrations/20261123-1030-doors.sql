-- Doors: accounts, one-time codes and invitation links. Only hashes of secrets are kept.
create schema doors;

create table doors.account (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('family', 'staff')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (agency_id, id),
  unique (agency_id, person_id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table doors.account is 'That a person may sign in at all; ended, never deleted.';

create table doors.one_time_code (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  contact_id uuid not null,
  invitation_id uuid,
  code_hash bytea,
  asked_at timestamptz not null,
  sent_at timestamptz,
  tries int not null default 0,
  used_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table doors.one_time_code is 'A code sent to a person''s own phone or mail; good for 10 minutes and 5 tries.';
create index code_of_person on doors.one_time_code (agency_id, person_id, asked_at desc);

create table doors.invitation (
  agency_id uuid not null references access.agency,
  id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  meeting_id uuid not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  devices int not null default 0,
  tries int not null default 0,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table doors.invitation is 'A link that points at one meeting for one person; it opens nothing by itself.';
create unique index invitation_by_token on doors.invitation (agency_id, token_hash);
create index invitation_of_meeting on doors.invitation (agency_id, meeting_id);

create table doors.attempt (
  agency_id uuid not null references access.agency,
  id uuid not null,
  what text not null check (what in ('code-asked', 'code-tried', 'link-opened')),
  who text not null,
  at timestamptz not null,
  primary key (agency_id, id)
);
comment on table doors.attempt is 'Counted tries, so that guessing is slowed; keys are hashes of facts the server knows. Kept one day.';
create index attempt_recent on doors.attempt (agency_id, what, who, at desc);
