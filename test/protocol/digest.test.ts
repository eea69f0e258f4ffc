import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonicalJson } from '../../src/protocol/canonical-json.js';
import { digestOf } from '../../src/protocol/digest.js';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 units and writes numbers as RFC 8785 does', () => {
    const value = { '\u20ac': 1, a: [1e21, 1e-7, -0, true, null], '\ud83d\ude00': 'x', A: {} };
    assert.equal(
      canonicalJson(value),
      '{"A":{},"a":[1e+21,1e-7,0,true,null],"\u20ac":1,"\ud83d\ude00":"x"}',
    );
  });

  it('is the same text for the same value in any order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        assert.equal(canonicalJson(turned), canonicalJson(value));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it('refuses what JSON can’t hold', () => {
    assert.throws(() => canonicalJson(undefined), TypeError);
  });
});

describe('a digest', () => {
  it('is SHA-256 of the canonical text', () => {
    assert.equal(digestOf({}), '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });
});
