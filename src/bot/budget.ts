import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Pool } from '../service/database.js';
import type { BudgetSettings } from './settings.js';

/** What one conversation may still be sent, counted by all bots together. */
export interface Budget {
  /** Takes one post out of it: 0, or how many ms to wait until there is one. */
  take(conversationId: string): Promise<number>;
}

export function createBudget(pool: Pool, settings: BudgetSettings): Budget {
  const limiter = (keyPrefix: string, points: number, duration: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'pool',
      tableName: 'send_budget',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration,
    });
  const limiters = [
    limiter('1h', settings.perHour, 3600),
    limiter('10s', settings.perTenSeconds, 10),
    limiter('1s', settings.perSecond, 1),
  ];
  return {
    take: async (conversationId) => {
      const key = createHash('sha256').update(conversationId).digest('base64url');
      for (const one of limiters) {
        try {
          await one.consume(key);
        } catch (refused) {
          if (!(refused instanceof RateLimiterRes)) throw refused;
          return Math.max(50, refused.msBeforeNext);
        }
      }
      return 0;
    },
  };
}
