import assert from 'node:assert/strict';
import { scriptedGate } from '../support/scripted-gate.js';
import { RunnerWorld } from '../support/runner-world.js';
import { SmallForest } from '../support/small-forest.js';

describe('whether the runner is ready', () => {
  let world: RunnerWorld;
  before(async () => {
    world = await RunnerWorld.start(
      scriptedGate(new SmallForest().answer),
      {},
      { sweepSeconds: 600 },
    );
  });
  after(() => world.close());

  it('is denied, not failed at, while the database lets nobody in', async () => {
    const ready = async (): Promise<number> =>
      (await fetch(`${world.url}/readyz`, { signal: AbortSignal.timeout(60_000) })).status;
    assert.equal(await ready(), 200);
    const database = new URL(world.databases.runner.url).pathname.slice(1);
    await world.cutConnections();
    await world.sql(`revoke connect on database ${database} from um_runner`);
    try {
      assert.equal(await ready(), 503);
    } finally {
      await world.sql(`grant connect on database ${database} to um_runner`);
    }
  });
});
