import type { Call } from '../../protocol/call.js';
import { digestOf, type Digest } from '../../protocol/digest.js';
import type { Draft } from '../../protocol/plan.js';

/**
 * A digest of what has to be the same when a plan is made anew before it runs: what runs, what it was
 * planned from, what it changes. Which domain controller answers is the forest's affair: the approved
 * steps keep theirs.
 */
export function compared({
  steps,
  before,
  changes,
}: Pick<Draft, 'steps' | 'before' | 'changes'>): Digest {
  const comparable = steps.map((step) => ({
    ...step,
    ...(step.kind === 'command' ? { call: anyController(step.call) } : {}),
    settled: step.settled.map((check) => ({ ...check, call: anyController(check.call) })),
  }));
  return digestOf({ steps: comparable, before, changes });
}

function anyController({ cmdlet, parameters }: Call): Call {
  const others = Object.entries(parameters).filter(([name]) => name !== 'DomainController');
  return { cmdlet, parameters: Object.fromEntries(others) };
}
