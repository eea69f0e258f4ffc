import { createHash } from 'node:crypto';
import { UmError } from '../../protocol/errors.js';
import type { Queryable } from '../../service/database.js';

/** A file is kept so long after it was sent last, in milliseconds: for a second look at its lines. */
const KEPT_MS = 7 * 24 * 3_600_000;

/**
 * Keeps what somebody sent. The same bytes again are the same file.
 * @param now milliseconds since 1970
 * @returns its SHA-256 in hexadecimal, by which it is found again
 */
export async function keepFile(db: Queryable, bytes: Uint8Array, now: number): Promise<string> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  await db.query(
    `insert into files (digest, bytes, kept_at) values ($1, $2, $3)
     on conflict (digest) do update set kept_at = excluded.kept_at`,
    [digest, Buffer.from(bytes), new Date(now)],
  );
  return digest;
}

/** @throws UmError UM-FILE-GONE */
export async function fileIn(db: Queryable, digest: string): Promise<Uint8Array> {
  const { rows } = await db.query<{ bytes: Buffer }>('select bytes from files where digest = $1', [
    digest,
  ]);
  if (rows[0] === undefined) throw new UmError('UM-FILE-GONE');
  return rows[0].bytes;
}

/** Forgets files that nobody has sent for a while. @param now milliseconds since 1970 */
export async function forgetFiles(db: Queryable, now: number): Promise<void> {
  await db.query('delete from files where kept_at < $1', [new Date(now - KEPT_MS)]);
}
