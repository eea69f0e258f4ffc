import assert from 'node:assert/strict';
import { simulatedForests } from '../support/forest-directory.js';
import { refusalOf } from '../support/operation-kit.js';
import { SAME_OBJECT } from '../support/same-object.js';

describe('two requests about the same object', () => {
  for (const { kind, first, second } of SAME_OBJECT) {
    it(`are told apart: ${kind}, whoever asks second is told which is first`, async () => {
      const { directory, claims } = simulatedForests();
      const { claims: held } = await directory.plan(...first);
      for (const claim of held) claims.set(claim, 'R-1');
      const { params } = await refusalOf(directory.plan(...second), 'UM-CLAIMED');
      assert.equal(params.request, 'R-1');
      claims.clear();
      const { claims: wanted } = await directory.plan(...second);
      assert.ok(
        wanted.some((claim) => held.includes(claim)),
        'of two asked at the same moment the second gets in',
      );
    });
  }
});
