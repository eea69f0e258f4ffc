import type { Transaction } from '../../service/database.js';
import type { Notice } from '../../protocol/notice.js';
import type { RequestView } from '../../protocol/request.js';
import { appendAudit, type AuditNote } from '../audit/append.js';

/** The channel on which waiting readers of events are woken. */
export const EVENTS_CHANNEL = 'um_events';

/** Any two numbers that nothing else of this database locks by. */
const JOURNAL_LOCK = [11_839, 1] as const;

/**
 * Writes what a transition did into the events and the audit trail, as the last thing of its
 * transaction. One transaction at a time does so, until it commits: so cursors appear in the order
 * of their numbers, and a reader that has seen one has missed none before it.
 * @param view the request as it is now; null where only the audit trail is told
 * @param at milliseconds since 1970
 */
export async function journal(
  transaction: Transaction,
  view: RequestView | null,
  note: AuditNote,
  at: number,
): Promise<void> {
  await appendInTurn(transaction, note, at);
  if (view === null) return;
  await transaction.query('insert into events (at, request_id, view) values ($1, $2, $3)', [
    new Date(at),
    view.id,
    JSON.stringify(view),
  ]);
  await transaction.query('select pg_notify($1, $2)', [EVENTS_CHANNEL, '']);
}

/** Writes a notice into the events and the audit trail, as the last thing of its transaction. */
export async function journalNotice(
  transaction: Transaction,
  notice: Notice,
  note: AuditNote,
  at: number,
): Promise<void> {
  await appendInTurn(transaction, note, at);
  await transaction.query('insert into events (at, notice) values ($1, $2)', [
    new Date(at),
    JSON.stringify(notice),
  ]);
  await transaction.query('select pg_notify($1, $2)', [EVENTS_CHANNEL, '']);
}

async function appendInTurn(transaction: Transaction, note: AuditNote, at: number): Promise<void> {
  await transaction.query('select pg_advisory_xact_lock($1, $2)', [...JOURNAL_LOCK]);
  await appendAudit(transaction, note, at);
}
