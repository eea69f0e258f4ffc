import type { RequestState } from '../../protocol/request.js';

/** Where a request may go from each state. What isn't here can't happen. */
const NEXT: Readonly<Record<RequestState, readonly RequestState[]>> = {
  waiting: ['approved', 'scheduled', 'rejected', 'expired', 'cancelled'],
  scheduled: ['approved', 'expired', 'cancelled'],
  approved: ['running', 'failed', 'cancelled', 'changed'],
  running: ['paused', 'verifying', 'failed', 'perhaps', 'cancelled', 'changed'],
  paused: ['running', 'failed'],
  verifying: ['done', 'failed', 'perhaps'],
  done: [],
  failed: [],
  perhaps: [],
  rejected: [],
  expired: [],
  cancelled: [],
  changed: [],
};

/** Whether a request may go from one state to another; to stay is no transition. */
export function mayGo(from: RequestState, to: RequestState): boolean {
  return NEXT[from].includes(to);
}

/** @throws TypeError for a transition that the table doesn't hold */
export function assertMayGo(from: RequestState, to: RequestState): void {
  if (!mayGo(from, to)) throw new TypeError(`a request can't go from ${from} to ${to}`);
}
