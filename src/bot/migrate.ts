import type { Log } from '../service/log.js';
import { migrate } from '../service/migrate.js';

/**
 * Brings the bot's database up to date.
 * @param ownerUrl the database, as the role that owns its tables
 */
export async function migrateBot(ownerUrl: string, log: Log): Promise<void> {
  await migrate(ownerUrl, 'src/bot/migrations', log);
}
