-- Notifications: what waits to be told to whom; bodies are written when sent, from a closed list.
create schema notifications;

create table notifications.message (
  agency_id uuid not null references access.agency,
  id uuid not null,
  person_id uuid not null,
  template text not null,
  meeting_id uuid,
  promise_id uuid,
  code_id uuid,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'stopped', 'failed')),
  stopped_because text check (char_length(stopped_because) <= 200),
  channel text check (channel in ('text', 'email')),
  made_at timestamptz not null,
  not_before timestamptz,
  sent_at timestamptz,
  tries int not null default 0,
  primary key (agency_id, id),
  foreign key (agency_id, person_id) references people.person (agency_id, id)
);
comment on table notifications.message is 'A message to be sent, by the name of its template; the words are made at sending and not kept.';
create index message_waiting on notifications.message (agency_id, state, made_at);

create table notifications.shown_copy (
  agency_id uuid not null references access.agency,
  id uuid not null,
  message_id uuid not null,
  to_value text not null,
  subject text not null default '',
  body text not null,
  at timestamptz not null,
  primary key (agency_id, id),
  foreign key (agency_id, message_id) references notifications.message (agency_id, id)
);
comment on table notifications.shown_copy is 'Each message as it would arrive, kept only in an invented county so that its door can be tried.';
