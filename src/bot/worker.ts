import { randomUUID } from 'node:crypto';
import type { Outcome, Ports, Say } from '../../dialogs/dialog.js';
import type { ClickedPost, Incoming } from '../../dialogs/incoming.js';
import { route, trouble } from '../../dialogs/route.js';
import type { ConversationState } from '../../dialogs/state.js';
import type { Catalogue } from '../operations/kit/catalogue.js';
import type { Locale } from '../operations/kit/operation.js';
import { UmError } from '../protocol/errors.js';
import { inTransaction, type Pool, type Transaction } from '../service/database.js';
import type { Log } from '../service/log.js';
import {
  chooseLocale,
  readConversation,
  readState,
  writeState,
  type Conversation,
} from './conversations.js';
import type { CrashPoints } from './crash-points.js';
import { claimIncoming, completeIncoming, postponeIncoming, type Claimed } from './inbox.js';
import { addPost, drawingOf, ownerOfKey, redraw, redrawAgain, useKey } from './posts.js';
import { catchUpOnNotices } from './notices.js';
import { catchUp, showRequest, type RequestCards } from './request-cards.js';
import type { Files } from './files.js';
import type { WithAccounts } from './people-named.js';
import type { RunnerClient } from './runner-client.js';
import type { ShowTyping } from './typing.js';

export interface WorkerOptions {
  readonly pool: Pool;
  readonly runner: RunnerClient;
  readonly files: Files;
  readonly withAccounts: WithAccounts;
  readonly catalogue: Catalogue;
  readonly cards: RequestCards;
  readonly understand: Ports['understand'];
  readonly followUp: Ports['followUp'];
  readonly log: Log;
  /** This process is ending. */
  readonly signal: AbortSignal;
  readonly crashPoint: CrashPoints;
  readonly showTyping: ShowTyping;
  /** After each commit. */
  readonly committed: () => void;
}

/**
 * Works on one activity of the inbox: one transaction holds it, and commits the conversation's
 * state, what is to be posted and that it is done. Dying anywhere before repeats it whole, and what
 * the runner was asked for is asked again: it answers the same.
 * @returns false when there is nothing to do
 */
export async function workOnce(options: WorkerOptions): Promise<boolean> {
  const { pool, cards, log, signal, crashPoint, committed } = options;
  try {
    const found = await inTransaction(pool, async (transaction) => {
      // The runner is asked meanwhile, and may take its time.
      await transaction.query(`set local idle_in_transaction_session_timeout = '5min'`);
      const claimed = await claimIncoming(transaction, cards.now());
      if (claimed === null) return false;
      try {
        await work(options, transaction, claimed);
        await completeIncoming(transaction, claimed.seq, cards.now());
        crashPoint('carried out, not committed');
      } catch (cause) {
        throw new WorkFailed(claimed.seq, cause);
      }
      return true;
    });
    if (!found) return false;
  } catch (error) {
    if (signal.aborted) return false;
    if (!(error instanceof WorkFailed)) throw error;
    log.error({ err: error.cause, seq: error.seq }, 'an activity could not be worked on');
    await postponeIncoming(pool, error.seq, cards.now());
    return true;
  }
  crashPoint('committed, nobody woken');
  committed();
  return true;
}

class WorkFailed extends Error {
  constructor(
    readonly seq: string,
    cause: unknown,
  ) {
    super('an activity could not be worked on', { cause });
    this.name = 'WorkFailed';
  }
}

async function work(
  options: WorkerOptions,
  transaction: Transaction,
  { conversationId, incoming: stored }: Claimed,
): Promise<void> {
  const conversation = await readConversation(transaction, conversationId);
  if (conversation === null || stored === null) {
    options.log.error({ conversationId }, 'an activity can’t be read any more; it is left out');
    return;
  }
  const incoming = await options.withAccounts(conversation, stored);
  const { state, version } = await readState(transaction, conversationId);
  const on = await clickedPost(options, transaction, conversation, incoming);
  const done = incoming.kind === 'said' ? options.showTyping(conversationId) : null;
  const outcome = await carriedOut(options, transaction, conversation, state, incoming, on).finally(
    () => {
      done?.();
    },
  );
  // What the end of this process made fail is no answer: it is carried out at the next start.
  options.signal.throwIfAborted();
  if (!(await writeState(transaction, conversationId, outcome.state, version))) {
    throw new Error('the conversation’s state was written by somebody else');
  }
  const { locale = conversation.locale } = outcome;
  if (outcome.locale !== undefined) await chooseLocale(transaction, conversationId, locale);
  const now = { ...conversation, locale };
  for (const one of outcome.say) await keep(options, transaction, now, one);
  await catchUp(transaction, options.cards, now);
  await catchUpOnNotices(transaction, options.cards, conversation);
}

