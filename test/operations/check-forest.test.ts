import assert from 'node:assert/strict';
import checkForest from '../../src/operations/check-forest.js';
import { healthyForests } from '../support/healthy-forests.js';
import { answerOf } from '../support/operation-kit.js';

describe('check-forest', () => {
  it('finds nothing in healthy forests', async () => {
    const { findings } = await answerOf(checkForest, {}, healthyForests().directory);
    assert.deepEqual(
      findings.map(({ rule, text }) => [rule, text.params]),
      [],
    );
  });

  it('sends as many commands for 3,000 mailboxes as for 300', async () => {
    const counts = await Promise.all(
      [300, 3000].map(async (mailboxes) => {
        let count = 0;
        const { directory } = healthyForests(mailboxes);
        await answerOf(
          checkForest,
          {},
          {
            ...directory,
            read: (...given) => {
              count += 1;
              return directory.read(...given);
            },
          },
        );
        return count;
      }),
    );
    assert.equal(counts[0], counts[1]);
  });
});
