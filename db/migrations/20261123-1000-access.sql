-- Who belongs to which family in which capacity, who may enter which meeting, and who did what.
create schema access;

-- What the transaction's visitor may reach, set with SET LOCAL before anything else is read. Unset means nothing.
create function access.agency() returns uuid language sql stable set search_path = pg_catalog as
  $$ select nullif(current_setting('kincircle.agency', true), '')::uuid $$;
create function access.person() returns uuid language sql stable set search_path = pg_catalog as
  $$ select nullif(current_setting('kincircle.person', true), '')::uuid $$;
create function access.is_system() returns boolean language sql stable set search_path = pg_catalog as
  $$ select coalesce(current_setting('kincircle.system', true), '') = 'on' $$;
create function access.is_staff() returns boolean language sql stable set search_path = pg_catalog as
  $$ select coalesce(current_setting('kincircle.staff_member', true), '') = 'on' $$;
create function access.scope(label text) returns uuid[] language sql stable set search_path = pg_catalog as
  $$ select case when current_setting('kincircle.' || label, true) in ('', 'all') then '{}'
       else coalesce(current_setting('kincircle.' || label, true), '{}') end::uuid[] $$;
create function access.all_of(label text) returns boolean language sql stable set search_path = pg_catalog as
  $$ select coalesce(current_setting('kincircle.' || label, true), '') = 'all' $$;

create table access.agency (
  agency_id uuid primary key,
  called text not null check (char_length(called) between 1 and 120),
  link_code text not null check (link_code ~ '^[A-Z0-9]{3}$'),
  time_zone text not null,
  help_phone text not null,
  made_up boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table access.agency is 'One agency that runs Kincircle; kept while the agency uses it.';
comment on column access.agency.link_code is 'Three letters at the head of every invitation link, so that a link says which agency it belongs to and nothing else.';
comment on column access.agency.made_up is 'True only for an invented county; the demonstration doors open nowhere else.';

create table access.session (
  agency_id uuid not null references access.agency,
  id uuid not null,
  token_hash bytea not null,
  person_id uuid not null,
  mode text not null check (mode in ('staff', 'own-phone', 'shared', 'guest')),
  door text not null check (door in ('link', 'code', 'helper', 'staff')),
  language text not null check (language in ('en', 'es')),
  meeting_id uuid,
  began_at timestamptz not null,
  seen_at timestamptz not null,
  idle_minutes int not null check (idle_minutes > 0),
  ends_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, id)
);
comment on table access.session is 'A sign-in; the token itself is only in the browser. Kept 90 days after it ends.';
comment on column access.session.meeting_id is 'Set for a guest: the one meeting this sign-in is good for.';
create unique index session_by_token on access.session (agency_id, token_hash);
create index session_of_person on access.session (agency_id, person_id);

create table access.staff_role (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('worker', 'coordinator', 'supervisor')),
  from_on date not null,
  until_on date,
  primary key (agency_id, id)
);
comment on table access.staff_role is 'What a person does for the agency and since when; kept for the record of who could see what.';

create table access.membership (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  family_id uuid not null,
  capacity text not null check (capacity in (
    'parent', 'child', 'kin', 'support', 'caregiver', 'provider', 'tribe', 'gal', 'casa',
    'parent-attorney', 'worker', 'supervisor', 'coordinator')),
  from_on date not null,
  until_on date,
  youth_from_on date,
  primary key (agency_id, id)
);
comment on column access.membership.youth_from_on is 'The fourteenth birthday of a child: from that day the law gives them more say.';
comment on table access.membership is 'Belonging to a circle in a capacity, with dates: the one source of what a person may see of a family.';
create unique index membership_once on access.membership (agency_id, family_id, person_id, capacity) where until_on is null;
create index membership_of_person on access.membership (agency_id, person_id);

create table access.meeting_pass (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  role text not null check (role in ('coordinator', 'participant', 'guest')),
  granted_by uuid not null,
  from_at timestamptz not null,
  ends_at timestamptz,
  primary key (agency_id, id)
);
comment on table access.meeting_pass is 'Leave to enter one meeting; a guest''s ends with the meeting.';
create unique index meeting_pass_once on access.meeting_pass (agency_id, meeting_id, person_id, role);
create index meeting_pass_of_person on access.meeting_pass (agency_id, person_id);

create table access.audit_entry (
  agency_id uuid not null references access.agency,
  id uuid not null,
  at timestamptz not null,
  person_id uuid,
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  deed text not null,
  subject text not null,
  subject_id uuid,
  family_id uuid,
  because text not null,
  primary key (agency_id, id)
);
comment on table access.audit_entry is 'Who did or read what and why they were allowed; ids and names of deeds only, never words.';
create index audit_of_family on access.audit_entry (agency_id, family_id, at desc);

create table access.submission (
  agency_id uuid not null references access.agency,
  once uuid not null,
  visitor text not null,
  route text not null,
  answer text,
  at timestamptz not null,
  primary key (agency_id, visitor, once)
);
comment on table access.submission is 'A form sent once: a second press finds the first answer here. Kept 30 days.';
