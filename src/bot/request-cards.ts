import { z } from 'zod';
import { noticeCard, requestCard, type Viewer } from '../../cards/index.js';
import type { Texts } from '../language/render.js';
import { message } from '../protocol/message.js';
import { samePerson } from '../protocol/person.js';
import { requestViewSchema, type RequestView } from '../protocol/request.js';
import type { Queryable, Transaction } from '../service/database.js';
import { personalConversation, readConversation, type Conversation } from './conversations.js';
import { addPost, assignRequest, drawingOf, redraw, type Drawing } from './posts.js';

const storedSchema = z.object({ view: requestViewSchema });

/** What drawing a request's cards takes. */
export interface RequestCards {
  readonly texts: Texts;
  /** Whether this bot has an operation, to offer it. */
  readonly knows: (operation: string) => boolean;
  readonly newId: () => string;
  readonly now: () => Date;
}

/**
 * Shows how a request stands, everywhere: keeps what the runner said of it unless something newer
 * is known, edits each of its cards if it is news, gives everybody who may decide theirs, and makes
 * `at`, a message of ours, the request's card in its conversation.
 */
export async function showRequest(
  transaction: Transaction,
  cards: RequestCards,
  said: RequestView,
  at: { post: string; conversationId: string } | null = null,
): Promise<void> {
  const { view, isNews } = await keepView(transaction, said, cards.now());
  if (at !== null) await moveTo(transaction, cards, view, at);
  const shown = await postsOf(transaction, view.id);
  for (const { id, conversationId } of shown) {
    if (!isNews && id !== at?.post) continue;
    const conversation = await readConversation(transaction, conversationId);
    if (conversation === null) continue;
    await redraw(transaction, id, draw(cards, view, conversation), cards.now());
  }
  if (view.state !== 'waiting') return;
  for (const person of view.approvers) {
    const conversation = await personalConversation(transaction, person);
    if (conversation === null) continue;
    if (shown.some(({ conversationId }) => conversationId === conversation.id)) continue;
    await addRequestPost(transaction, cards, view, conversation);
  }
}

/** Gives a person, in a conversation just heard of, what waits for their decision. */
export async function catchUp(
  transaction: Transaction,
  cards: RequestCards,
  conversation: Conversation,
): Promise<void> {
  if (conversation.kind !== 'personal') return;
  const { rows } = await transaction.query(
    `select view from request_views where state = 'waiting' and not exists (
       select from posts where conversation_id = $1 and request_id = request_views.id)
     order by changed_at for update`,
    [conversation.id],
  );
  for (const row of rows) {
    const read = storedSchema.safeParse(row);
    if (!read.success || viewerOf(read.data.view, conversation) !== 'approver') continue;
    await addRequestPost(transaction, cards, read.data.view, conversation);
  }
}

async function addRequestPost(
  transaction: Transaction,
  cards: RequestCards,
  view: RequestView,
  conversation: Conversation,
): Promise<void> {
  const post = { id: cards.newId(), conversationId: conversation.id, requestId: view.id };
  await addPost(transaction, post, draw(cards, view, conversation), cards.now());
}

/** The message where the request's card was before says that it is elsewhere now. */
async function moveTo(
  transaction: Transaction,
  cards: RequestCards,
  view: RequestView,
  at: { post: string; conversationId: string },
): Promise<void> {
  const before = (await postsOf(transaction, view.id)).find(
    ({ id, conversationId }) => conversationId === at.conversationId && id !== at.post,
  );
  if (before !== undefined) {
    const conversation = await readConversation(transaction, before.conversationId);
    await assignRequest(transaction, before.id, null);
    if (conversation !== null) {
      await redraw(transaction, before.id, moved(cards, view.id, conversation), cards.now());
    }
  }
  await assignRequest(transaction, at.post, view.id);
}

function moved({ texts }: RequestCards, id: string, { locale }: Conversation): Drawing {
  const t = texts.for(locale);
  const text = message('dialog.request.moved', { id });
  const notice = {
    tone: 'information' as const,
    title: null,
    text,
    details: [],
    suggestions: [],
  };
  const card = noticeCard(notice, { t, inLanguage: texts.for, locale, key: '-' });
  return { card, working: card, summary: t(text), key: null };
}

function draw(cards: RequestCards, view: RequestView, conversation: Conversation): Drawing {
  const t = cards.texts.for(conversation.locale);
  const { locale, timeZone } = conversation;
  const { knows, texts } = cards;
  const context = {
    t,
    inLanguage: texts.for,
    locale,
    key: cards.newId(),
    timeZone: timeZone ?? undefined,
    knows,
  };
  const summary = t(
    message('dialog.summary.request', { id: view.id, summary: t(view.plan.summary) }),
  );
  return drawingOf(requestCard(view, viewerOf(view, conversation), context), summary, context);
}

/** In a group everybody sees the same card, so that nobody is offered a button there. */
function viewerOf(view: RequestView, { kind, person }: Conversation): Viewer {
  if (kind !== 'personal') return 'other';
  if (samePerson(view.plan.requester, person)) return 'requester';
  return view.approvers.some((approver) => samePerson(approver, person)) ? 'approver' : 'other';
}

/** Keeps what was said of a request if it is newer, and answers with the newest; its row is locked. */
async function keepView(
  transaction: Transaction,
  said: RequestView,
  now: Date,
): Promise<{ view: RequestView; isNews: boolean }> {
  const { rowCount } = await transaction.query(
    `insert into request_views as known (id, version, state, view, changed_at)
     values ($1, $2, $3, $4, $5)
     on conflict (id) do update
       set version = excluded.version, state = excluded.state, view = excluded.view,
         changed_at = excluded.changed_at
       where known.version < excluded.version`,
    [said.id, said.version, said.state, JSON.stringify(said), now],
  );
  if (rowCount === 1) return { view: said, isNews: true };
  const { rows } = await transaction.query(
    'select view from request_views where id = $1 for update',
    [said.id],
  );
  const known = storedSchema.safeParse(rows[0]);
  return { view: known.success ? known.data.view : said, isNews: false };
}

async function postsOf(
  database: Queryable,
  requestId: string,
): Promise<{ id: string; conversationId: string }[]> {
  const { rows } = await database.query(
    `select id, conversation_id as "conversationId" from posts where request_id = $1 order by seq`,
    [requestId],
  );
  return z.array(z.object({ id: z.string(), conversationId: z.string() })).parse(rows);
}
