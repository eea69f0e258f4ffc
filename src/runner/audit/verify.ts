import { z } from 'zod';
import type { Queryable } from '../../service/database.js';
import { auditEntrySchema, hashOfEntry, NO_HASH, type AuditEntry } from './entry.js';

/** The last entry of a trail: whoever keeps it elsewhere notices when the trail is cut or redone. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type AuditVerdict =
  | { readonly ok: true; readonly head: AuditHead }
  | { readonly ok: false; readonly seq: number; readonly why: string };

/** What stands before the first entry. */
export const EMPTY_HEAD: AuditHead = { seq: 0, hash: NO_HASH };

/**
 * Checks that entries follow each other without a gap, each with the hash of the one before it and
 * a hash of its own that fits what it says.
 * @param after the head that the first of them must follow
 */
export function verifyEntries(
  entries: readonly AuditEntry[],
  after: AuditHead = EMPTY_HEAD,
): AuditVerdict {
  let head = after;
  for (const entry of entries) {
    const { seq } = entry;
    if (seq !== head.seq + 1) return { ok: false, seq, why: `it follows ${head.seq}` };
    if (entry.previousHash !== head.hash)
      return { ok: false, seq, why: 'it does not hold the hash of the entry before it' };
    if (entry.hash !== hashOfEntry(entry))
      return { ok: false, seq, why: 'it does not say what its hash was made of' };
    head = { seq, hash: entry.hash };
  }
  return { ok: true, head };
}

/**
 * Checks the whole trail of a database, page by page.
 * @param known a head that was noted earlier: it has to be part of the trail
 */
export async function verifyAudit(db: Queryable, known?: AuditHead): Promise<AuditVerdict> {
  let head = EMPTY_HEAD;
  let metKnown = known === undefined || known.seq === 0;
  for (;;) {
    const rows = await pageAfter(db, head.seq);
    const parsed = z.array(auditEntrySchema).safeParse(rows);
    if (!parsed.success)
      return { ok: false, seq: head.seq + 1, why: 'it has not an entry’s shape' };
    const verdict = verifyEntries(parsed.data, head);
    if (!verdict.ok) return verdict;
    metKnown ||= parsed.data.some(({ seq, hash }) => seq === known?.seq && hash === known.hash);
    if (parsed.data.length === 0) break;
    head = verdict.head;
  }
  if (known !== undefined && !metKnown)
    return { ok: false, seq: known.seq, why: 'the trail does not hold the head that was noted' };
  return { ok: true, head };
}

async function pageAfter(db: Queryable, seq: number): Promise<unknown[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `select seq::float8 as seq, at, who, what, request, digest, details,
            previous_hash as "previousHash", hash
       from audit where seq > $1 order by seq limit 500`,
    [seq],
  );
  return rows;
}
