import type { Output } from '../../cmdlets/call.js';
import type { Directory } from '../kit/directory.js';
import { lyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { attempt, type Reading } from '../kit/um-rules/unread.js';
import type { TestPool } from './test-users.js';

/** How one test of a pool went. */
export type Outcome =
  | { readonly kind: 'success' | 'not-tried' | 'no-pool' }
  | { readonly kind: 'failure' | 'not-run'; readonly error: string };

export interface TestedPool extends TestPool {
  readonly connection: Outcome;
  readonly message: Outcome;
}

/** Tries a connection and, where that is made, leaves a message. */
export async function testPool(directory: Directory, pool: TestPool): Promise<TestedPool> {
  const { forest, pool: TargetFqdn, caller, receiver } = pool;
  const shell = lyncShell(forest);
  const connection = outcomeOf(
    await attempt(
      directory.read(shell, 'Test-CsExUMConnectivity', { TargetFqdn, UserSipAddress: caller }),
    ),
  );
  if (connection.kind !== 'success' || receiver === null)
    return { ...pool, connection, message: { kind: 'not-tried' } };
  const message = outcomeOf(
    await attempt(
      directory.read(shell, 'Test-CsExUMVoiceMail', {
        TargetFqdn,
        SenderSipAddress: caller,
        ReceiverSipAddress: receiver,
      }),
    ),
  );
  return { ...pool, connection, message };
}

/** Nothing at all comes back, but a warning, for a pool that the topology doesn't have. */
function outcomeOf(reading: Reading<Output<'Test-CsExUMConnectivity'>[]>): Outcome {
  if ('error' in reading) {
    const { exception, message } = reading.error.params;
    return { kind: 'not-run', error: String(message ?? exception ?? reading.error.code) };
  }
  const [result] = reading.value;
  if (result === undefined) return { kind: 'no-pool' };
  if (sameName(result.Result, 'Success')) return { kind: 'success' };
  const said = [result.Error, result.Diagnosis].filter((one) => (one ?? '') !== '');
  return { kind: 'failure', error: said.join(' · ').slice(0, 400) };
}
