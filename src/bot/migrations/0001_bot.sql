-- Up Migration

-- What comes from clients is kept as `json`, never `jsonb`: a text with a NUL or half a surrogate
-- pair is legal JSON, and `jsonb` refuses it.

create table conversations (
  id text primary key,
  kind text not null check (kind in ('personal', 'groupChat', 'channel')),
  tenant_id uuid not null,
  -- Who a personal conversation is with; in the other kinds, who spoke last.
  object_id uuid not null,
  display_name text not null,
  -- Where and how to write to it, from the last verified activity.
  reference json not null,
  service_url text not null,
  locale text not null check (locale in ('en', 'fr')),
  time_zone text,
  seen_at timestamptz not null,
  -- Since when it refuses our messages; cleared by its next activity.
  blocked_at timestamptz,
  -- Until when nothing is posted: Teams said to wait, or could not be reached.
  hold_until timestamptz,
  state json not null default '{}',
  state_version bigint not null default 0
);
create index conversations_person on conversations (tenant_id, object_id)
  where kind = 'personal';

create table inbox (
  seq bigint generated always as identity primary key,
  conversation_id text not null references conversations (id),
  activity_id text not null,
  -- What a second delivery under another id has in common with the first.
  guard text,
  guard_is_exact boolean not null default false,
  incoming json not null,
  received_at timestamptz not null,
  done_at timestamptz,
  attempts integer not null default 0,
  not_before timestamptz,
  unique (conversation_id, activity_id)
);
create index inbox_open on inbox (conversation_id, seq) where done_at is null;
create index inbox_guard on inbox (conversation_id, guard, received_at);

-- One row for each message of ours. It is due while `posted_version` lags behind `version`; edits
-- of one message are thereby coalesced to the last.
create table posts (
  id uuid primary key,
  seq bigint generated always as identity unique,
  conversation_id text not null references conversations (id),
  -- The request whose card this is; one card for each request and conversation.
  request_id text,
  -- Null: a text alone, the summary.
  card json,
  -- The card while a click on it is worked on.
  working json,
  -- What stands for the card where it can't be shown.
  summary text not null,
  version integer not null default 1,
  posted_version integer not null default 0,
  -- The version whose sending has begun and whose outcome isn't known yet.
  sending_version integer,
  activity_id text,
  outcome text not null default 'due'
    check (outcome in ('due', 'posted', 'unsure', 'refused')),
  attempts integer not null default 0,
  not_before timestamptz,
  changed_at timestamptz not null
);
create unique index posts_request on posts (conversation_id, request_id)
  where request_id is not null;
create index posts_of_request on posts (request_id) where request_id is not null;
create index posts_due on posts (conversation_id, seq) where posted_version < version;

-- Each rendering's one-time key: the first click uses it up.
create table action_keys (
  key text primary key,
  post_id uuid not null references posts (id) on delete cascade,
  made_at timestamptz not null,
  used_at timestamptz,
  used_by uuid
);
create index action_keys_post on action_keys (post_id);

-- The newest that the runner said of each request.
create table request_views (
  id text primary key,
  version integer not null,
  state text not null,
  view json not null,
  changed_at timestamptz not null
);
create index request_views_waiting on request_views (id) where state = 'waiting';

create table events_cursor (
  one boolean primary key default true check (one),
  cursor bigint not null default 0
);
insert into events_cursor default values;

-- Kept by rate-limiter-flexible.
create table send_budget (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);

grant select, insert, update, delete
  on conversations, inbox, posts, action_keys, request_views, send_budget to um_bot;
grant select, update on events_cursor to um_bot;
