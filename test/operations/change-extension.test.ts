import assert from 'node:assert/strict';
import changeExtension from '../../src/operations/change-extension.js';
import type { Draft } from '../../src/protocol/plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const MARIE = { user: 'marie.curtis', newExtension: '1177' };
const LINE = 'tel:+33155501100;ext=1100';

describe('change-extension', () => {
  let forests: SimulatedForests;
  const plan = (parameters: Record<string, unknown> = MARIE): Promise<Draft> =>
    planOf(changeExtension, parameters, forests.directory);
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const mailbox = () => named(tables().Mailbox, 'Marie Curtis');
  const lync = () => named(tables().CsUser, 'Marie Curtis');
  const hasLine = (line: string): void => {
    tables().CsUser.set(lync(), { LineURI: line }, AT);
  };
  const hasAddresses = (change: (addresses: string[]) => string[], more = {}): void => {
    const addresses = change([...mailbox().EmailAddresses]);
    tables().Mailbox.set(mailbox(), { EmailAddresses: addresses, ...more }, AT);
  };

  beforeEach(() => {
    forests = simulatedForests();
    hasLine(LINE);
  });

  it('replaces the one EUM address and the line that carries the extension, nothing else', async () => {
    const draft = await plan();
    const before = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['eum', 'line']);
    await assertVerified(forests, draft);
    assert.deepEqual(
      differences(before, forests.dump())
        .map(({ type, name, property }) => `${type} ${name} ${property}`)
        .sort(),
      [
        'CsUser Marie Curtis LineURI',
        'Mailbox Marie Curtis EmailAddresses',
        'Mailbox Marie Curtis Extensions',
      ],
    );
    assert.equal(lync().LineURI, 'tel:+33155501100;ext=1177');
    assert.deepEqual(mailbox().Extensions, ['1177']);
  });

  it('leaves the SIP address the primary EUM address', async () => {
    await execute(forests, await plan());
    assert.deepEqual(
      mailbox()
        .EmailAddresses.filter((address) => /^eum:/i.test(address))
        .sort(),
      [
        'EUM:marie.curtis@contoso.com;phone-context=Paris.contoso.com',
        'eum:1177;phone-context=Paris.contoso.com',
      ],
    );
  });

  it('takes away the address as it is stored, whatever its case', async () => {
    hasAddresses((all) =>
      all.map((one) =>
        one.startsWith('eum:1100') ? 'eum:1100;phone-context=PARIS.Contoso.com' : one,
      ),
    );
    const [step] = (await plan()).steps;
    assert.ok(step?.kind === 'command');
    assert.deepEqual(step.call.parameters.EmailAddresses, {
      Remove: ['eum:1100;phone-context=PARIS.Contoso.com'],
      Add: ['eum:1177;phone-context=Paris.contoso.com'],
    });
  });

  it('takes the extension as people write it', async () => {
    assert.deepEqual((await plan({ ...MARIE, newExtension: '11 77' })).steps, (await plan()).steps);
  });

  it('leaves an extension on another dial plan alone', async () => {
    const other = 'eum:2200;phone-context=Lyon.contoso.com';
    hasAddresses((all) => [...all, other]);
    await execute(forests, await plan());
    assert.ok(mailbox().EmailAddresses.includes(other));
  });

  it('leaves a line without the old extension, and says so', async () => {
    hasLine('tel:+33155501100;ext=9');
    assert.deepEqual(keysOf((await plan()).warnings), ['warning-free', 'warning-other-line']);
    hasLine('tel:+33155501100');
    const draft = await plan();
    assert.deepEqual(keysOf(draft.warnings), ['warning-free', 'warning-same-line']);
    assert.deepEqual(await execute(forests, draft), ['eum']);
    await assertVerified(forests, draft);
  });

  it('replaces, of several extensions, the one of the line', async () => {
    hasAddresses((all) => [...all, 'eum:1150;phone-context=Paris.contoso.com'], {
      Extensions: ['1150', '1100'],
    });
    await execute(forests, await plan());
    assert.deepEqual([...mailbox().Extensions].sort(), ['1150', '1177']);
  });

  it('goes back by an undo, to exactly what there was', async () => {
    const before = forests.dump();
    const [eum] = [[...mailbox().EmailAddresses].sort()];
    const draft = await plan();
    await execute(forests, draft);
    assert.ok(draft.undo.kind === 'request');
    const back = await forests.directory.plan(draft.undo.operation, draft.undo.parameters);
    await execute(forests, back);
    await assertVerified(forests, back);
    assert.deepEqual([...mailbox().EmailAddresses].sort(), eum);
    assert.deepEqual(
      differences(before, forests.dump()).filter(({ property }) => property !== 'EmailAddresses'),
      [],
    );
  });

  it('goes forward when it was carried out half, and again where Lync was forgotten', async () => {
    const draft = await plan();
    const [eum] = draft.steps;
    assert.ok(eum?.kind === 'command');
    await forests.run(eum.endpoint, eum.call);
    const again = await plan();
    assert.deepEqual(
      again.steps.map(({ already }) => already),
      [true, false],
    );
    assert.deepEqual(await execute(forests, draft), ['line']);
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
  });

  describe('refuses, before anything runs,', () => {
    it('somebody whose dial plan has no SIP addresses', async () => {
      const { UMDialPlan } = tables();
      UMDialPlan.set(named(UMDialPlan, 'Paris'), { URIType: 'TelExtn' }, AT);
      const told = await refusalOf(plan(), 'UM-DIAL-PLAN-NOT-SIP');
      assert.deepEqual(told.params, { dialPlan: 'Paris', kind: 'TelExtn' });
    });

    it('an extension of the wrong length or with letters', async () => {
      for (const newExtension of ['117', '11777', '11a7'])
        await refusalOf(plan({ ...MARIE, newExtension }), 'UM-EXTENSION-LENGTH');
      await refusalOf(plan({ ...MARIE, newExtension: ' ' }), 'UM-MISSING-PARAMETER');
    });

    it('a taken extension, and says whose it is', async () => {
      const told = await refusalOf(plan({ ...MARIE, newExtension: '5980' }), 'UM-EXTENSION-TAKEN');
      assert.equal(told.params.owner, 'Test One');
    });

    it('a line that somebody else has', async () => {
      const other = named(tables().CsUser, 'Tony Smith');
      tables().CsUser.set(other, { LineURI: 'tel:+33155501100;ext=1177' }, AT);
      const told = await refusalOf(plan(), 'UM-LINE-TAKEN');
      assert.equal(told.params.owner, 'Tony Smith');
    });

    it('several extensions none of which is the line’s', async () => {
      hasLine('tel:+33155501100');
      hasAddresses((all) => [...all, 'eum:1150;phone-context=Paris.contoso.com'], {
        Extensions: ['1150', '1100'],
      });
      await refusalOf(plan(), 'UM-EXTENSION-SEVERAL');
    });

    it('somebody without voice mail', async () => {
      await refusalOf(plan({ ...MARIE, user: 'alice.martin' }), 'UM-NOT-ENABLED');
    });
  });
});
