import { randomInt, randomUUID } from 'node:crypto';
import type { Texts } from '../language/render.js';
import { message } from '../protocol/message.js';
import { inTransaction, type Pool } from '../service/database.js';
import type { Log } from '../service/log.js';
import type { Budget } from './budget.js';
import { blockConversation, readConversation } from './conversations.js';
import type { CrashPoints } from './crash-points.js';
import { deliver, type Delivery, type Destination } from './delivery.js';
import {
  destinationOf,
  dueConversations,
  holdConversation,
  nextDue,
  noteBegin,
  noteEnd,
  noteGone,
  noteNothing,
  type Due,
} from './due.js';
import { addPost } from './posts.js';
import type { TeamsAdapter } from './teams-adapter.js';

/** After so many failures an edit is given up, until the message changes again. */
const MOST_EDITS = 8;
const LONGEST_PAUSE_MS = 60_000;

export interface SenderOptions {
  readonly pool: Pool;
  readonly adapter: TeamsAdapter;
  readonly budget: Budget;
  readonly texts: Texts;
  readonly log: Log;
  readonly crashPoint: CrashPoints;
  readonly now: () => Date;
  /** Wakes the sender after so many ms. */
  readonly wakeAfter: (ms: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Posts what is due in one conversation that nobody else is posting to, in order.
 *
 * Posting isn't idempotent, and Teams answers 5xx, or not at all, after delivering too. So a POST
 * whose outcome is unknown is **never repeated**: a second approval card would stay behind with
 * live buttons, out of our reach. Instead a short text says what may be missing and how to get it,
 * and whatever changes the card later is posted as a new message. Edits are idempotent: those are
 * repeated. The same goes for a process that died between posting and recording.
 * @returns false when there is nothing to post
 */
export async function sendOnce(options: SenderOptions): Promise<boolean> {
  const { pool, now } = options;
  for (const id of await dueConversations(pool, now())) {
    const mine = await inTransaction(pool, async (transaction) => {
      await transaction.query(`set local idle_in_transaction_session_timeout = '10min'`);
      const { rows } = await transaction.query<{ mine: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 2)) as mine',
        [id],
      );
      if (rows[0]?.mine !== true) return false;
      await drain(options, id);
      return true;
    });
    if (mine) return true;
  }
  return false;
}

async function drain(options: SenderOptions, conversationId: string): Promise<void> {
  const { pool, budget, now, wakeAfter, signal } = options;
  while (!signal.aborted) {
    const due = await nextDue(pool, conversationId, now());
    if (due === null) return;
    const destination = await destinationOf(pool, conversationId, now());
    if (destination === null) return;
    if (due.activityId === null && due.sendingVersion !== null) {
      await unsure(options, destination, { ...due, version: due.sendingVersion });
      continue;
    }
    const wait = await budget.take(conversationId);
    if (wait > 0) {
      await holdConversation(pool, conversationId, new Date(now().getTime() + wait));
      wakeAfter(wait);
      return;
    }
    await sendDue(options, destination, due);
  }
}

async function sendDue(options: SenderOptions, destination: Destination, due: Due): Promise<void> {
  const { adapter, pool, crashPoint } = options;
  if (due.activityId === null) await noteBegin(pool, due);
  crashPoint('about to post');
  const delivery = await deliver(adapter, destination, due.activityId, due);
  crashPoint('posted, not recorded');
  await record(options, destination, due, delivery);
}

async function record(
  options: SenderOptions,
  destination: Destination,
  due: Due,
  delivery: Delivery,
): Promise<void> {
  const { pool, log, now, adapter } = options;
  const { conversationId } = destination;
  switch (delivery.kind) {
    case 'delivered':
      await noteEnd(pool, due, 'posted', delivery.activityId);
      return;
    case 'throttled':
      await noteNothing(pool, due, null);
      await hold(options, conversationId, Math.max(delivery.afterMs, pauseMs(0)));
      return;
    case 'not-delivered':
      log.warn({ err: delivery.cause, post: due.id }, 'Teams can’t be reached');
      await noteNothing(pool, due, null);
      await hold(options, conversationId, pauseMs(due.attempts));
      return;
    case 'unsure':
      log.warn({ err: delivery.cause, post: due.id }, 'Teams failed, perhaps after delivering');
      if (due.activityId === null) await unsure(options, destination, due);
      else await editLater(options, due);
      return;
    case 'too-large': {
      const text = await inWords(options, conversationId, 'dialog.too-large', {
        summary: due.summary,
      });
      const short = { card: null, summary: text };
      if (due.card === null) await noteEnd(pool, due, 'refused', due.activityId);
      else {
        const second = await deliver(adapter, destination, due.activityId, short);
        await record(options, destination, { ...due, ...short }, second);
      }
      return;
    }
    case 'gone':
      await noteGone(pool, due);
      return;
    case 'blocked':
      await noteNothing(pool, due, null);
      await blockConversation(pool, conversationId, now());
      return;
    case 'refused':
      log.error({ status: delivery.status, post: due.id }, 'Teams refused a message of ours');
      await noteEnd(pool, due, 'refused', due.activityId);
      return;
  }
}

/** It may have arrived or not: it isn't repeated, and a short text says so. */
async function unsure(
  options: SenderOptions,
  { conversationId }: Destination,
  due: Due,
): Promise<void> {
  const { pool, now } = options;
  const text =
    due.requestId === null
      ? await inWords(options, conversationId, 'dialog.unsure', { summary: due.summary })
      : await inWords(options, conversationId, 'dialog.unsure-request', { id: due.requestId });
  await inTransaction(pool, async (transaction) => {
    await noteEnd(transaction, due, 'unsure', null);
    if (due.card === null) return;
    const post = { id: randomUUID(), conversationId, requestId: null };
    const drawing = { card: null, working: null, summary: text, key: null };
    await addPost(transaction, post, drawing, now());
  });
}

async function editLater({ pool, log, now, wakeAfter }: SenderOptions, due: Due): Promise<void> {
  if (due.attempts + 1 >= MOST_EDITS) {
    log.error({ post: due.id }, 'an edit was given up');
    await noteEnd(pool, due, 'refused', due.activityId);
    return;
  }
  const pause = pauseMs(due.attempts);
  await noteNothing(pool, due, new Date(now().getTime() + pause));
  wakeAfter(pause);
}

async function hold(
  { pool, now, wakeAfter }: SenderOptions,
  conversationId: string,
  ms: number,
): Promise<void> {
  await holdConversation(pool, conversationId, new Date(now().getTime() + ms));
  wakeAfter(ms);
}

/** Grows with each attempt, and differs, so that many don't come back at once. */
function pauseMs(attempts: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, 500 * 2 ** attempts);
  return Math.floor(longest / 2) + randomInt(Math.ceil(longest / 2));
}

async function inWords(
  { pool, texts }: SenderOptions,
  conversationId: string,
  key: string,
  params: Record<string, string>,
): Promise<string> {
  const conversation = await readConversation(pool, conversationId);
  return texts.for(conversation?.locale ?? 'en')(message(key, params));
}
