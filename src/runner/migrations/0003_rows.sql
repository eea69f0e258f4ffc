-- Up Migration

-- The rows of plans that are made from a file, beside their plans: they are many, and each is
-- written by itself while it runs.
create table plan_rows (
  plan_id uuid not null references plans (id) on delete cascade,
  position integer not null,
  planned json not null,
  state text not null default 'pending' check (state in
    ('pending', 'running', 'done', 'already', 'skipped', 'failed', 'perhaps')),
  problem json,
  warnings json not null default '[]',
  started_at timestamptz,
  ended_at timestamptz,
  primary key (plan_id, position)
);

-- Files that people sent, by the SHA-256 of their bytes, until a while after.
create table files (
  digest text primary key check (digest ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  kept_at timestamptz not null
);
create index files_age on files (kept_at);

alter table requests add column pause_asked boolean not null default false;

grant select, insert, update on plan_rows to um_runner;
grant select, insert, update, delete on files to um_runner;

-- Down Migration

alter table requests drop column pause_asked;
drop table files, plan_rows;
