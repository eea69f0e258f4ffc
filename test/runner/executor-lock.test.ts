import assert from 'node:assert/strict';
import {
  ExecutorTakenError,
  isExecutorAlive,
  lockExecutor,
} from '../../src/runner/run/executor-lock.js';
import { migrateRunner } from '../../src/runner/migrate.js';
import { openPool, type Pool } from '../../src/service/database.js';
import { testDatabases, type TestDatabases } from '../support/postgres.js';
import { QUIET } from '../support/runner-world.js';

describe('the name of a runner', () => {
  let databases: TestDatabases;
  let pool: Pool;
  const ignore = (): void => undefined;
  before(async () => {
    databases = await testDatabases();
    pool = openPool(databases.runner.url, 'test', QUIET, 1);
  });
  after(async () => {
    await pool.end();
    await databases.drop();
  });

  it('is held by one process at a time', async () => {
    const { url } = databases.runner;
    const first = await lockExecutor(url, 'a', QUIET, ignore);
    assert.equal(await isExecutorAlive(pool, 'a'), true);
    assert.equal(await isExecutorAlive(pool, 'b'), false);
    await assert.rejects(lockExecutor(url, 'a', QUIET, ignore, 0), ExecutorTakenError);
    const other = await lockExecutor(url, 'b', QUIET, ignore);
    await other.close();
    await first.close();
    assert.equal(await isExecutorAlive(pool, 'a'), false);
    const again = await lockExecutor(url, 'a', QUIET, ignore);
    await again.close();
  });

  it('is waited for when its holder is about to go', async () => {
    const first = await lockExecutor(databases.runner.url, 'c', QUIET, ignore);
    const waiting = lockExecutor(databases.runner.url, 'c', QUIET, ignore, 60_000);
    await first.close();
    const second = await waiting;
    assert.equal(second.isHeld(), true);
    await second.close();
  });

  it('is told to be lost with its connection', async () => {
    const lost = new Promise<void>((resolve) => {
      void lockExecutor(databases.runner.url, 'd', QUIET, resolve).then(() =>
        pool.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'um-runner d'`,
        ),
      );
    });
    await lost;
    assert.equal(await isExecutorAlive(pool, 'd'), false);
  });
});

describe('the runner’s tables', () => {
  it('are made once, however often and by however many they are asked for', async () => {
    const databases = await testDatabases();
    const { ownerUrl, url } = databases.runner;
    await Promise.all([migrateRunner(ownerUrl, QUIET), migrateRunner(ownerUrl, QUIET)]);
    await migrateRunner(ownerUrl, QUIET);
    const pool = openPool(url, 'test', QUIET, 1);
    await pool.query('select * from requests');
    await assert.rejects(pool.query('create table mine ()'), /permission denied/);
    await assert.rejects(pool.query('alter table requests add column mine text'), /must be owner/);
    await pool.end();
    await databases.drop();
  });
});
