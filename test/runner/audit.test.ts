import assert from 'node:assert/strict';
import { hashOfEntry, NO_HASH, type AuditEntry } from '../../src/runner/audit/entry.js';
import { verifyAudit, verifyEntries } from '../../src/runner/audit/verify.js';
import { openPool, type Pool } from '../../src/service/database.js';
import { scriptedGate } from '../support/scripted-gate.js';
import { HANA, QUIET, RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

function trail(length: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) {
    const entry = {
      seq,
      at: new Date(seq * 1000).toISOString(),
      who: { kind: 'person' as const, ...HANA },
      what: 'asked',
      request: `R-${seq}`,
      digest: null,
      details: { number: seq },
      previousHash: entries.at(-1)?.hash ?? NO_HASH,
    };
    entries.push({ ...entry, hash: hashOfEntry(entry) });
  }
  return entries;
}

describe('an audit trail', () => {
  it('holds together as it was written', () => {
    const entries = trail(5);
    assert.deepEqual(verifyEntries(entries), {
      ok: true,
      head: { seq: 5, hash: entries[4]?.hash },
    });
  });

  const alterations: Record<string, Partial<AuditEntry>> = {
    at: { at: new Date(0).toISOString() },
    who: { who: { kind: 'runner', name: 'somebody' } },
    what: { what: 'approve' },
    request: { request: 'R-9' },
    digest: { digest: 'a'.repeat(64) },
    details: { details: {} },
    previousHash: { previousHash: 'b'.repeat(64) },
    hash: { hash: 'c'.repeat(64) },
  };
  for (const [field, alteration] of Object.entries(alterations)) {
    it(`shows that the ${field} of an entry was altered`, () => {
      const entries = trail(5).map((entry) =>
        entry.seq === 3 ? { ...entry, ...alteration } : entry,
      );
      const verdict = verifyEntries(entries);
      assert.deepEqual([verdict.ok, !verdict.ok && verdict.seq], [false, 3]);
    });
  }

  it('shows that an entry was taken out, added or moved', () => {
    const [a, b, c, d, e] = trail(5);
    assert.ok(a && b && c && d && e);
    for (const entries of [
      [a, b, d, e],
      [b, c, d, e],
      [a, b, b, c, d, e],
      [a, c, b, d, e],
    ])
      assert.equal(verifyEntries(entries).ok, false);
  });
});

describe('the audit trail in the database', () => {
  let world: RunnerWorld;
  let pool: Pool;
  before(async () => {
    world = await RunnerWorld.start(scriptedGate(new SmallForest().answer));
    pool = openPool(world.databases.runner.url, 'test', QUIET, 1);
    await world.ask('small-change', { gateway: 'gw1' });
    await world.ask('small-change', { gateway: 'gw2' });
  });
  after(async () => {
    await pool.end();
    await world.close();
  });

  it('can’t be altered, emptied or dropped by the role that writes it', async () => {
    for (const sql of [
      `update audit set what = 'nothing'`,
      'delete from audit',
      'truncate audit',
      'drop table audit',
      'alter table audit disable trigger audit_is_append_only',
    ])
      await assert.rejects(world.runnerSql(sql), /permission denied|must be owner/, sql);
  });

  it('can’t be altered in passing by its owner either', async () => {
    for (const sql of [`update audit set what = 'x'`, 'delete from audit', 'truncate audit'])
      await assert.rejects(world.sql(sql), /only ever added to/, sql);
  });

  it('takes nothing but the entry that follows its head, and goes on', async () => {
    const before = await verifyAudit(pool);
    assert.ok(before.ok);
    const { seq, hash } = before.head;
    const hashes = { own: 'a'.repeat(64), previous: hash };
    const refused: [string | number, Partial<typeof hashes>][] = [
      ['9223372036854775807', {}],
      [seq + 2, {}],
      [seq, {}],
      [0, { previous: NO_HASH }],
      [-1, {}],
      [seq + 1, { previous: NO_HASH }],
      [seq + 1, { previous: '' }],
      [seq + 1, { own: '' }],
    ];
    for (const [at, given] of refused) {
      const { own, previous } = { ...hashes, ...given };
      const insert = `insert into public.audit (seq, at, who, what, details, previous_hash, hash)
                      values (${at}, '', '{}', '', '{}', '${previous}', '${own}')`;
      await assert.rejects(world.runnerSql(insert), /has to follow the one before it/, insert);
    }
    await world.ask('small-change', { gateway: 'gw1' });
    const after = await verifyAudit(pool);
    assert.ok(after.ok);
    assert.equal(after.head.seq, seq + 1);
  });

  it('is not taken in by a table of the same name that the role makes for itself', async () => {
    const sql = `
      create temporary table audit (seq bigint, hash text);
      insert into audit values (1000, '${'b'.repeat(64)}');
      insert into public.audit (seq, at, who, what, details, previous_hash, hash)
        values (1001, '', '{}', '', '{}', '${'b'.repeat(64)}', '${'a'.repeat(64)}')`;
    await assert.rejects(world.runnerSql(sql), /has to follow the one before it/);
  });

  it('shows what an owner altered on purpose, and that it was cut', async () => {
    const whole = await verifyAudit(pool);
    assert.ok(whole.ok);
    await world.sql('alter table audit disable trigger audit_is_append_only');
    await world.sql('delete from audit where seq = $1', [whole.head.seq]);
    assert.equal((await verifyAudit(pool)).ok, true, 'a trail that was cut at its end holds');
    assert.equal((await verifyAudit(pool, whole.head)).ok, false, 'but not with its known head');
    await world.sql(`update audit set details = '{"operation":"other"}' where seq = 1`);
    const verdict = await verifyAudit(pool);
    assert.deepEqual([verdict.ok, !verdict.ok && verdict.seq], [false, 1]);
  });
});
