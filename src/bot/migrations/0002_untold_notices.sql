-- Up Migration

-- What somebody has to know, until there is a chat with them to say it in.
create table untold_notices (
  seq bigint generated always as identity primary key,
  tenant_id uuid not null,
  object_id uuid not null,
  notice json not null,
  at timestamptz not null
);
create index untold_notices_of_a_person on untold_notices (tenant_id, object_id);

grant select, insert, delete on untold_notices to um_bot;

-- Down Migration

drop table untold_notices;
