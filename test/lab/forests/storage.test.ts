import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Stored } from '../../../src/lab/forests/engine/storage.js';
import { createFaults } from '../../../src/lab/forests/faults.js';
import { createForests } from '../../../src/lab/forests/forests.js';
import { bareWorld, emptyWorld, seededWorld } from '../../../src/lab/forests/seed/build.js';
import { guidOf } from '../../../src/lab/forests/seed/random.js';
import { CONTOSO, difference } from '../../support/forests.js';

describe('What the lab stores', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'um-lab-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const open = (mailboxes = 40) =>
    openStorage({
      folder,
      seed: 2013,
      mailboxes,
      seeded: () => seededWorld(2013, mailboxes),
      empty: () => emptyWorld().world,
    });

  async function change(stored: Stored): Promise<void> {
    const forests = createForests({
      world: stored.world,
      journal: stored.journal,
      faults: createFaults(),
      now: () => new Date('2026-11-23T08:00:00Z'),
      newGuid: () => guidOf(1, String(stored.journal.last)),
    });
    const close = { Identity: '1:1', OutcallsAllowed: false };
    await forests.execute(CONTOSO, 'Set-UMIPGateway', close);
    const remove = { Identity: 'pbx1', Confirm: false };
    await forests.execute(CONTOSO, 'Remove-UMIPGateway', remove);
    const make = { Name: 'Night', UMDialPlan: 'Paris' };
    await forests.execute(CONTOSO, 'New-UMAutoAttendant', make);
  }

  it('outlives an orderly end', async () => {
    const first = await open();
    await change(first);
    await first.close();
    const second = await open();
    assert.deepEqual(difference(first.world.dump(), second.world.dump()), []);
    assert.deepEqual(second.journal.after(0), first.journal.after(0));
  });

  it('outlives a sudden end: what the snapshot lacks comes from the journal', async () => {
    const first = await open();
    await change(first);
    const second = await open();
    assert.deepEqual(difference(first.world.dump(), second.world.dump()), []);
    assert.equal(second.journal.last, first.journal.last);
  });

  it('lets go of a line that a crash has cut off, and goes on after it', async () => {
    const first = await open();
    await change(first);
    await appendFile(join(folder, 'journal.ndjson'), '{"seq":7,"at":"20');
    const second = await open();
    await change(second);
    const third = await open();
    assert.deepEqual(difference(second.world.dump(), third.world.dump()), []);
    assert.deepEqual(third.journal.after(0), second.journal.after(0));
  });

  it('ignores a snapshot that was never finished', async () => {
    const first = await open();
    await change(first);
    await first.close();
    await writeFile(join(folder, 'state.json.next'), '{"seq":');
    const second = await open();
    assert.deepEqual(difference(first.world.dump(), second.world.dump()), []);
  });

  it('refuses the state of another size', async () => {
    const first = await open();
    await first.close();
    await assert.rejects(open(41), /holds the forests of seed 2013 with 40 mailboxes/);
  });

  it('refuses the state of forests with UM where bare ones are wanted', async () => {
    const first = await open();
    await first.close();
    const bare = openStorage({
      folder,
      seed: 2013,
      mailboxes: 40,
      bare: 2,
      seeded: () => bareWorld(2013, 40, 2),
      empty: () => emptyWorld().world,
    });
    await assert.rejects(bare, /holds the forests of seed 2013 with 40 mailboxes;/);
  });

  it('keeps the journal as one JSON line an entry', async () => {
    const stored = await open();
    await change(stored);
    const lines = (await readFile(join(folder, 'journal.ndjson'), 'utf8')).trimEnd().split('\n');
    assert.deepEqual(
      lines.map((line): unknown => JSON.parse(line)),
      stored.journal.after(0),
    );
  });
});
