import assert from 'node:assert/strict';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { removePostgres, startPostgres } from '../../src/service/postgres/server.js';
import { testDatabases } from '../support/postgres.js';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const result: { rows: unknown[] } = await client.query(sql);
    return result.rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', function () {
  it('is recognised and reused while it runs, keeps its data, and is gone once stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'um-bot-test-'));
    try {
      const first = await startPostgres(folder);
      assert.equal(first.reused, false);
      await query(first.adminUrl, 'create table kept (n int)');
      const second = await startPostgres(folder);
      assert.equal(second.reused, true);
      assert.equal(second.port, first.port);
      await second.stop();
      await assert.rejects(query(first.adminUrl, 'select 1'));
      const third = await startPostgres(folder);
      assert.equal(third.reused, false);
      assert.deepEqual(await query(third.adminUrl, 'select * from kept'), []);
      await third.stop();
    } finally {
      await removePostgres(folder);
    }
    await assert.rejects(stat(folder));
  });

  it('lets each role into its own database and no other', async () => {
    const databases = await testDatabases();
    await query(databases.bot.url, 'select 1');
    await query(databases.runner.url, 'select 1');
    const crossed = new URL(databases.bot.url);
    crossed.pathname = new URL(databases.runner.url).pathname;
    await assert.rejects(query(crossed.href, 'select 1'), { code: '42501' });
    await databases.drop();
  });
});
