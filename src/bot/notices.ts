import { z } from 'zod';
import { noticeCard } from '../../cards/index.js';
import { noticeSchema, type Notice } from '../protocol/notice.js';
import type { Transaction } from '../service/database.js';
import { personalConversation, readConversation, type Conversation } from './conversations.js';
import { addPost, drawingOf, type Drawing } from './posts.js';
import type { RequestCards } from './request-cards.js';

/**
 * Posts what approvers have to know: into their channel where the bot has been heard of there, else
 * to each of them alone; who has no chat with the bot yet is told in the first one.
 * @param channel the channel's conversation; null: there is none
 */
export async function showNotice(
  transaction: Transaction,
  cards: RequestCards,
  notice: Notice,
  channel: string | null,
): Promise<void> {
  const shared = channel === null ? null : await readConversation(transaction, channel);
  if (shared !== null) {
    await post(transaction, cards, notice, shared);
    return;
  }
  for (const person of notice.to) {
    const alone = await personalConversation(transaction, person);
    if (alone !== null) await post(transaction, cards, notice, alone);
    else {
      await transaction.query(
        'insert into untold_notices (tenant_id, object_id, notice, at) values ($1, $2, $3, $4)',
        [person.tenantId, person.objectId, JSON.stringify(notice), cards.now()],
      );
    }
  }
}

/** Tells a person, in a chat just heard of, what they have to know since before. */
export async function catchUpOnNotices(
  transaction: Transaction,
  cards: RequestCards,
  conversation: Conversation,
): Promise<void> {
  if (conversation.kind !== 'personal') return;
  const { tenantId, objectId } = conversation.person;
  const { rows } = await transaction.query(
    `with told as (
       delete from untold_notices where tenant_id = $1 and object_id = $2 returning seq, notice)
     select notice from told order by seq`,
    [tenantId, objectId],
  );
  for (const row of rows) {
    const read = z.object({ notice: noticeSchema }).safeParse(row);
    if (read.success) await post(transaction, cards, read.data.notice, conversation);
  }
}

async function post(
  transaction: Transaction,
  cards: RequestCards,
  notice: Notice,
  conversation: Conversation,
): Promise<void> {
  const made = { id: cards.newId(), conversationId: conversation.id, requestId: null };
  await addPost(transaction, made, draw(cards, notice, conversation), cards.now());
}

function draw({ texts, knows, newId }: RequestCards, notice: Notice, to: Conversation): Drawing {
  const { locale, timeZone } = to;
  const t = texts.for(locale);
  const { offer } = notice;
  const context = {
    t,
    inLanguage: texts.for,
    locale,
    key: newId(),
    timeZone: timeZone ?? undefined,
    knows,
  };
  const card = noticeCard(
    {
      tone: 'warning',
      title: null,
      text: notice.text,
      details: notice.details,
      suggestions:
        offer === null || !knows(offer.operation)
          ? []
          : [
              {
                title: offer.text,
                text: t(offer.text),
                operation: offer.operation,
                parameters: offer.parameters,
              },
            ],
    },
    context,
  );
  return drawingOf(card, t(notice.text), context);
}
