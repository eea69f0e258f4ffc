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

  it('asks Lync once for everybody, though it serves two forests', async () => {
    const { directory } = healthyForests(60);
    const asked: string[] = [];
    await answerOf(
      checkForest,
      {},
      {
        ...directory,
        eachBrief: (endpoint, cmdlet, parameters, take) => {
          asked.push(`${cmdlet} in ${endpoint.forest}`);
          return directory.eachBrief(endpoint, cmdlet, parameters, take);
        },
      },
    );
    assert.deepEqual(asked.sort(), [
      'Get-CsUser in contoso.com',
      'Get-UMMailbox in contoso.com',
      'Get-UMMailbox in fabrikam.com',
    ]);
  });

  it('sends as many commands for 600 mailboxes as for 60', async () => {
    const counts = await Promise.all(
      [60, 600].map(async (mailboxes) => {
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
            eachBrief: (...given) => {
              count += 1;
              return directory.eachBrief(...given);
            },
          },
        );
        return count;
      }),
    );
    assert.ok((counts[0] ?? 0) > 0);
    assert.equal(counts[0], counts[1]);
  });
});
