import { z } from 'zod';
import { conversationStateSchema, type ConversationState } from '../../dialogs/state.js';
import type { Queryable } from '../service/database.js';
import type { Locale } from '../operations/kit/operation.js';
import type { Person } from '../protocol/person.js';

/** A place where the bot talks, as its last verified activity told it. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** Who a personal conversation is with; in the others, who spoke last. */
  readonly person: Person;
  readonly serviceUrl: string;
  /** As it was asked for there, else as the client tells. */
  readonly locale: Locale;
  readonly timeZone: string | null;
}

const rowSchema = z.object({
  id: z.string(),
  kind: z.enum(['personal', 'groupChat', 'channel']),
  tenant_id: z.string(),
  object_id: z.string(),
  display_name: z.string(),
  service_url: z.string(),
  locale: z.enum(['en', 'fr']),
  time_zone: z.string().nullable(),
});

const COLUMNS = 'id, kind, tenant_id, object_id, display_name, service_url, locale, time_zone';
/** The same, read: what was asked for counts more than what Teams tells. */
const SELECTED = COLUMNS.replace('locale', 'coalesce(chosen_locale, locale) as locale');

/**
 * Keeps a conversation, or refreshes what is known of it; whatever it was blocked by is over.
 * A personal conversation stays its first person's.
 * @returns whether it is new, or was blocked until now
 */
export async function keepConversation(
  database: Queryable,
  conversation: Conversation,
  reference: unknown,
  now: Date,
): Promise<boolean> {
  const { id, kind, person, serviceUrl, locale, timeZone } = conversation;
  const { rows } = await database.query<{ fresh: boolean }>(
    `with before as (select blocked_at from conversations where id = $1)
     insert into conversations as kept (${COLUMNS}, reference, seen_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (id) do update set
       object_id = case when kept.kind = 'personal' then kept.object_id else excluded.object_id end,
       display_name = case
         when kept.kind = 'personal' and kept.object_id <> excluded.object_id
         then kept.display_name else excluded.display_name end,
       service_url = excluded.service_url, locale = excluded.locale,
       time_zone = excluded.time_zone, reference = excluded.reference,
       seen_at = excluded.seen_at, blocked_at = null
     returning not exists (select from before where blocked_at is null) as fresh`,
    [
      id,
      kind,
      person.tenantId,
      person.objectId,
      person.displayName,
      serviceUrl,
      locale,
      timeZone,
      JSON.stringify(reference),
      now,
    ],
  );
  return rows[0]?.fresh === true;
}

/** Nothing is posted to it until it is heard of again. */
export async function blockConversation(database: Queryable, id: string, now: Date): Promise<void> {
  await database.query('update conversations set blocked_at = $2 where id = $1', [id, now]);
}

export async function readConversation(
  database: Queryable,
  id: string,
): Promise<Conversation | null> {
  const { rows } = await database.query(`select ${SELECTED} from conversations where id = $1`, [
    id,
  ]);
  return rows.length === 0 ? null : conversationOf(rows[0]);
}

/** The conversation in which a person can be told something alone; the newest of several. */
export async function personalConversation(
  database: Queryable,
  person: Pick<Person, 'tenantId' | 'objectId'>,
): Promise<Conversation | null> {
  const { rows } = await database.query(
    `select ${SELECTED} from conversations
     where kind = 'personal' and tenant_id = $1 and object_id = $2 and blocked_at is null
     order by seen_at desc limit 1`,
    [person.tenantId, person.objectId],
  );
  return rows.length === 0 ? null : conversationOf(rows[0]);
}

/** What a conversation remembers, and the version that a later write has to name. */
export async function readState(
  database: Queryable,
  id: string,
): Promise<{ state: ConversationState; version: string }> {
  const { rows } = await database.query(
    'select state, state_version::text as version from conversations where id = $1',
    [id],
  );
  const { state, version } = z.object({ state: z.unknown(), version: z.string() }).parse(rows[0]);
  const known = conversationStateSchema.safeParse(state);
  return { state: known.success ? known.data : conversationStateSchema.parse({}), version };
}

/** Speaks this language there from now on. */
export async function chooseLocale(database: Queryable, id: string, locale: Locale): Promise<void> {
  await database.query('update conversations set chosen_locale = $2 where id = $1', [id, locale]);
}

/** Writes what it remembers, unless somebody else has since; then it answers false. */
export async function writeState(
  database: Queryable,
  id: string,
  state: ConversationState,
  version: string,
): Promise<boolean> {
  const { rowCount } = await database.query(
    `update conversations set state = $2, state_version = state_version + 1
     where id = $1 and state_version = $3`,
    [id, JSON.stringify(state), version],
  );
  return rowCount === 1;
}

function conversationOf(row: unknown): Conversation {
  const read = rowSchema.parse(row);
  return {
    id: read.id,
    kind: read.kind,
    person: {
      tenantId: read.tenant_id,
      objectId: read.object_id,
      displayName: read.display_name,
    },
    serviceUrl: read.service_url,
    locale: read.locale,
    timeZone: read.time_zone,
  };
}
