-- Up Migration

create table plans (
  id uuid primary key,
  plan json not null,
  expires_at timestamptz not null
);
create index plans_expiry on plans (expires_at);

create sequence request_number;

create table requests (
  id text primary key,
  plan_id uuid not null unique references plans (id),
  version integer not null,
  state text not null check (state in (
    'waiting', 'scheduled', 'approved', 'running', 'paused', 'verifying',
    'done', 'failed', 'perhaps', 'rejected', 'expired', 'cancelled', 'changed')),
  requester_tenant uuid not null,
  requester_id uuid not null,
  cancel_asked boolean not null default false,
  run_token uuid,
  verified json not null,
  problem json,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null
);
create index requests_of_a_person on requests (requester_tenant, requester_id, created_at desc);
create index requests_waiting on requests (expires_at) where state in ('waiting', 'scheduled');

create table steps (
  request_id text not null references requests (id),
  position integer not null,
  id text not null,
  state text not null check (state in
    ('pending', 'running', 'done', 'already', 'failed', 'perhaps')),
  started_at timestamptz,
  ended_at timestamptz,
  warnings json not null,
  primary key (request_id, position)
);

create table decisions (
  request_id text not null references requests (id),
  tenant_id uuid not null,
  object_id uuid not null,
  display_name text not null,
  decision text not null check (decision in ('approve', 'deny')),
  reason text,
  digest text not null,
  at timestamptz not null,
  -- The call that the decision came by, to be checked again before the run: its proof (a compact
  -- JWS), its path and its body, each as it came.
  proof text not null,
  path text not null,
  body text not null,
  primary key (request_id, tenant_id, object_id)
);

-- What waiting and running requests hold for themselves alone.
create table claims (
  claim text primary key,
  request_id text not null references requests (id)
);
create index claims_of_a_request on claims (request_id);

-- The cursor is given under a lock held until commit: its order is the order of the commits.
create table events (
  cursor bigint generated always as identity primary key,
  at timestamptz not null,
  request_id text not null references requests (id),
  view json not null
);

create table used_proofs (
  jti uuid primary key,
  expires_at timestamptz not null
);
create index used_proofs_expiry on used_proofs (expires_at);

create table audit (
  seq bigint primary key,
  at text not null,
  who json not null,
  what text not null,
  request text,
  digest text,
  details json not null,
  previous_hash text not null,
  hash text not null
);

create function refuse_to_rewrite_audit() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is only ever added to';
end
$$;
create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_to_rewrite_audit();

-- Whoever may insert can neither fork the trail nor leave a gap that would stop it. pg_temp stands
-- last, or a temporary table called audit would be taken for the trail.
create function refuse_to_fork_audit() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
declare
  head_seq bigint;
  head_hash text;
begin
  select seq, hash into head_seq, head_hash from public.audit order by seq desc limit 1;
  if not found then
    head_seq := 0;
    head_hash := repeat('0', 64);
  end if;
  if new.seq is distinct from head_seq + 1
      or new.previous_hash is distinct from head_hash
      or new.hash !~ '^[0-9a-f]{64}$' then
    raise exception 'an entry of the audit trail has to follow the one before it';
  end if;
  return new;
end
$$;
create trigger audit_is_one_chain before insert on audit
  for each row execute function refuse_to_fork_audit();

grant select, insert, delete on plans to um_runner;
grant usage on sequence request_number to um_runner;
grant select, insert, update on requests, steps to um_runner;
grant select, insert on decisions to um_runner;
grant select, insert, delete on claims, used_proofs to um_runner;
grant select, insert on events, audit to um_runner;

-- Down Migration

drop table audit, used_proofs, events, claims, decisions, steps, requests, plans;
drop function refuse_to_rewrite_audit(), refuse_to_fork_audit();
drop sequence request_number;
