import type { Pool } from '../service/database.js';

const DAY_MS = 24 * 3600 * 1000;

/** Forgets what nobody can need any more: old activities, old keys, spent budgets. */
export async function tidyUp(pool: Pool, now: Date): Promise<void> {
  const daysAgo = (days: number): Date => new Date(now.getTime() - days * DAY_MS);
  await pool.query('delete from inbox where done_at < $1', [daysAgo(7)]);
  await pool.query('delete from action_keys where made_at < $1', [daysAgo(60)]);
  await pool.query('delete from untold_notices where at < $1', [daysAgo(7)]);
  await pool.query('delete from send_budget where expire < $1', [now.getTime()]);
}
