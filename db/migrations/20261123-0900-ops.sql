-- Running the house: which migrations this database has seen, and the one way to hand work to the job queue.
create schema ops;

create table ops.migration (
  name text primary key,
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  applied_at timestamptz not null default now()
);
comment on table ops.migration is 'The migrations this database has been through; about the database, not about anybody. Kept for ever.';
comment on column ops.migration.checksum is 'SHA-256 of the file as applied, so that a file changed afterwards is noticed.';

alter table ops.migration enable row level security;
alter table ops.migration force row level security;
create policy sees on ops.migration for select using (true);
create policy adds on ops.migration for insert to kincircle_owner with check (true);
create policy never_changes on ops.migration for update using (false);
create policy never_deletes on ops.migration for delete using (false);

-- The app may ask for work in its own transaction, and do nothing else to the queue.
create function ops.add_job(task text, payload json, not_before timestamptz default now())
returns void
language plpgsql
security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => not_before);
end
$$;
comment on function ops.add_job is 'Hands a task to the job queue within the transaction that causes it. The payload holds ids only.';
