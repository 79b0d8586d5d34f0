-- Doors: what is tried there is counted in one row a key, and whoever asks for a code is answered before we look who they are.
create table doors.tally (
  agency_id uuid not null references access.agency,
  what text not null check (what in (
    'code-asked', 'code-tried-from', 'code-tried', 'code-sent', 'link-opened', 'link-missed')),
  who text not null check (who ~ '^[0-9a-f]{64}$'),
  since_at timestamptz not null,
  tries int not null check (tries > 0),
  primary key (agency_id, what, who)
);
comment on table doors.tally is 'How often something was tried at a door since a moment, so that guessing is slowed, also after a restart; begun anew in place when the time is over.';
comment on column doors.tally.who is 'A hash of a fact the server itself knows: a person, a link, a network. Never of anything a form could change.';

comment on table doors.attempt is 'Counted tries before doors.tally; no longer written or read, and taken away by a later release.';

alter table doors.one_time_code
  alter person_id drop not null,
  alter contact_id drop not null,
  add reach text check (char_length(reach) between 1 and 320);
comment on column doors.one_time_code.person_id is 'Found only when the code is about to be sent, so that asking is the same for known and unknown; stays empty when nobody is known.';
comment on column doors.one_time_code.reach is 'The number or address as it was typed, kept for the moment until we have looked whose it is, then emptied.';
