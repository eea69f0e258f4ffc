import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Check } from '../../src/protocol/plan.js';
import { holds, seen } from '../../src/runner/checks.js';

const REFERENCE = {
  Name: 'Paris',
  ObjectGuid: '70000000-0000-4000-8000-00000000000a',
  DistinguishedName: 'CN=Paris,CN=UM DialPlan',
};

function check(where: Check['where'], is: Check['is'] = 'present'): Check {
  return {
    endpoint: { forest: 'contoso.com', administration: 'exchange' },
    call: { cmdlet: 'Get-UMMailbox', parameters: { Identity: 'alice' } },
    where,
    is,
  };
}

describe('a check', () => {
  const matching: [string, Check['where'], Record<string, unknown>, boolean][] = [
    ['a text ignoring case', { Name: 'paris' }, { Name: 'PARIS' }, true],
    ['no other text', { Name: 'paris' }, { Name: 'paris2' }, false],
    ['a reference by name', { UMDialPlan: 'paris' }, { UMDialPlan: REFERENCE }, true],
    [
      'a reference by its GUID',
      { UMDialPlan: REFERENCE.ObjectGuid.toUpperCase() },
      { UMDialPlan: REFERENCE },
      true,
    ],
    [
      'a reference by its distinguished name',
      { UMDialPlan: REFERENCE.DistinguishedName },
      { UMDialPlan: REFERENCE },
      true,
    ],
    ['no other reference', { UMDialPlan: 'Lyon' }, { UMDialPlan: REFERENCE }, false],
    ['a list that holds more', { Extensions: ['1'] }, { Extensions: ['1', '2'] }, true],
    ['no list that lacks one', { Extensions: ['1', '3'] }, { Extensions: ['1', '2'] }, false],
    ['a list of references', { DialPlans: ['Paris'] }, { DialPlans: [REFERENCE] }, true],
    ['one of a list', { Extensions: '2' }, { Extensions: ['1', '2'] }, true],
    ['a list of one that came as a value', { Extensions: ['1'] }, { Extensions: '1' }, true],
    ['a truth', { Enabled: true }, { Enabled: true }, true],
    ['no text that says so', { Enabled: true }, { Enabled: 'True' }, false],
    ['a number', { Digits: 4 }, { Digits: 4 }, true],
    ['nothing that isn’t there', { Name: 'paris' }, {}, false],
    ['nothing that is null', { Name: 'paris' }, { Name: null }, false],
    ['nothing inherited', { constructor: 'Object' }, {}, false],
    ['all of what it asks for', { Name: 'a', Digits: 4 }, { Name: 'a', Digits: 5 }, false],
  ];
  for (const [what, where, object, matches] of matching) {
    it(`matches ${what}`, () => {
      assert.equal(holds(check(where), [object]), matches);
    });
  }

  it('for presence wants any object where it names no property', () => {
    assert.equal(holds(check({}), []), false);
    assert.equal(holds(check({}), [{}]), true);
  });

  it('is satisfied by one object, not by two that share what it asks for', () => {
    const objects = [
      { Name: 'a', Digits: 5 },
      { Name: 'b', Digits: 4 },
    ];
    assert.equal(holds(check({ Name: 'a', Digits: 4 }), objects), false);
    assert.equal(holds(check({ Name: 'b', Digits: 4 }), objects), true);
  });

  it('for absence is the opposite of the one for presence', () => {
    const objects = fc.array(fc.record({ Name: fc.constantFrom('a', 'b', null) }));
    fc.assert(
      fc.property(objects, fc.constantFrom('a', 'b', 'c'), (found, Name) => {
        assert.notEqual(holds(check({ Name }), found), holds(check({ Name }, 'absent'), found));
      }),
      { seed: 2013 },
    );
  });

  it('tells what was seen of what it asks for', () => {
    const where = { UMDialPlan: 'Paris', Extensions: ['1'], Missing: 'x' };
    const object = { UMDialPlan: REFERENCE, Extensions: ['1', '2'], Other: 'o' };
    assert.equal(seen(check(where), [object]), 'UMDialPlan: Paris; Extensions: 1, 2; Missing: —');
    assert.equal(seen(check(where), []), '');
    assert.equal(seen(check({ Name: 'x' }), [{ Name: 'y'.repeat(900) }]).length, 500);
  });

  it('tells of the nearest of several objects, and of none that is another', () => {
    const where = { Address: 'pool1', OutcallsAllowed: true, Status: 'Enabled' };
    const other = { Address: 'pool2', OutcallsAllowed: true, Status: 'Enabled' };
    const off = { Address: 'pool1', OutcallsAllowed: false, Status: 'Disabled' };
    const nearer = { Address: 'pool1', OutcallsAllowed: false, Status: 'Enabled' };
    assert.equal(
      seen(check(where), [other, off, nearer]),
      'Address: pool1; OutcallsAllowed: false; Status: Enabled',
    );
    assert.equal(seen(check(where), [other, { ...other, Address: 'pool3' }]), '');
  });
});
