import { UmError } from '../../protocol/errors.js';
import type { Kind } from './kinds.js';

/** What the objects of a list may have in common. */
export const STATES = ['locked out', 'never signed in', 'outgoing calls'] as const;
export type State = (typeof STATES)[number];

const KIND_OF: Readonly<Record<State, Kind>> = {
  'locked out': 'users',
  'never signed in': 'users',
  'outgoing calls': 'gateways',
};

/**
 * The state that is asked for, or null.
 * @throws UmError UM-BAD-PARAMETER for one that objects of this kind don't have
 */
export function stateOf(kind: Kind, state: State | undefined): State | null {
  if (state === undefined) return null;
  if (KIND_OF[state] === kind) return state;
  throw new UmError('UM-BAD-PARAMETER', { parameter: 'state', value: state });
}
