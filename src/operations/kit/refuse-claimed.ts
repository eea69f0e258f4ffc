import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';

/**
 * Refuses what another waiting request is already about.
 * @throws UmError UM-CLAIMED with that request's id
 */
export async function refuseClaimed(directory: Directory, claim: string): Promise<void> {
  const request = await directory.claimedBy(claim);
  if (request !== null) throw new UmError('UM-CLAIMED', { request });
}
