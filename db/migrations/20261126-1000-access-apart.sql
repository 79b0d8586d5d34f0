-- Keeping two people apart, consent, conflicts of interest and the emergency glass: what the scope is made of besides relations.

-- A label of the scope lists ids, or is "all", or "all" but some: then the list is of those left out.
create or replace function access.scope(label text) returns uuid[] language sql stable set search_path = pg_catalog as
  $$ select case when current_setting('kincircle.' || label, true) like 'all%' then '{}'
       else coalesce(nullif(current_setting('kincircle.' || label, true), ''), '{}') end::uuid[] $$;
create or replace function access.all_of(label text) returns boolean language sql stable set search_path = pg_catalog as
  $$ select coalesce(current_setting('kincircle.' || label, true), '') like 'all%' $$;
create function access.all_but(label text) returns uuid[] language sql stable set search_path = pg_catalog as
  $$ select case when current_setting('kincircle.' || label, true) like 'all{%'
       then substr(current_setting('kincircle.' || label, true), 4) else '{}' end::uuid[] $$;

create table access.safety_hold (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  against_id uuid not null,
  family_id uuid not null,
  scopes text[] not null check (
    cardinality(scopes) > 0 and scopes <@ array['location', 'contact', 'schedule', 'school', 'photo', 'kin']),
  basis text not null check (basis in ('court-order', 'told-us', 'our-worry')),
  set_by uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  lift_asked_by uuid,
  lift_asked_at timestamptz,
  lifted_by uuid,
  lifted_at timestamptz,
  primary key (agency_id, id),
  check (person_id <> against_id),
  check (lifted_by is null or (lift_asked_by is not null and lifted_by <> lift_asked_by)),
  check ((lifted_by is null) = (lifted_at is null))
);
comment on table access.safety_hold is 'One person is kept safe from another: it beats every leave, and the other party never learns of it. Kept for the record of who was safe when.';
comment on column access.safety_hold.against_id is 'From whom; nothing shows them this row or lets them tell whether it is there.';
create unique index hold_once on access.safety_hold (agency_id, person_id, against_id, family_id) where lifted_at is null;
create index hold_against on access.safety_hold (agency_id, against_id);
create index hold_of_family on access.safety_hold (agency_id, family_id);

create table access.clearing (
  agency_id uuid not null references access.agency,
  id uuid not null,
  meeting_id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  cleared_by uuid not null,
  cleared_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, id)
);
comment on table access.clearing is 'A coordinator has looked through one meeting and lets somebody in although another there is kept safe from them.';
create index clearing_of_person on access.clearing (agency_id, person_id, meeting_id);

create table access.court_order (
  agency_id uuid not null references access.agency,
  id uuid not null,
  hold_id uuid not null,
  family_id uuid not null,
  recipient_id uuid not null,
  fact text not null check (fact in ('location', 'contact')),
  order_number text not null check (char_length(order_number) between 1 and 60),
  ordered_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  until_at timestamptz not null,
  read_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, hold_id) references access.safety_hold (agency_id, id)
);
comment on table access.court_order is 'A judge lets one person read one thing once although a hold stands. What was read is not copied here.';
create index order_for on access.court_order (agency_id, recipient_id);

create table access.consent (
  agency_id uuid not null references access.agency,
  id uuid not null,
  about_id uuid not null,
  family_id uuid not null,
  given_by uuid not null,
  to_id uuid not null,
  kind text not null,
  why text not null check (char_length(why) between 1 and 500),
  language text not null check (language in ('en', 'es')),
  door text not null check (door in ('link', 'code', 'helper', 'paper', 'staff', 'system')),
  typed_by uuid not null,
  given_at timestamptz not null,
  until_on date not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (agency_id, id),
  check (until_on <= (given_at + interval '12 months')::date)
);
comment on table access.consent is 'A written yes: what, about whom, to whom, why, until when; at most twelve months, taken back at any time. The past one stays as the receipt.';
create index consent_to on access.consent (agency_id, to_id);
create index consent_about on access.consent (agency_id, about_id);

create table access.conflict (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  family_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (agency_id, id),
  check (ended_by is null or ended_by <> person_id)
);
comment on table access.conflict is 'Somebody who works here is close to this family and so has nothing to do with it at work; never ended by themselves.';
create index conflict_of_person on access.conflict (agency_id, person_id);

create table access.glass (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  family_id uuid not null,
  why text not null check (char_length(why) between 10 and 1000),
  broken_at timestamptz not null,
  ends_at timestamptz not null,
  review_by_on date not null,
  told_id uuid,
  reviewed_by uuid,
  reviewed_at timestamptz,
  finding text check (finding in ('right', 'not-right')),
  primary key (agency_id, id),
  check (ends_at <= broken_at + interval '4 hours'),
  check (reviewed_by is null or reviewed_by <> person_id)
);
comment on table access.glass is 'Somebody opened a family that is not theirs in an emergency: why, for at most four hours, and what a second person found. Kept for the family''s record.';
create index glass_of_person on access.glass (agency_id, person_id);
create index glass_of_family on access.glass (agency_id, family_id);

-- Whether somebody is kept out of a meeting because another who has a place there is kept safe from them
-- and no coordinator has cleared it since. One definition for the rules' facts, for links and for messages.
create function access.is_kept_from(of_agency uuid, of_meeting uuid, of_person uuid, at timestamptz)
returns boolean language sql stable set search_path = pg_catalog as
$$
  select exists (
    select from access.safety_hold h
    join access.meeting_pass p on p.agency_id = h.agency_id and p.person_id = h.person_id
    where h.agency_id = of_agency and h.against_id = of_person and p.meeting_id = of_meeting
      and h.scopes && array['location', 'contact', 'schedule']
      and h.from_at <= at and (h.until_at is null or h.until_at > at) and h.lifted_at is null
      and not exists (
        select from access.clearing c
        where c.agency_id = h.agency_id and c.meeting_id = of_meeting and c.person_id = of_person
          and c.cleared_at >= h.from_at and c.ended_at is null))
$$;
comment on function access.is_kept_from is 'True while a hold, and no clearing after it, keeps a person out of a meeting. Reads only what the caller may read.';
