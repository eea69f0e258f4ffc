import assert from 'node:assert/strict';
import enableUm from '../../src/operations/enable-um.js';
import { allAtOnce } from '../../src/operations/kit/all-at-once.js';
import { simulatedForests } from '../support/forest-directory.js';
import { planOf } from '../support/operation-kit.js';

describe('questions that are put at once', () => {
  it('are answered in their order', async () => {
    assert.deepEqual(await allAtOnce([Promise.resolve('first'), Promise.resolve(2)]), ['first', 2]);
  });

  it('fail by the first of them that does, whichever failed sooner', async () => {
    const late = Promise.resolve().then(() => Promise.reject(new Error('the first')));
    const sooner = Promise.reject(new Error('the second'));
    await assert.rejects(allAtOnce([Promise.resolve(), late, sooner]), /the first/);
  });

  it('are none of them put twice for the plan of one person', async () => {
    const { directory } = simulatedForests();
    const asked: string[] = [];
    await planOf(
      enableUm,
      { user: 'alice.martin', dialPlan: 'Paris' },
      {
        ...directory,
        read: (endpoint, cmdlet, parameters) => {
          asked.push(JSON.stringify([endpoint, cmdlet, parameters]));
          return directory.read(endpoint, cmdlet, parameters);
        },
      },
    );
    assert.deepEqual(asked, [...new Set(asked)]);
  });
});
