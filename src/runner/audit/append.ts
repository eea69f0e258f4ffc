import { z } from 'zod';
import type { Transaction } from '../../service/database.js';
import { hashOfEntry, NO_HASH, type AuditEntry } from './entry.js';

/** What a transition tells the audit trail. */
export type AuditNote = Pick<AuditEntry, 'who' | 'what' | 'request' | 'digest' | 'details'>;

const headSchema = z.array(z.object({ seq: z.coerce.number().int(), hash: z.string() })).max(1);

/**
 * Adds an entry to the trail, in the transaction of what it tells. The caller holds the journal's
 * lock, so that no two entries follow the same one.
 * @param at milliseconds since 1970
 */
export async function appendAudit(
  transaction: Transaction,
  note: AuditNote,
  at: number,
): Promise<void> {
  const { rows } = await transaction.query<Record<string, unknown>>(
    'select seq, hash from audit order by seq desc limit 1',
  );
  const [head = { seq: 0, hash: NO_HASH }] = headSchema.parse(rows);
  const entry = {
    ...note,
    seq: head.seq + 1,
    at: new Date(at).toISOString(),
    previousHash: head.hash,
  };
  await transaction.query(
    `insert into audit (seq, at, who, what, request, digest, details, previous_hash, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      entry.seq,
      entry.at,
      JSON.stringify(entry.who),
      entry.what,
      entry.request,
      entry.digest,
      JSON.stringify(entry.details),
      entry.previousHash,
      hashOfEntry(entry),
    ],
  );
}
