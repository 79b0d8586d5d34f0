-- Families: the circle around the children, where each child lives now, and what happened when.
create schema families;

create table families.family (
  agency_id uuid not null references access.agency,
  id uuid not null,
  called text not null check (char_length(called) between 1 and 120),
  opened_on date not null,
  closed_on date,
  primary key (agency_id, id)
);
comment on table families.family is 'A family as it calls itself, and the circle around it.';

create table families.belonging (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  person_id uuid not null,
  tie text not null check (char_length(tie) <= 120),
  side text not null default 'unknown' check (side in ('mother', 'father', 'both', 'chosen', 'unknown')),
  added_at timestamptz not null,
  added_by uuid not null,
  primary key (agency_id, id),
  unique (agency_id, family_id, person_id),
  foreign key (agency_id, family_id) references families.family (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table families.belonging is 'Who a person is to the children, in the family''s own words ("Mom''s mom"); may be empty for the children.';
create index belonging_of_person on families.belonging (agency_id, person_id);

create table families.residence (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  child_id uuid not null,
  kind text not null check (kind in ('home', 'kin', 'foster', 'other')),
  with_person_id uuid,
  described text not null default '' check (char_length(described) <= 300),
  from_on date not null,
  until_on date,
  primary key (agency_id, id),
  foreign key (agency_id, family_id) references families.family (agency_id, id),
  foreign key (agency_id, child_id) references people.person (agency_id, id)
);
comment on table families.residence is 'With whom each child lives and since when; the address itself is a location and lives elsewhere.';
create index residence_of_family on families.residence (agency_id, family_id);

create table families.happening (
  agency_id uuid not null references access.agency,
  id uuid not null,
  family_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in (
    'family-opened', 'person-joined', 'person-left', 'child-moved', 'meeting-asked', 'meeting-set', 'meeting-held',
    'meeting-called-off', 'plan-made', 'plan-changed', 'promise-made', 'promise-kept', 'promise-not-kept')),
  by_person_id uuid not null,
  about_id uuid,
  primary key (agency_id, id),
  foreign key (agency_id, family_id) references families.family (agency_id, id)
);
comment on table families.happening is 'The family''s story: what happened and when, never the words themselves.';
create index happening_of_family on families.happening (agency_id, family_id, at desc);
