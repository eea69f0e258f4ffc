import type { Sighting } from '../../protocol/answer.js';
import { message } from '../../protocol/message.js';
import type { Notice } from '../../protocol/notice.js';
import type { Person } from '../../protocol/person.js';
import {
  inTransaction,
  type Pool,
  type Queryable,
  type Transaction,
} from '../../service/database.js';
import { journalNotice } from '../events/journal.js';
import { everyApprover, type Policy } from '../policy/policy.js';

/** So many people with the same broken link … */
export const MANY = 12;
/** … within this time are no coincidence. */
const WITHIN_MS = 60 * 60 * 1000;
/** Told once, it isn't told again for this long. */
const SILENT_MS = 24 * 60 * 60 * 1000;

/** What counting takes. */
export interface Counting {
  readonly pool: Pool;
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Keeps who met what, in the database, so that every runner counts on; the approvers are told once
 * many different people have met the same within an hour.
 */
export async function countSightings(
  counting: Counting,
  sightings: readonly Sighting[],
): Promise<void> {
  for (const sighting of sightings) {
    await inTransaction(counting.pool, (transaction) => countOne(transaction, counting, sighting));
  }
}

async function countOne(
  transaction: Transaction,
  { policy, now }: Counting,
  sighting: Sighting,
): Promise<void> {
  const { link, person } = sighting;
  const at = now();
  const { rows } = await transaction.query<{ told_at: Date | null }>(
    `insert into broken_links (link) values ($1)
     on conflict (link) do update set link = excluded.link returning told_at`,
    [link],
  );
  await transaction.query(
    `insert into sightings (link, person, at) values ($1, $2, $3)
     on conflict (link, person) do update set at = greatest(sightings.at, excluded.at)`,
    [link, person, new Date(at)],
  );
  const told = rows[0]?.told_at ?? null;
  if (told !== null && at - told.getTime() < SILENT_MS) return;
  const count = await peopleSince(transaction, link, at - WITHIN_MS);
  if (count < MANY) return;
  await transaction.query('update broken_links set told_at = $2 where link = $1', [
    link,
    new Date(at),
  ]);
  const note = {
    who: { kind: 'runner' as const, name: 'sightings' },
    what: 'notice',
    request: null,
    digest: null,
    details: { link, people: count },
  };
  await journalNotice(transaction, noticeOf(sighting, count, everyApprover(policy)), note, at);
}

async function peopleSince(db: Queryable, link: string, time: number): Promise<number> {
  const { rows } = await db.query<{ people: number }>(
    'select count(*)::int as people from sightings where link = $1 and at > $2',
    [link, new Date(time)],
  );
  return rows[0]?.people ?? 0;
}

function noticeOf({ text, offer }: Sighting, count: number, to: Person[]): Notice {
  return { text: message('dialog.notice.same-link', { count }), details: [text], offer, to };
}

/** Forgets who met what longer ago than it counts, and what nobody has met or been told of since. */
export async function forgetSightings(pool: Pool, now: number): Promise<void> {
  await pool.query('delete from sightings where at <= $1', [new Date(now - WITHIN_MS)]);
  await pool.query(
    `delete from broken_links b where (told_at is null or told_at <= $1)
       and not exists (select 1 from sightings s where s.link = b.link)`,
    [new Date(now - SILENT_MS)],
  );
}
