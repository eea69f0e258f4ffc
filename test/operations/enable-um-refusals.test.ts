import assert from 'node:assert/strict';
import enableUm from '../../src/operations/enable-um.js';
import type { ErrorCode, UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, named, planOf, refusalOf } from '../support/operation-kit.js';

describe('enable-um refuses, before anything runs,', () => {
  let forests: SimulatedForests;
  const refuses = (code: ErrorCode, parameters: Record<string, unknown>): Promise<UmError> =>
    refusalOf(planOf(enableUm, parameters, forests.directory), code);
  const labels = ({ candidates }: UmError): string[] => candidates.map(({ label }) => label);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('a first name that two people have, and tells them apart', async () => {
    const { candidates, params } = await refuses('UM-PERSON-AMBIGUOUS', {
      user: 'alice',
      dialPlan: 'Paris',
    });
    const { tables } = forestOf(forests.world, 'contoso.com');
    assert.equal(params.count, 2);
    assert.deepEqual(candidates, [
      {
        id: `contoso.com/${named(tables.Mailbox, 'Alice Martin').Guid}`,
        label: 'Alice Martin',
        detail: 'Accountant · Paris · alice.martin@contoso.com · mbx1',
      },
      {
        id: `contoso.com/${named(tables.Mailbox, 'Alice Bernard').Guid}`,
        label: 'Alice Bernard',
        detail: 'Engineer · Lyon · alice.bernard@contoso.com · mbx2 · UM: Lyon 4321',
      },
    ]);
  });

  it('two people of one name', async () => {
    const error = await refuses('UM-PERSON-AMBIGUOUS', { user: 'Jean Moreau', dialPlan: 'Paris' });
    assert.deepEqual(labels(error), ['Jean Moreau', 'Jean Moreau']);
  });

  it('an account that is called like others’ first name', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const bob = named(tables.Mailbox, 'Bob Stone');
    tables.Mailbox.set(bob, { Alias: 'alice' }, AT);
    const error = await refuses('UM-PERSON-AMBIGUOUS', { user: 'alice', dialPlan: 'Paris' });
    assert.deepEqual(labels(error).sort(), ['Alice Bernard', 'Alice Martin', 'Bob Stone']);
  });

  it('an unknown person, with whoever is spelt nearly so', async () => {
    const error = await refuses('UM-PERSON-UNKNOWN', { user: 'alicia martn', dialPlan: 'Paris' });
    assert.deepEqual(labels(error), ['Alice Martin']);
    await refuses('UM-PERSON-UNKNOWN', { user: 'zzyzx qqq', dialPlan: 'Paris' });
    await refuses('UM-PERSON-UNKNOWN', { user: 'nobody@contoso.com', dialPlan: 'Paris' });
    await refuses('UM-PERSON-UNKNOWN', { user: 'CONTOSO\\nobody', dialPlan: 'Paris' });
  });

  it('a name that is only the beginning of somebody’s', async () => {
    const error = await refuses('UM-PERSON-UNKNOWN', { user: 'alice mart', dialPlan: 'Paris' });
    assert.deepEqual(labels(error), ['Alice Martin']);
  });

  for (const user of ['', '   ', '\u00a0', '\u200b']) {
    it(`an empty name (${JSON.stringify(user)}), which would be everybody`, () =>
      refuses('UM-MISSING-PARAMETER', { user, dialPlan: 'Paris' }));
  }

  for (const user of ['*', 'alice*', '?', 'a%', '.', '@']) {
    it(`${user}, which is nobody’s name`, () =>
      refuses('UM-BAD-PARAMETER', { user, dialPlan: 'Paris' }));
  }

  it('somebody without a mailbox', () =>
    refuses('UM-PERSON-NO-MAILBOX', { user: 'ulysse.blanc', dialPlan: 'Paris' }));

  it('somebody who is enabled already, and says how', async () => {
    const marie = { user: 'Marie Curtis', extension: '1100', dialPlan: 'Paris' };
    const { params } = await refuses('UM-ALREADY-ENABLED', {
      user: 'marie.curtis',
      dialPlan: 'Lyon',
    });
    assert.deepEqual(params, marie);
  });

  it('a mailbox on an older Exchange', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.Mailbox.set(named(tables.Mailbox, 'Bob Stone'), { ServerName: 'old1' }, AT);
    const { params } = await refuses('UM-PERSON-OLD-SERVER', { user: 'bob.stone', dialPlan: 'x' });
    assert.equal(params.server, 'old1');
  });

  it('a mailbox that may send no more', () =>
    refuses('UM-MAILBOX-FULL', { user: 'oscar.pelletier', dialPlan: 'Paris' }));

  it('one that may send no more by its database’s quota, which it has instead of its own', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const set = (ProhibitSendQuota: number | null, DatabaseProhibitSendQuota: number | null) => {
      const full = { TotalItemSize: 3000, UseDatabaseQuotaDefaults: true };
      const quotas = { ProhibitSendQuota, DatabaseProhibitSendQuota };
      Mailbox.set(named(Mailbox, 'Alice Martin'), { ...full, ...quotas }, AT);
    };
    const asked = { user: 'alice.martin', dialPlan: 'Paris' };
    const planned = () => planOf(enableUm, asked, forests.directory);
    set(null, 3000);
    await refuses('UM-MAILBOX-FULL', asked);
    // Neither its own, which doesn't apply, nor a database without one is in the way.
    set(1000, 3001);
    await planned();
    set(1000, null);
    await planned();
  });

  it('a mailbox without any quota, however full, not at all', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const patch = { ProhibitSendQuota: null, TotalItemSize: 3 * 1024 ** 4 };
    Mailbox.set(named(Mailbox, 'Alice Martin'), patch, AT);
    await planOf(enableUm, { user: 'alice.martin', dialPlan: 'Paris' }, forests.directory);
  });

  it('an unknown dial plan, with those that would do, the nearest first', async () => {
    const error = await refuses('UM-DIAL-PLAN-UNKNOWN', {
      user: 'alice.martin',
      dialPlan: 'Redmont',
    });
    assert.equal(labels(error)[0], 'Redmond');
    assert.deepEqual(labels(error).sort(), ['Lyon', 'Paris', 'Redmond']);
    await refuses('UM-MISSING-PARAMETER', { user: 'alice.martin', dialPlan: ' ' });
  });

  it('a telephone extension dial plan', async () => {
    const error = await refuses('UM-DIAL-PLAN-NOT-SIP', {
      user: 'alice.martin',
      dialPlan: 'legacy',
    });
    assert.equal(error.params.dialPlan, 'Legacy');
    assert.deepEqual(labels(error).sort(), ['Lyon', 'Paris', 'Redmond']);
  });

  it('a dial plan of another forest than the person’s', async () => {
    const error = await refuses('UM-DIAL-PLAN-OTHER-FOREST', {
      user: 'frank.weber',
      dialPlan: 'Paris',
    });
    assert.deepEqual(
      [error.params.dialPlanForest, error.params.userForest, ...labels(error)],
      ['contoso.com', 'fabrikam.com', 'Seattle'],
    );
  });

  it('an unknown forest', () =>
    refuses('UM-FOREST-UNKNOWN', { user: 'alice', dialPlan: 'Paris', forest: 'tailspin.com' }));

  it('a dial plan without a policy', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.UMMailboxPolicy.remove(named(tables.UMMailboxPolicy, 'Paris Stratégie par défaut'));
    await refuses('UM-DIAL-PLAN-NO-POLICY', { user: 'alice.martin', dialPlan: 'Paris' });
  });

  it('a dial plan with two policies and none named, and a policy of another plan', async () => {
    const bob = { user: 'bob.stone', dialPlan: 'Redmond' };
    const both = ['Redmond Default Policy', 'Redmond VIP'];
    assert.deepEqual(labels(await refuses('UM-POLICY-AMBIGUOUS', bob)).sort(), both);
    const other = { ...bob, policy: 'Lyon Stratégie par défaut' };
    assert.deepEqual(labels(await refuses('UM-POLICY-UNKNOWN', other)).sort(), both);
  });

  it('somebody who isn’t in Lync', () =>
    refuses('UM-PERSON-NOT-IN-LYNC', { user: 'chloe.petit', dialPlan: 'Paris' }));

  it('a SIP address that somebody else has', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const bob = named(tables.Mailbox, 'Bob Stone');
    const stolen = 'eum:alice.martin@contoso.com;phone-context=Lyon.contoso.com';
    tables.Mailbox.set(bob, { EmailAddresses: [...bob.EmailAddresses, stolen] }, AT);
    const { params } = await refuses('UM-SIP-TAKEN', { user: 'alice.martin', dialPlan: 'Paris' });
    assert.equal(params.owner, 'Bob Stone');
  });

  it('to guess an extension: it proposes the end of the telephone number', async () => {
    const alice = { user: 'alice.martin', dialPlan: 'Redmond', policy: 'Redmond VIP' };
    const { params, proposals, reasons } = await refuses('UM-EXTENSION-NEEDED', alice);
    assert.deepEqual([params.digits, params.source], [5, 'number']);
    assert.deepEqual(proposals, { extension: '01234' });
    assert.deepEqual(reasons, {
      extension: message('kit.likely-line', { user: 'Alice Martin', dialPlan: 'Redmond' }),
    });
  });

  it('to guess an extension: it says of a number of the directory that it is that', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    tables.Mailbox.set(named(tables.Mailbox, 'Tony Smith'), { Phone: '+33155501777' }, AT);
    const tony = { user: 'tony.smith', dialPlan: 'Paris' };
    const { proposals, reasons } = await refuses('UM-EXTENSION-NEEDED', tony);
    assert.deepEqual([proposals.extension, reasons.extension?.key], ['1777', 'kit.likely-phone']);
  });

  it('to guess an extension: without a number it proposes the next free one that nobody waits for', async () => {
    const tony = { user: 'tony.smith', dialPlan: 'Paris' };
    const { params, proposals, reasons } = await refuses('UM-EXTENSION-NEEDED', tony);
    assert.deepEqual(reasons.extension?.key, 'kit.likely-free');
    assert.deepEqual([params.digits, params.source], [4, 'free']);
    const next = proposals.extension ?? '';
    const { tables } = forestOf(forests.world, 'contoso.com');
    assert.ok(!tables.Mailbox.all().some(({ Extensions }) => Extensions.includes(next)));
    forests.claims.set(
      `extension:contoso.com:${named(tables.UMDialPlan, 'Paris').Guid}:${next}`,
      'R-7',
    );
    const again = await refuses('UM-EXTENSION-NEEDED', tony);
    assert.ok(Number(again.proposals.extension) > Number(next));
    const draft = await planOf(
      enableUm,
      { ...tony, extension: again.proposals.extension },
      forests.directory,
    );
    assert.deepEqual(draft.summary.params.extension, again.proposals.extension);
  });

  for (const extension of ['123', '12345', '12a4', '+1234']) {
    it(`the extension ${extension} on a plan of 4 digits`, async () => {
      const alice = { user: 'alice.martin', dialPlan: 'Paris', extension };
      assert.equal((await refuses('UM-EXTENSION-LENGTH', alice)).params.digits, 4);
    });
  }

  it('an extension that somebody has, given or from the line', async () => {
    const karim = { user: 'karim.haddad', dialPlan: 'Paris' };
    assert.equal((await refuses('UM-EXTENSION-TAKEN', karim)).params.owner, 'Marie Curtis');
    const alice = { user: 'alice.martin', dialPlan: 'Paris', extension: '1100' };
    assert.equal((await refuses('UM-EXTENSION-TAKEN', alice)).params.owner, 'Marie Curtis');
  });

  it('an extension that somebody has on an equivalent plan, whichever names the other', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const alice = { user: 'alice.martin', dialPlan: 'Paris', extension: '4321' };
    await planOf(enableUm, alice, forests.directory);
    const [paris, lyon] = ['Paris', 'Lyon'].map((name) => named(tables.UMDialPlan, name));
    assert.ok(paris && lyon);
    const equivalent = (context: string) => ({ EquivalentDialPlanPhoneContexts: [context] });
    tables.UMDialPlan.set(lyon, equivalent(paris.PhoneContext), AT);
    assert.equal((await refuses('UM-EXTENSION-TAKEN', alice)).params.owner, 'Alice Bernard');
    tables.UMDialPlan.set(named(tables.UMDialPlan, 'Lyon'), equivalent('none'), AT);
    tables.UMDialPlan.set(paris, equivalent(lyon.PhoneContext), AT);
    assert.equal((await refuses('UM-EXTENSION-TAKEN', alice)).params.owner, 'Alice Bernard');
  });

  it('the number of an auto attendant or of the dial plan', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const nadia = { user: 'nadia.roux', dialPlan: 'Paris' };
    assert.equal((await refuses('UM-EXTENSION-PILOT', nadia)).params.owner, 'Accueil');
    const paris = named(tables.UMDialPlan, 'Paris');
    tables.UMDialPlan.set(paris, { PilotIdentifierList: ['1234'] }, AT);
    const alice = { user: 'alice.martin', dialPlan: 'Paris' };
    assert.equal((await refuses('UM-EXTENSION-PILOT', alice)).params.owner, 'Paris');
  });

  it('what a waiting request claims', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const alice = { user: 'alice.martin', dialPlan: 'Paris' };
    const plan = named(tables.UMDialPlan, 'Paris').Guid;
    forests.claims.set(`extension:contoso.com:${plan}:1234`, 'R-7');
    assert.equal((await refuses('UM-EXTENSION-CLAIMED', alice)).params.request, 'R-7');
    forests.claims.set(`mailbox:contoso.com:${named(tables.Mailbox, 'Alice Martin').Guid}`, 'R-8');
    assert.equal((await refuses('UM-CLAIMED', alice)).params.request, 'R-8');
  });

  it('what a waiting request claims on an equivalent plan, and not what it does on others', async () => {
    const { UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    const lyon = named(UMDialPlan, 'Lyon').PhoneContext;
    for (const name of ['Paris', 'Redmond'])
      UMDialPlan.set(named(UMDialPlan, name), { EquivalentDialPlanPhoneContexts: [lyon] }, AT);
    const claimsOf = async (parameters: Record<string, unknown>): Promise<string[]> =>
      (await planOf(enableUm, parameters, forests.directory)).claims;
    const paris = await claimsOf({ user: 'alice.martin', dialPlan: 'Paris', extension: '1999' });
    for (const claim of paris) forests.claims.set(claim, 'R-7');
    const nadia = { user: 'nadia.roux', dialPlan: 'Lyon', extension: '1999' };
    assert.equal((await refuses('UM-EXTENSION-CLAIMED', nadia)).params.request, 'R-7');
    // Both are Lyon's equivalents, and not each other's.
    const bob = { user: 'bob.stone', dialPlan: 'Redmond', policy: 'Redmond VIP' };
    const redmond = await claimsOf({ ...bob, extension: '50199' });
    const places = (claims: readonly string[]) =>
      claims
        .filter((claim) => claim.startsWith('extension:'))
        .map((claim) => claim.split(':').slice(0, -1).join(':'));
    assert.equal(places(redmond).length, 2);
    assert.deepEqual(
      places(redmond).filter((place) => places(paris).includes(place)),
      [],
    );
  });
});
