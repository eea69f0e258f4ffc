import assert from 'node:assert/strict';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { refusalOf } from '../support/operation-kit.js';

/** Every change of one person, and the kinds of what its request holds while it waits. */
const HELD: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['enable-um', { user: 'alice.martin', dialPlan: 'Paris' }, ['extension', 'mailbox']],
  ['enable-voice', { user: 'tony.smith', number: '+33155501777' }, ['line', 'mailbox']],
  ['disable-um', { user: 'marie.curtis' }, ['mailbox']],
  ['disable-um', { user: 'marie.curtis', leaver: 'leaver' }, ['mailbox']],
  ['reset-pin', { user: 'marie.curtis' }, ['mailbox']],
  ['change-extension', { user: 'marie.curtis', newExtension: '1177' }, ['extension', 'mailbox']],
  [
    'change-dial-plan',
    { user: 'marie.curtis', dialPlan: 'Lyon', newExtension: '4390' },
    ['extension', 'mailbox'],
  ],
  [
    'change-sip-address',
    { user: 'marie.curtis', sipAddress: 'marie.durand@contoso.com' },
    ['mailbox', 'sip'],
  ],
  ['change-settings', { user: 'marie.curtis', settings: 'missed calls off' }, ['mailbox']],
  ['change-policy', { user: 'peter.graham', policy: 'Redmond VIP' }, ['mailbox']],
];

describe('what a waiting request about a person holds', () => {
  let forests: SimulatedForests;
  beforeEach(() => {
    forests = simulatedForests();
  });

  for (const [operation, parameters, kinds] of HELD)
    it(`is ${kinds.join(' and ')} for ${operation} ${JSON.stringify(parameters)}, and in another’s way`, async () => {
      const { directory, claims } = forests;
      const draft = await directory.plan(operation, parameters);
      const kindOf = (claim: string): string => claim.split(':')[0] ?? '';
      assert.deepEqual(draft.claims.map(kindOf).sort(), kinds);
      for (const claim of draft.claims.filter((one) => !/^(?:line|sip):/.test(one))) {
        claims.clear();
        claims.set(claim, 'R-7');
        const code = kindOf(claim) === 'extension' ? 'UM-EXTENSION-CLAIMED' : 'UM-CLAIMED';
        const { params } = await refusalOf(directory.plan(operation, parameters), code);
        assert.equal(params.request, 'R-7');
      }
    });
});
