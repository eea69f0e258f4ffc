import { z } from 'zod';
import {
  KEY_ON_THE_WIRE,
  peopleDataset,
  workingCard,
  type AdaptiveCard,
  type CardContext,
} from '../../cards/index.js';
import type { Queryable } from '../service/database.js';

/** A message of ours as it is to be shown: a card, or (null) the summary as text. */
export interface Drawing {
  readonly card: unknown;
  /** The card while a click on it is worked on. */
  readonly working: unknown;
  readonly summary: string;
  /** The one-time key of the card's buttons; null: it has none. */
  readonly key: string | null;
}

/** A card with what belongs to it. */
export function drawingOf(card: AdaptiveCard, summary: string, context: CardContext): Drawing {
  return { card, working: workingCard(card, context), summary, key: context.key };
}

/** A new message, due to be posted. */
export async function addPost(
  database: Queryable,
  post: { id: string; conversationId: string; requestId: string | null },
  drawing: Drawing,
  now: Date,
): Promise<void> {
  await database.query(
    `insert into posts (id, conversation_id, request_id, card, working, summary, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      post.id,
      post.conversationId,
      post.requestId,
      jsonOf(drawing.card),
      jsonOf(drawing.working),
      drawing.summary,
      now,
    ],
  );
  await addKey(database, post.id, drawing.key, now);
}

/** Another content of a message: due to be edited, at once and only to the last of several. */
export async function redraw(
  database: Queryable,
  id: string,
  drawing: Drawing,
  now: Date,
): Promise<void> {
  await database.query(
    `update posts set card = $2, working = $3, summary = $4, changed_at = $5,
       version = version + 1, outcome = 'due', attempts = 0, not_before = null
     where id = $1`,
    [id, jsonOf(drawing.card), jsonOf(drawing.working), drawing.summary, now],
  );
  await addKey(database, id, drawing.key, now);
}

const contentSchema = z.object({
  card: z.unknown(),
  working: z.unknown(),
  summary: z.string(),
});

/** The same content again: a client that shows its "one moment" gets the card back. */
export async function redrawAgain(
  database: Queryable,
  id: string,
  oldKey: string,
  key: string,
  now: Date,
): Promise<void> {
  const { rows } = await database.query('select card, working, summary from posts where id = $1', [
    id,
  ]);
  if (rows.length === 0) return;
  const { card, working, summary } = contentSchema.parse(rows[0]);
  const drawing = { card: withKey(card, oldKey, key), working, summary, key };
  await redraw(database, id, drawing, now);
}

/** A message becomes the card of a request, or (null) ceases to be one. */
export async function assignRequest(
  database: Queryable,
  id: string,
  requestId: string | null,
): Promise<void> {
  await database.query('update posts set request_id = $2 where id = $1', [id, requestId]);
}

/** The message that a key belongs to. */
export interface KeyOwner {
  readonly post: string;
  readonly conversationId: string;
  readonly used: boolean;
  readonly working: unknown;
}

export async function ownerOfKey(database: Queryable, key: string): Promise<KeyOwner | null> {
  const { rows } = await database.query(
    `select id, conversation_id, used_at is not null as used, working
     from action_keys join posts on posts.id = post_id where action_keys.key = $1`,
    [key],
  );
  if (rows.length === 0) return null;
  const read = z
    .object({
      id: z.string(),
      conversation_id: z.string(),
      used: z.boolean(),
      working: z.unknown(),
    })
    .parse(rows[0]);
  return {
    post: read.id,
    conversationId: read.conversation_id,
    used: read.used,
    working: read.working,
  };
}

/** Uses a key up. @returns false when somebody has before */
export async function useKey(
  database: Queryable,
  key: string,
  by: string,
  now: Date,
): Promise<boolean> {
  const { rowCount } = await database.query(
    'update action_keys set used_at = $2, used_by = $3 where key = $1 and used_at is null',
    [key, now, by],
  );
  return rowCount === 1;
}

/** A click tells where a message is of which it wasn't sure that it arrived. */
export async function learnActivityId(
  database: Queryable,
  id: string,
  activityId: string,
): Promise<void> {
  await database.query(
    'update posts set activity_id = $2 where id = $1 and activity_id is null and posted_version > 0',
    [id, activityId],
  );
}

async function addKey(
  database: Queryable,
  id: string,
  key: string | null,
  now: Date,
): Promise<void> {
  if (key === null) return;
  await database.query(
    'insert into action_keys (key, post_id, made_at) values ($1, $2, $3) on conflict do nothing',
    [key, id, now],
  );
}

function jsonOf(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** A card that carries another key. */
function withKey(part: unknown, oldKey: string, key: string): unknown {
  if (Array.isArray(part)) return part.map((item) => withKey(item, oldKey, key));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => [
      name,
      carriesKey(name, value, oldKey) ? keyed(name, key) : withKey(value, oldKey, key),
    ]),
  );
}

/** A card has its key in its buttons, and in the name of what its inputs search. */
function carriesKey(name: string, value: unknown, key: string): boolean {
  return (
    (name === KEY_ON_THE_WIRE && value === key) ||
    (name === 'dataset' && value === peopleDataset(key))
  );
}

function keyed(name: string, key: string): string {
  return name === 'dataset' ? peopleDataset(key) : key;
}
