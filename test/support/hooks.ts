import { stopTestPostgres } from './postgres.js';

/** What every test process does when its last test is over. */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    await stopTestPostgres();
  },
};
