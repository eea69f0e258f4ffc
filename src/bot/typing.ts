import type { Pool } from '../service/database.js';
import type { Budget } from './budget.js';
import { destinationOf } from './due.js';
import type { TeamsAdapter } from './teams-adapter.js';

/** What takes longer than this is worth a sign, in milliseconds. */
const PATIENCE_MS = 400;

export interface TypingOptions {
  readonly pool: Pool;
  readonly adapter: TeamsAdapter;
  readonly budget: Budget;
  readonly now: () => Date;
}

/**
 * Shows in a conversation that the bot is at it, should that take a while. A courtesy: whatever
 * goes wrong with it is no trouble, and it never waits for its turn.
 * @returns call it when the work is done
 */
export type ShowTyping = (conversationId: string) => () => void;

export function createTyping({ pool, adapter, budget, now }: TypingOptions): ShowTyping {
  const show = async (conversationId: string): Promise<void> => {
    const destination = await destinationOf(pool, conversationId, now());
    if (destination === null || (await budget.take(conversationId)) > 0) return;
    const { serviceUrl, reference } = destination;
    await adapter.post(serviceUrl, conversationId, { type: 'typing', ...reference });
  };
  return (conversationId) => {
    const timer = setTimeout(() => {
      show(conversationId).catch(() => undefined);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  };
}
