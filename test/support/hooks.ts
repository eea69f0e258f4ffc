import { prepareTestPostgres, removeTestPostgres, stopTestPostgres } from './postgres.js';

/** What a run does once, in its main process, before the first test and after the last. */
export const mochaGlobalSetup = prepareTestPostgres;
export const mochaGlobalTeardown = removeTestPostgres;

/**
 * What every test process does after the last test of a file. A worker of a parallel run keeps its
 * database server for its next file.
 */
export const mochaHooks = {
  async afterAll(): Promise<void> {
    if (process.env.MOCHA_WORKER_ID === undefined) await stopTestPostgres();
  },
};
