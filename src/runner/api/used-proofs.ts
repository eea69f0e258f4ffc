import type { Queryable } from '../../service/database.js';
import { UmError } from '../../protocol/errors.js';
import { PROOF_SECONDS } from '../../protocol/proof.js';

/**
 * Notes that a proof was used.
 * @param expires seconds since 1970
 * @throws UmError UM-PROOF-USED when it was noted before
 */
export async function useProof(
  db: Queryable,
  { jti, expires }: { jti: string; expires: number },
): Promise<void> {
  const { rowCount } = await db.query(
    'insert into used_proofs (jti, expires_at) values ($1, $2) on conflict do nothing',
    [jti, new Date(expires * 1000)],
  );
  if (rowCount !== 1) throw new UmError('UM-PROOF-USED');
}

/** Forgets proofs that are too old to be taken anyway, by a good margin for clocks set back. */
export async function forgetProofs(db: Queryable, now: number): Promise<void> {
  await db.query('delete from used_proofs where expires_at < $1', [
    new Date(now - 10 * PROOF_SECONDS * 1000),
  ]);
}
