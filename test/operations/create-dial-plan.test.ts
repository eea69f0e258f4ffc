import assert from 'node:assert/strict';
import create from '../../src/operations/create-dial-plan.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';
import { seededWorld } from '../../src/lab/forests/seed/build.js';

const WANTED = {
  name: 'Nice',
  digits: '4',
  countryCode: '33',
  accessNumbers: '+33493000000',
  forest: 'contoso.com',
};

const LEVELS = [
  ['RequireEncryption', 'Secured'],
  ['SupportEncryption', 'Secured'],
  ['DoNotSupportEncryption', 'SIPSecured'],
] as const;

describe('create-dial-plan', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (given: object = {}): Promise<Draft> =>
    planOf(create, { ...WANTED, ...given }, forests.directory);
  const created = (draft: Draft) => commandsOf(draft.steps)[0]?.call.parameters;
  const encrypt = (level: (typeof LEVELS)[number][0]): void => {
    const { CsMediaConfiguration } = tables();
    CsMediaConfiguration.set(named(CsMediaConfiguration, 'Global'), { EncryptionLevel: level }, AT);
  };

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('makes a secured SIP URI plan and its default policy, and nothing else', async () => {
    const draft = await plan({
      digits: 4,
      countryCode: '+33',
      accessNumbers: '00 33 4 93 00 00 00',
    });
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['create']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(old, forests.dump()).map(({ type, name, property }) => [type, name, property]),
      [
        ['UMDialPlan', 'Nice', '*'],
        ['UMMailboxPolicy', 'Nice Stratégie par défaut', '*'],
      ],
    );
    const made = named(tables().UMDialPlan, 'Nice');
    assert.equal(made.URIType, 'SipName');
    assert.equal(made.VoIPSecurity, 'Secured');
    assert.equal(made.NumberOfDigitsInExtension, 4);
    assert.equal(made.CountryOrRegionCode, '33');
    assert.deepEqual(made.AccessTelephoneNumbers, ['+33493000000']);
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('makes it in the other forest, which has its Lync in the first', async () => {
    const draft = await plan({ name: 'Tacoma', forest: 'fabrikam.com', countryCode: '1' });
    await execute(forests, draft);
    await assertVerified(forests, draft);
    const { UMDialPlan } = forestOf(forests.world, 'fabrikam.com').tables;
    assert.equal(named(UMDialPlan, 'Tacoma').PhoneContext, 'Tacoma.fabrikam.com');
  });

  it('stays on one domain controller', async () => {
    const draft = await plan();
    const controllers = new Set(
      [
        ...commandsOf(draft.steps).map(({ call }) => call),
        ...draft.verifications.map(({ check }) => check.call),
      ].map(({ parameters }) => parameters.DomainController),
    );
    assert.equal(controllers.size, 1);
    assert.ok(!controllers.has(undefined));
  });

  it('finds the default policy by its plan, whatever it is called', async () => {
    await forests.run(
      { forest: 'contoso.com', administration: 'exchange' },
      {
        cmdlet: 'New-UMMailboxPolicy',
        parameters: { Name: 'Nice Stratégie par défaut', UMDialPlan: 'Paris' },
      },
    );
    const draft = await plan();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    named(tables().UMMailboxPolicy, 'Nice Stratégie par défaut 1');
  });

  it('says what can’t be changed later, and that it answers nobody yet', async () => {
    const usual = await plan();
    assert.deepEqual(keysOf(usual.warnings), [
      'note-gateways',
      'note-policy',
      'note-security',
      'warning-fixed',
      'warning-not-yet',
    ]);
    const gateways = usual.warnings.find(({ key }) => key.endsWith('note-gateways'));
    assert.equal(gateways?.params.gateways, 'pbx1 (10.20.0.5)');
    const odd = await plan({ digits: '2', accessNumbers: undefined });
    assert.deepEqual(
      keysOf(odd.warnings).filter((key) => !keysOf(usual.warnings).includes(key)),
      ['warning-digits', 'warning-no-numbers'],
    );
  });

  it('offers what it needs afterwards, in order, as it can be asked for', async () => {
    const { next } = await plan({ accessNumbers: [] });
    const of = { dialPlan: 'Nice', forest: 'contoso.com' };
    assert.deepEqual(
      next.map(({ operation, parameters }) => [operation, parameters]),
      [
        ['add-servers', of],
        ['set-access-numbers', of],
        ['set-dialing-rules', of],
        ['run-exchucutil', { forest: 'contoso.com' }],
        ...['lyon', 'paris', 'redmond'].map((site) => [
          'restart-front-ends',
          { pool: `fepool-${site}.contoso.com`, forest: 'contoso.com' },
        ]),
        ['create-lync-dial-plan', { name: 'Nice', digits: '4', forest: 'contoso.com' }],
        ['create-contact', of],
      ],
    );
    assert.ok(!(await plan()).next.some(({ operation }) => operation === 'set-access-numbers'));
  });

  it('carries its follow-ups out as they are offered', async () => {
    const draft = await plan({ accessNumbers: [] });
    await execute(forests, draft);
    const given: Record<string, object> = {
      'set-access-numbers': { accessNumbers: '+33493000000' },
      'create-lync-dial-plan': { prefix: '+3349300' },
      'create-contact': { pool: 'fepool-paris.contoso.com' },
    };
    for (const { operation, parameters } of draft.next) {
      const follow = await forests.directory.plan(operation, {
        ...parameters,
        ...given[operation],
      });
      if (follow.steps.every(({ kind }) => kind !== 'manual')) await execute(forests, follow);
      else await carryOut(forests, follow);
    }
  });

  it('is undone by deleting it', async () => {
    const old = forests.dump();
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    assert.deepEqual(differences(old, forests.dump()), []);
  });

  describe('takes the security that Lync’s media encryption asks for:', () => {
    for (const [level, security] of LEVELS) {
      it(`${level} ${security}`, async () => {
        encrypt(level);
        const draft = await plan();
        assert.equal(created(draft)?.VoIPSecurity, security);
        await execute(forests, draft);
        await assertVerified(forests, draft);
      });
    }

    it('refuses where one site requires what another forbids, since calls would fail', async () => {
      const { CsMediaConfiguration } = tables();
      CsMediaConfiguration.add({
        ...named(CsMediaConfiguration, 'Global'),
        Guid: 'f0000000-0000-4000-8000-0000000000aa',
        Name: 'site:Lyon',
        DistinguishedName: 'CN=site:Lyon',
        EncryptionLevel: 'DoNotSupportEncryption',
      });
      const told = await refusalOf(plan(), 'UM-MEDIA-CONFLICT');
      assert.deepEqual(told.params, { required: 'Global', none: 'site:Lyon' });
    });

    it('Secured, and says so, where no Lync shell can be asked', async () => {
      forests = simulatedForests(seededWorld(2013, 40), [
        { name: 'contoso.com', administrations: ['exchange'], lyncForest: 'contoso.com' },
      ]);
      const draft = await plan();
      assert.equal(created(draft)?.VoIPSecurity, 'Secured');
      assert.ok(keysOf(draft.warnings).includes('warning-encryption-unknown'));
    });
  });

  describe('refuses, before anything runs,', () => {
    it('a name that Exchange, Lync or the script can’t have', async () => {
      for (const name of [
        'N'.repeat(50),
        'Nice UM',
        'DP.Nice',
        ...Array.from('"/\\[]:;|=,+*?<>', (sign) => `Ni${sign}ce`),
        '$(Get-Date)',
        'Ni\nce',
        '-Nice',
      ]) {
        const { params } = await refusalOf(plan({ name }), 'UM-NAME-FORM');
        assert.equal(params.most, 49, name);
      }
      await plan({ name: 'N'.repeat(49) });
      await refusalOf(plan({ name: ' ' }), 'UM-MISSING-PARAMETER');
    });

    it('a name that is taken, whatever its case', async () => {
      const { params } = await refusalOf(plan({ name: 'PARIS' }), 'UM-NAME-TAKEN');
      assert.equal(params.name, 'Paris');
      await refusalOf(plan({ name: 'Legacy' }), 'UM-NAME-TAKEN');
    });

    it('a name that is another plan’s first label, which would break the script', async () => {
      const { UMDialPlan } = tables();
      const lyon = named(UMDialPlan, 'Lyon');
      UMDialPlan.set(lyon, { PhoneContext: 'Nice.old.contoso.com' }, AT);
      const { params } = await refusalOf(plan(), 'UM-SCRIPT-SAME-PILOT');
      assert.deepEqual([params.first, params.second], ['Lyon', 'Nice']);
      UMDialPlan.set(lyon, { URIType: 'TelExtn' }, AT);
      await plan();
    });

    it('what is there already just so', async () => {
      await execute(forests, await plan());
      await refusalOf(plan(), 'UM-ALREADY-SO');
      await refusalOf(plan({ digits: '5' }), 'UM-NAME-TAKEN');
    });

    it('digits and country codes that can’t be', async () => {
      for (const digits of ['0', '21', '-4'])
        assert.equal(
          (await refusalOf(plan({ digits }), 'UM-BAD-PARAMETER')).params.parameter,
          'digits',
        );
      for (const digits of ['four', '4.5', 'NaN']) await assert.rejects(plan({ digits }));
      for (const countryCode of ['12345', 'FR', '0', '3 3'])
        await refusalOf(plan({ countryCode }), 'UM-BAD-PARAMETER');
      await refusalOf(plan({ countryCode: ' ' }), 'UM-MISSING-PARAMETER');
    });

    it('a number without its country, and one that somebody has, with the owner', async () => {
      for (const accessNumbers of ['0493000000', '4930', '+0493000000', "+33'; x"])
        await refusalOf(plan({ accessNumbers }), 'UM-NUMBER-FORM');
      for (const [accessNumbers, owner] of [
        ['+33493000000, +33155500000', 'Paris'],
        [['+33155500001'], 'Accueil'],
        ['+12065550000', 'Seattle'],
      ] as const) {
        const { params } = await refusalOf(plan({ accessNumbers }), 'UM-NUMBER-TAKEN');
        assert.equal(params.owner, owner);
      }
    });

    it('a forest that isn’t there or isn’t named', async () => {
      const unsaid = await refusalOf(plan({ forest: undefined }), 'UM-FOREST-AMBIGUOUS');
      assert.deepEqual(
        unsaid.candidates.map(({ id }) => id),
        ['contoso.com', 'fabrikam.com'],
      );
      await refusalOf(plan({ forest: 'example.com' }), 'UM-FOREST-UNKNOWN');
    });

    it('what a waiting request is to make', async () => {
      for (const claim of [
        'dial-plan-name:contoso.com:nice',
        'pilot-number:contoso.com:+33493000000',
      ]) {
        forests.claims.clear();
        forests.claims.set(claim, 'R-1');
        await refusalOf(plan(), 'UM-CLAIMED');
      }
    });
  });

  it('holds a number for all forests of one Lync, which calls one plan by it', async () => {
    const elsewhere = { name: 'Tacoma', forest: 'fabrikam.com', countryCode: '1' };
    const { claims } = await plan(elsewhere);
    forests.claims.set(claims.find((claim) => claim.startsWith('pilot-number:')) ?? '', 'R-1');
    await refusalOf(plan(), 'UM-CLAIMED');
  });

  it('isn’t settled when the write was dropped', async () => {
    const draft = await plan();
    forests.faults.add({ kind: 'drop-write', cmdlet: 'New-UMDialPlan' });
    await assert.rejects(execute(forests, draft), /isn't settled/);
  });
});
