import { z } from 'zod';
import type { Queryable } from '../service/database.js';
import { blockConversation } from './conversations.js';
import type { Destination } from './delivery.js';

/** A message that is to be posted or edited. */
export interface Due {
  readonly id: string;
  readonly requestId: string | null;
  readonly card: unknown;
  readonly summary: string;
  readonly version: number;
  /** Null: it has to be posted; else it is an edit. */
  readonly activityId: string | null;
  /** A posting that began and of whose end nothing is known. */
  readonly sendingVersion: number | null;
  readonly attempts: number;
}

/** The conversations that something may be posted to now. */
export async function dueConversations(database: Queryable, now: Date): Promise<string[]> {
  const { rows } = await database.query(
    `select conversations.id from conversations
     where blocked_at is null and (hold_until is null or hold_until <= $1)
       and exists (select from posts where conversation_id = conversations.id
         and posted_version < version and (not_before is null or not_before <= $1))
     limit 100`,
    [now],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id);
}

const destinationSchema = z.object({
  service_url: z.string(),
  reference: z.looseObject({
    channelId: z.string(),
    bot: z.looseObject({ id: z.string(), name: z.string().default('') }),
    user: z.looseObject({ id: z.string(), name: z.string().default('') }),
    conversation: z.looseObject({
      id: z.string(),
      isGroup: z.boolean().default(false),
      conversationType: z.string().default('personal'),
      name: z.string().default(''),
    }),
  }),
});

/**
 * Where a conversation's messages go; null while it is blocked or on hold. What an earlier version
 * kept and this one can't read blocks it, until the next activity tells it anew.
 */
export async function destinationOf(
  database: Queryable,
  conversationId: string,
  now: Date,
): Promise<Destination | null> {
  const { rows } = await database.query(
    `select service_url, reference from conversations
     where id = $1 and blocked_at is null and (hold_until is null or hold_until <= $2)`,
    [conversationId, now],
  );
  if (rows.length === 0) return null;
  const read = destinationSchema.safeParse(rows[0]);
  if (!read.success) {
    await blockConversation(database, conversationId, now);
    return null;
  }
  const { service_url: serviceUrl, reference } = read.data;
  const { channelId, bot, user, conversation } = reference;
  return {
    conversationId,
    serviceUrl,
    reference: { channelId, from: bot, recipient: user, conversation },
  };
}

const dueSchema = z.object({
  id: z.string(),
  request_id: z.string().nullable(),
  card: z.unknown(),
  summary: z.string(),
  version: z.number(),
  activity_id: z.string().nullable(),
  sending_version: z.number().nullable(),
  attempts: z.number(),
});

/** The first of a conversation's due messages, by age. */
export async function nextDue(
  database: Queryable,
  conversationId: string,
  now: Date,
): Promise<Due | null> {
  const { rows } = await database.query(
    `select id, request_id, card, summary, version, activity_id, sending_version, attempts
     from posts where conversation_id = $1 and posted_version < version
       and (not_before is null or not_before <= $2)
     order by seq limit 1`,
    [conversationId, now],
  );
  if (rows.length === 0) return null;
  const read = dueSchema.parse(rows[0]);
  return {
    id: read.id,
    requestId: read.request_id,
    card: read.card,
    summary: read.summary,
    version: read.version,
    activityId: read.activity_id,
    sendingVersion: read.sending_version,
    attempts: read.attempts,
  };
}

/** Notes that a posting begins: if nothing else is noted after, nobody knows how it ended. */
export async function noteBegin(database: Queryable, { id, version }: Due): Promise<void> {
  await database.query('update posts set sending_version = $2 where id = $1', [id, version]);
}

/** Notes how it ended; what was changed meanwhile stays due. */
export async function noteEnd(
  database: Queryable,
  { id, version }: Due,
  outcome: 'posted' | 'unsure' | 'refused',
  activityId: string | null,
): Promise<void> {
  await database.query(
    `update posts set posted_version = $2, sending_version = null, activity_id = $4, attempts = 0,
       outcome = case when version = $2 then $3 else 'due' end
     where id = $1`,
    [id, version, outcome, activityId],
  );
}

/** Nothing was delivered: it stays due, and an edit waits by itself. */
export async function noteNothing(
  database: Queryable,
  { id }: Due,
  notBefore: Date | null,
): Promise<void> {
  await database.query(
    `update posts set sending_version = null, not_before = $2, attempts = attempts + 1
     where id = $1`,
    [id, notBefore],
  );
}

/** The message to edit is gone: it has to be posted anew. */
export async function noteGone(database: Queryable, { id }: Due): Promise<void> {
  await database.query(
    'update posts set activity_id = null, sending_version = null where id = $1',
    [id],
  );
}

/** Nothing is posted to a conversation until then. */
export async function holdConversation(
  database: Queryable,
  conversationId: string,
  until: Date,
): Promise<void> {
  await database.query(`update conversations set hold_until = $2 where id = $1`, [
    conversationId,
    until,
  ]);
}
