-- People: what they are called, how they speak and read, how to reach them safely, what they like.
create schema people;

create table people.person (
  agency_id uuid not null references access.agency,
  id uuid not null,
  goes_by text not null check (char_length(goes_by) between 1 and 128),
  full_name text check (char_length(full_name) <= 128),
  say_it text check (char_length(say_it) <= 128),
  pronouns text check (char_length(pronouns) <= 60),
  born_on date,
  language text not null default 'en' check (language in ('en', 'es')),
  speaks text not null default '' check (char_length(speaks) <= 200),
  interpreter boolean not null default false,
  access_needs text not null default '' check (char_length(access_needs) <= 2000),
  customs text not null default '' check (char_length(customs) <= 2000),
  created_at timestamptz not null,
  created_by uuid,
  primary key (agency_id, id)
);
comment on table people.person is 'A person as they call themselves; kept while they belong to a circle and for the family''s record after.';

create table people.person_contact (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  channel text not null check (channel in ('text', 'call', 'email', 'mail')),
  value text not null check (char_length(value) between 3 and 320),
  message_ok boolean not null default false,
  hours_from time,
  hours_until time,
  note text not null default '' check (char_length(note) <= 500),
  preferred boolean not null default false,
  since_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table people.person_contact is 'How to reach a person safely, as they told us; apart from the person because it is dangerous in the wrong hands.';
comment on column people.person_contact.message_ok is 'Whether a message may be left there: someone else may read or hear it.';
create index contact_of_person on people.person_contact (agency_id, person_id);
create index contact_by_value on people.person_contact (agency_id, value);

create table people.person_location (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  address text not null check (char_length(address) between 1 and 500),
  from_on date not null,
  until_on date,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table people.person_location is 'Where a person stays; in a table of its own so that no list of people can carry it.';
create index location_of_person on people.person_location (agency_id, person_id);

create table people.interest (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  likes text not null check (char_length(likes) between 1 and 300),
  could_teach boolean not null default false,
  noted_at timestamptz not null,
  noted_by uuid not null,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table people.interest is 'What a person likes and could teach us.';
create index interest_of_person on people.interest (agency_id, person_id);
