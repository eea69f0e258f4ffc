-- Up Migration

-- What is broken, and when approvers were told of it last; its row is locked while it is counted.
create table broken_links (
  link text primary key,
  told_at timestamptz
);

-- Who met it, and when last.
create table sightings (
  link text not null references broken_links (link) on delete cascade,
  person text not null,
  at timestamptz not null,
  primary key (link, person)
);
create index sightings_at on sightings (at);

-- An event tells of a request or is a notice.
alter table events
  alter column request_id drop not null,
  alter column view drop not null,
  add column notice json,
  add constraint events_tell_one_thing check (
    (view is null) = (request_id is null) and (view is null) <> (notice is null));

grant select, insert, update, delete on broken_links, sightings to um_runner;

-- Down Migration

drop table sightings, broken_links;
delete from events where notice is not null;
alter table events
  drop constraint events_tell_one_thing,
  drop column notice,
  alter column view set not null,
  alter column request_id set not null;
