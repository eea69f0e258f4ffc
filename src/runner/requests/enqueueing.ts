import type { Transaction } from '../../service/database.js';

/** Whoever puts runs into the queue. */
export interface Enqueueing {
  /**
   * Puts the run of an approved request into the queue, in the same transaction.
   * @param turn the request's version, where a paused run goes on
   */
  enqueueRun(transaction: Transaction, requestId: string, turn?: number): Promise<void>;
}