/** The message that was clicked; its key is used up by this click. */
async function clickedPost(
  { cards }: WorkerOptions,
  transaction: Transaction,
  conversation: Conversation,
  incoming: Incoming,
): Promise<ClickedPost | null> {
  if (incoming.kind !== 'clicked' && incoming.kind !== 'consented') return null;
  const { person } = incoming;
  const key = incoming.kind === 'clicked' ? incoming.action.key : incoming.key;
  const owner = await ownerOfKey(transaction, key);
  if (owner === null) return null;
  const here = owner.conversationId === conversation.id;
  const own =
    here && (conversation.kind !== 'personal' || conversation.person.objectId === person.objectId);
  const used =
    owner.used || (own && !(await useKey(transaction, key, person.objectId, cards.now())));
  return { post: owner.post, here, own, used };
}

/** What a dialog makes of it; a mistake of ours is told as such, and doesn't come again. */
async function carriedOut(
  { runner, files, catalogue, cards, understand, followUp, log }: WorkerOptions,
  transaction: Transaction,
  { id, kind, locale, timeZone }: Conversation,
  state: ConversationState,
  incoming: Incoming,
  on: ClickedPost | null,
): Promise<Outcome> {
  const { person } = incoming;
  const speaking = (spoken: Locale): Ports => ({
    runner: runner.for(person),
    files,
    catalogue,
    person,
    isPersonal: kind === 'personal',
    locale: spoken,
    now: cards.now,
    timeZone: timeZone ?? undefined,
    typeAhead: 'typeAhead' in incoming && incoming.typeAhead === true,
    t: cards.texts.for(spoken),
    inLanguage: cards.texts.for,
    understand,
    followUp,
    speaking,
    newKey: randomUUID,
    retire: async (key) => {
      const owner = await ownerOfKey(transaction, key);
      if (owner?.conversationId !== id) return null;
      await useKey(transaction, key, person.objectId, cards.now());
      return owner.post;
    },
  });
  const ports = speaking(locale);
  try {
    return await route(state, ports, incoming, on);
  } catch (error) {
    log.error({ err: error, kind: incoming.kind }, 'a dialog failed');
    return trouble(state, ports, incoming, on, new UmError('UM-INTERNAL'));
  }
}

async function keep(
  { cards }: WorkerOptions,
  transaction: Transaction,
  { id: conversationId, locale, timeZone }: Conversation,
  said: Say,
): Promise<void> {
  const now = cards.now();
  if (said.kind === 'again') {
    await redrawAgain(transaction, said.place, said.oldKey, said.key, now);
    return;
  }
  if (said.kind === 'request') {
    const post = said.place ?? cards.newId();
    if (said.place === null) {
      const empty = { card: null, working: null, summary: said.view.id, key: null };
      await addPost(transaction, { id: post, conversationId, requestId: null }, empty, now);
    }
    await showRequest(transaction, cards, said.view, { post, conversationId });
    return;
  }
  if (said.kind === 'attachment') {
    const { attachment, summary, key, place } = said;
    const drawing = { card: attachment, working: null, summary, key };
    if (place !== null) await redraw(transaction, place, drawing, now);
    else {
      const post = { id: cards.newId(), conversationId, requestId: null };
      await addPost(transaction, post, drawing, now);
    }
    return;
  }
  const { card, summary, key, place } = said;
  const { texts } = cards;
  const context = {
    t: texts.for(locale),
    inLanguage: texts.for,
    locale,
    key,
    timeZone: timeZone ?? undefined,
  };
  const drawing = drawingOf(card, summary, context);
  if (place === null) {
    const post = { id: cards.newId(), conversationId, requestId: null };
    await addPost(transaction, post, drawing, now);
  } else await redraw(transaction, place, drawing, now);
}
