import assert from 'node:assert/strict';
import { bareWorld } from '../../src/lab/forests/seed/build.js';
import { seederFor } from '../../src/lab/forests/seed/seeder.js';
import { addDialPlan } from '../../src/lab/forests/seed/um-objects.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import integrateForest from '../../src/operations/integrate-forest.js';
import { likelyPeople } from '../../src/operations/integrate-forest/people.js';
import {
  OPERATIONS,
  OPTIONAL,
  PHASES,
  phaseOf,
} from '../../src/operations/integrate-forest/phases.js';
import type { Finding } from '../../src/protocol/answer.js';
import { UmError } from '../../src/protocol/errors.js';
import { commandsOf, type Draft } from '../../src/protocol/plan.js';
import { carryOut } from '../support/do-by-hand.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified } from '../support/plan-executor.js';

const CONTOSO = { forest: 'contoso.com' };

describe('integrate-forest', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadCatalogue();
  });
  const plan = (
    forests: SimulatedForests,
    parameters: Record<string, unknown> = CONTOSO,
  ): Promise<Draft> => planOf(integrateForest, parameters, forests.directory);
  const phase = ({ summary }: Draft): unknown => summary.params.phase;
  const mendable = async (forests: SimulatedForests): Promise<Finding[]> =>
    (await forests.directory.answer('check-forest', CONTOSO)).findings.filter(
      ({ offer }) =>
        offer !== null && catalogue.has(offer.operation) && !OPTIONAL.has(offer.operation),
    );

  it('carries out in one phase all that Exchange lacks, in an order that holds', async () => {
    const forests = simulatedForests();
    const draft = await plan(forests);
    assert.equal(phase(draft), 'exchange');
    const ran = await carryOut(forests, draft);
    assert.deepEqual(ran.slice(0, 2), ['1-add-servers-router-multi1', '2-run-exchucutil-script']);
    await assertVerified(forests, draft);
    const left = await mendable(forests);
    assert.deepEqual(
      left.filter(({ offer }) => phaseOf(offer?.operation ?? '') === 'exchange'),
      [],
    );
  });

  it('leaves an auto attendant off that somebody left off', async () => {
    const forests = healthyForests();
    const { UMAutoAttendant } = forestOf(forests.world, 'contoso.com').tables;
    UMAutoAttendant.set(named(UMAutoAttendant, 'Accueil'), { Status: 'Disabled' }, AT);
    const { findings } = await forests.directory.answer('check-forest', CONTOSO);
    assert.deepEqual(
      findings.map(({ offer }) => offer?.operation),
      ['enable-auto-attendant'],
    );
    await refusalOf(plan(forests), 'UM-ALREADY-SO');
  });

  it('marks each step with its administration and place, and offers to go on', async () => {
    const draft = await plan(simulatedForests());
    for (const { administration, endpoint } of draft.steps) {
      assert.equal(administration, endpoint.administration);
    }
    assert.equal(
      draft.steps.find(({ id }) => id.endsWith('script'))?.endpoint.server,
      'mbx1.contoso.com',
    );
    assert.deepEqual(draft.next[0]?.operation, 'integrate-forest');
    assert.ok(keysOf(draft.warnings).includes('note-phases'));
  });

  it('goes on until the check finds nothing that an operation could mend', async () => {
    const forests = simulatedForests();
    const phases: unknown[] = [];
    for (let round = 0; round < 12; round += 1) {
      if ((await mendable(forests)).length === 0) break;
      const draft = await plan(forests, {
        ...CONTOSO,
        prefix: '+33155501',
        pool: 'fepool-paris.contoso.com',
      });
      phases.push(phase(draft));
      await carryOut(forests, draft);
      await assertVerified(forests, draft);
    }
    assert.deepEqual(await mendable(forests), []);
    assert.deepEqual([...new Set(phases)], ['exchange', 'lync']);
  });

  it('runs the script once, however many pools lack a dial plan’s hunt groups', async () => {
    const forests = healthyForests();
    const { UMHuntGroup: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const one of t.all()) if (one.Name === 'Lyon') t.remove(one);
    const { findings } = await forests.directory.answer('check-forest', CONTOSO);
    assert.ok(findings.filter(({ rule }) => rule === 'hunt-group-missing').length > 1);
    const draft = await plan(forests);
    const alone = await forests.directory.plan('run-exchucutil', CONTOSO);
    assert.deepEqual(
      commandsOf(draft.steps).map(({ call }) => call),
      commandsOf(alone.steps).map(({ call }) => call),
    );
    assert.deepEqual(draft.numbers, alone.numbers);
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
  });

  it('opens one gateway to outgoing calls where several are made and none is open', async () => {
    const forests = healthyForests();
    const { UMHuntGroup: groups, UMIPGateway: t } = forestOf(forests.world, 'contoso.com').tables;
    const gone = ['1:1', '1:2'].map((name) => named(t, name));
    for (const one of groups.all())
      if (gone.some(({ Guid }) => Guid === one.UMIPGateway)) groups.remove(one);
    for (const one of gone) t.remove(one);
    const open = () =>
      t.all().flatMap(({ Address, OutcallsAllowed }) => (OutcallsAllowed ? [Address] : []));
    for (const made of ['fepool-lyon', 'fepool-paris']) {
      const draft = await plan(forests);
      assert.equal(phase(draft), 'exchange');
      await carryOut(forests, draft);
      await assertVerified(forests, draft);
      assert.ok(t.all().some(({ Address }) => Address === `${made}.contoso.com`));
      assert.deepEqual(open().sort(), ['10.20.0.5', 'fepool-lyon.contoso.com']);
    }
    assert.equal(phase(await plan(forests)), 'lync');
  });

  it('goes on from where it stopped, with nothing done twice', async () => {
    const forests = simulatedForests();
    const draft = await plan(forests);
    const [first] = draft.steps;
    assert.ok(first?.kind === 'command');
    await forests.run(first.endpoint, first.call);
    const again = await plan(forests);
    assert.equal(again.steps.length, draft.steps.length - 1);
    assert.equal((await carryOut(forests, draft)).length, draft.steps.length - 1);
  });

  it('begins with certificates: the mode before the binding, and one restart after both', async () => {
    const forests = healthyForests();
    const { tables } = forestOf(forests.world, 'contoso.com');
    const tcp = { UMStartupMode: 'TCP', UMCertificateThumbprint: null } as const;
    tables.UMService.set(named(tables.UMService, 'multi1'), tcp, AT);
    tables.UMCallRouter.set(named(tables.UMCallRouter, 'multi1'), tcp, AT);
    const draft = await plan(forests);
    assert.equal(phase(draft), 'certificates');
    const ran = await carryOut(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(
      ran.filter((id) => !/drain|calls/.test(id)),
      [
        '1-assign-certificate-mode-service',
        '1-assign-certificate-mode-router',
        '1-assign-certificate-bind-service',
        '1-assign-certificate-bind-router',
        '2-restart-services-restart-service',
        '2-restart-services-restart-router',
        '2-restart-services-active',
      ],
    );
    await refusalOf(plan(forests), 'UM-ALREADY-SO');
  });

  it('sets the mode by itself where the certificate is bound already, and restarts once', async () => {
    const forests = healthyForests();
    const { UMService } = forestOf(forests.world, 'contoso.com').tables;
    UMService.set(named(UMService, 'mbx1'), { UMStartupMode: 'TCP' }, AT);
    const { steps } = await plan(forests);
    assert.deepEqual(
      steps.map(({ id }) => id).filter((id) => /mode|bind|restart-service$/.test(id)),
      ['1-set-startup-mode-mode-service', '2-restart-services-restart-service'],
    );
  });

  it('mends what people’s settings lack last', async () => {
    const forests = healthyForests();
    const { tables } = forestOf(forests.world, 'contoso.com');
    const marie = named(tables.CsUser, 'Marie Curtis');
    tables.CsUser.set(marie, { SipAddress: 'sip:marie.durand@contoso.com' }, AT);
    const mailbox = named(tables.Mailbox, 'Marie Curtis');
    const addresses = mailbox.EmailAddresses.map((one) =>
      one.replace('SIP:marie.curtis', 'SIP:marie.durand'),
    );
    tables.Mailbox.set(mailbox, { EmailAddresses: addresses }, AT);
    const draft = await plan(forests);
    assert.equal(phase(draft), 'users');
    await carryOut(forests, draft);
    await refusalOf(plan(forests), 'UM-ALREADY-SO');
  });

  it('mends all who lack the same in one request, and tells whom it can’t', async () => {
    const forests = healthyForests();
    const { CsUser, Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const people = Mailbox.all().filter(({ UMEnabled, Phone }) => UMEnabled && Phone !== null);
    for (const { Guid } of people.slice(0, 30)) {
      const user = CsUser.get(Guid);
      if (user !== undefined) CsUser.set(user, { EnterpriseVoiceEnabled: false }, AT);
    }
    const [marie] = people;
    assert.ok(marie);
    const lineless = CsUser.get(marie.Guid);
    assert.ok(lineless);
    CsUser.set(lineless, { LineURI: null }, AT);
    Mailbox.set(marie, { Phone: null }, AT);
    const draft = await plan(forests);
    assert.deepEqual(
      [...new Set(draft.steps.map(({ title }) => title.key))],
      ['integrate-forest.step-grant', 'enable-voice.step-voice'],
    );
    const voices = draft.steps.filter(({ title }) => title.key === 'enable-voice.step-voice');
    assert.ok(voices.length > 15 && voices.length <= 20, String(voices.length));
    await carryOut(forests, draft);
    const rest = await plan(forests);
    assert.ok(keysOf(rest.warnings).includes('warning-left-out'));
    await carryOut(forests, rest);
    await refusalOf(plan(forests), 'UM-NUMBER-NEEDED');
  });

  it('has people of another forest done only once their attributes have reached Lync’s', async () => {
    const forests = healthyForests();
    const given = { forest: 'fabrikam.com', users: 'frank weber' };
    const draft = await plan(forests, given);
    assert.equal(phase(draft), 'users');
    const arrival = draft.steps.at(-1);
    assert.ok(arrival?.kind === 'wait');
    assert.deepEqual(
      [arrival.late, arrival.deadlineMs >= 60 * 60_000, arrival.endpoint],
      ['fail', true, { forest: 'contoso.com', administration: 'lync' }],
    );
    forests.faults.add({ kind: 'late-attributes', cmdlet: 'Get-CsUser' });
    await assert.rejects(carryOut(forests, draft), /arrival ran and isn't settled/);
    await assert.rejects(assertVerified(forests, draft));
    const { findings } = await forests.directory.answer('check-forest', { forest: given.forest });
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['users-unseen'],
    );
    forests.faults.clear();
    assert.deepEqual(await carryOut(forests, draft), []);
    await assertVerified(forests, draft);
    await refusalOf(plan(forests, given), 'UM-ALREADY-SO');
    const home = await plan(forests, { ...CONTOSO, users: 'alice martin' });
    assert.ok(home.steps.every(({ kind }) => kind === 'command'));
  });

  it('puts people on the plan that fits their line and office, and asks for it where none does', async () => {
    const forests = healthyForests();
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const users = { ...CONTOSO, users: 'alice martin' };
    const plans = async (given: Record<string, unknown>) =>
      (await plan(forests, given)).changes
        .filter(({ property }) => property.key === 'enable-um.property-dial-plan')
        .map(({ after }) => after);
    assert.deepEqual(await plans(users), ['Paris']);
    Mailbox.set(named(Mailbox, 'Alice Martin'), { Office: 'Home' }, AT);
    const asked = await refusalOf(plan(forests, users), 'UM-MISSING-PARAMETER');
    assert.equal(asked.params.parameter, 'dialPlan');
    assert.deepEqual(await plans({ ...users, dialPlan: 'Lyon' }), ['Lyon']);
  });

  it('grants the Lync dial plan of their UM dial plan to those who have none, and to nobody else', async () => {
    const forests = healthyForests();
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    const granted = (draft: Draft) =>
      commandsOf(draft.steps)
        .filter(({ call: { cmdlet } }) => cmdlet === 'Grant-CsDialPlan')
        .map(({ call: { parameters } }) => [parameters.Identity, parameters.PolicyName]);
    const users = { ...CONTOSO, users: 'alice martin, karim haddad' };
    const LineURI = 'tel:+33155501251;ext=1251';
    CsUser.set(named(CsUser, 'Karim Haddad'), { DialPlan: 'Lyon', LineURI }, AT);
    CsUser.set(named(CsUser, 'Alice Martin'), { DialPlan: null }, AT);
    const draft = await plan(forests, users);
    assert.deepEqual(granted(draft), [['sip:alice.martin@contoso.com', 'Paris']]);
    assert.deepEqual(
      draft.steps.map(({ title }) => title.key),
      ['integrate-forest.step-grant', 'enable-um.step-enable', 'enable-um.step-enable'],
    );
    await carryOut(forests, draft);
    await assertVerified(forests, draft);
    assert.equal(named(CsUser, 'Alice Martin').DialPlan, 'Paris');
    assert.equal(named(CsUser, 'Karim Haddad').DialPlan, 'Lyon');
  });

  it('grants nothing where Lync has the plan for a whole site, or has none of that name', async () => {
    const forests = healthyForests();
    const { CsUser, CsDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    CsUser.set(
      named(CsUser, 'Marie Curtis'),
      { DialPlan: null, EnterpriseVoiceEnabled: false },
      AT,
    );
    const draft = await plan(forests);
    const grants = ({ steps }: Draft) =>
      steps.filter(({ title }) => title.key === 'integrate-forest.step-grant').length;
    assert.equal(grants(draft), 1);
    const paris = CsDialPlan.all().find(({ SimpleName }) => SimpleName === 'Paris');
    assert.ok(paris);
    CsDialPlan.set(paris, { Name: 'Site:Paris' }, AT);
    assert.equal(grants(await plan(forests)), 0);
  });

  it('asks anew for people whom nobody knows, and tells who is left out and why', async () => {
    const forests = healthyForests();
    const unknown = plan(forests, { ...CONTOSO, users: 'alice martin, nobody.atall' });
    assert.equal((await refusalOf(unknown, 'UM-PERSON-UNKNOWN')).params.parameter, 'users');
    const { CsUser } = forestOf(forests.world, 'contoso.com').tables;
    const LineURI = 'tel:+33155519234;ext=1234';
    CsUser.set(named(CsUser, 'Karim Haddad'), { LineURI }, AT);
    const { steps, warnings } = await plan(forests, {
      ...CONTOSO,
      users: 'alice martin\nkarim haddad; bob stone',
    });
    assert.deepEqual(
      steps.map(({ title }) => [title.key, title.params.user]),
      [
        ['integrate-forest.step-grant', 'Alice Martin'],
        ['enable-um.step-enable', 'Alice Martin'],
      ],
    );
    const told = warnings.map(({ key, params }) => [key, params]);
    const start = told.findIndex(([key]) => key === 'integrate-forest.warning-left-out');
    assert.deepEqual(told.slice(start), [
      ['integrate-forest.warning-left-out', { user: 'Karim Haddad' }],
      ['error.UM-PEOPLE-CLASH', { item: 'Karim Haddad' }],
      ['integrate-forest.warning-left-out', { user: 'Bob Stone' }],
      ['error.UM-POLICY-AMBIGUOUS', { parameter: 'policy', dialPlan: 'Redmond' }],
    ]);
  });

  it('proposes no more people than a form takes, each whole', async () => {
    const world = bareWorld(2013, 600, 1);
    addDialPlan(seederFor(2013, world, forestOf(world, 'contoso.com')), 'Paris', 4, '33', [], []);
    const { directory } = simulatedForests(world);
    const [contoso] = directory.forests;
    assert.ok(contoso);
    const proposed = await likelyPeople(directory, contoso);
    assert.ok(proposed.length > 1700 && proposed.length <= 2000);
    assert.ok(proposed.split(', ').every((one) => /^[a-z.0-9]+@contoso\.com$/.test(one)));
  });

  it('has nothing to do in a healthy forest', async () => {
    await refusalOf(plan(healthyForests()), 'UM-ALREADY-SO');
  });

  it('asks which forest, and refuses one that is being integrated', async () => {
    const forests = simulatedForests();
    await refusalOf(plan(forests, {}), 'UM-FOREST-AMBIGUOUS');
    forests.claims.set('integration:contoso.com', 'R-3');
    await refusalOf(plan(forests), 'UM-CLAIMED');
  });

  it('leaves for later what needs something that isn’t there yet, and passes on what is refused', async () => {
    const forests = simulatedForests();
    const { directory } = forests;
    const refusing = (names: readonly string[]) => ({
      ...directory,
      plan: (name: string, parameters: Readonly<Record<string, unknown>>) =>
        names.includes(name)
          ? Promise.reject(new UmError('UM-NO-UM-SERVER', CONTOSO))
          : directory.plan(name, parameters),
    });
    const draft = await planOf(integrateForest, CONTOSO, refusing(['run-exchucutil']));
    assert.ok(keysOf(draft.warnings).includes('note-later'));
    const all = refusing(OPERATIONS.exchange);
    await refusalOf(planOf(integrateForest, CONTOSO, all), 'UM-NO-UM-SERVER');
  });

  it('asks again for what an operation finds fault with, and passes nothing by', async () => {
    const forests = simulatedForests();
    await carryOut(forests, await plan(forests));
    const wrong = await refusalOf(plan(forests, { ...CONTOSO, prefix: '15' }), 'UM-PREFIX-FORM');
    assert.equal(wrong.params.parameter, 'prefix');
    const given = { ...CONTOSO, prefix: '+3347250' };
    const open = await refusalOf(plan(forests, given), 'UM-MISSING-PARAMETER');
    assert.equal(open.params.parameter, 'pool');
  });

  it('asks for the numbers of a dial plan that has none, and proposes nothing', async () => {
    const forests = healthyForests();
    const { UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    UMDialPlan.set(named(UMDialPlan, 'Paris'), { AccessTelephoneNumbers: [] }, AT);
    const { params, proposals } = await refusalOf(plan(forests), 'UM-DETAILS-NEEDED');
    assert.deepEqual([params.what, params.object], ['numbers', 'Paris']);
    assert.deepEqual(proposals, { accessNumbers: '' });
    const draft = await plan(forests, { ...CONTOSO, accessNumbers: '+33 1 55 50 00 00' });
    await carryOut(forests, draft);
    await refusalOf(plan(forests), 'UM-ALREADY-SO');
  });

  describe('where several dial plans have none in Lync', () => {
    const pool = 'fepool-paris.contoso.com';
    let forests: SimulatedForests;
    beforeEach(async () => {
      forests = simulatedForests();
      await carryOut(forests, await plan(forests));
    });
    const made = (draft: Draft) =>
      draft.changes
        .filter(({ property }) => property.key === 'create-lync-dial-plan.property-rule')
        .map(({ object, after }) => [object, after]);

    it('asks for the prefixes of all of them together, each with what is likely', async () => {
      const asked = await refusalOf(plan(forests), 'UM-DETAILS-NEEDED');
      const { params, proposals, reasons } = asked;
      assert.equal(params.object, 'Lyon, Redmond');
      assert.deepEqual(reasons.prefix?.key, 'kit.likely-prefix');
      assert.deepEqual(proposals, { prefix: 'Lyon: +3347250, Redmond: +142555' });
      const draft = await plan(forests, { ...CONTOSO, pool, ...proposals });
      assert.deepEqual(made(draft), [
        ['Tag:Lyon', '^(\\d{4})$ → +3347250$1'],
        ['Tag:Redmond', '^(\\d{5})$ → +142555$1'],
      ]);
      assert.deepEqual(draft.next[0]?.parameters, { ...CONTOSO, pool });
    });

    it('makes those whose prefix is told, and asks for the others afterwards', async () => {
      const draft = await plan(forests, { ...CONTOSO, pool, prefix: 'redmond = +1 425 55' });
      assert.deepEqual(made(draft), [['Tag:Redmond', '^(\\d{5})$ → +142555$1']]);
      await carryOut(forests, draft);
      const { params } = await refusalOf(plan(forests, { ...CONTOSO, pool }), 'UM-DETAILS-NEEDED');
      assert.equal(params.object, 'Lyon');
    });

    it('asks again where one of them is wrong, or is no dial plan’s', async () => {
      const wrong = plan(forests, { ...CONTOSO, pool, prefix: 'Lyon: +3347250, Redmond: 425' });
      assert.equal((await refusalOf(wrong, 'UM-PREFIX-FORM')).params.prefix, '425');
      await refusalOf(
        plan(forests, { ...CONTOSO, pool, prefix: 'Lille: +3332' }),
        'UM-DETAILS-NEEDED',
      );
    });
  });

  it('uses a prefix for one dial plan alone: the next is asked for again', async () => {
    const forests = simulatedForests();
    await carryOut(forests, await plan(forests));
    const given = { ...CONTOSO, prefix: '+3347250', pool: 'fepool-paris.contoso.com' };
    const draft = await plan(forests, given);
    assert.ok(keysOf(draft.warnings).includes('note-later'));
    const { prefix, ...rest } = given;
    assert.ok(prefix);
    assert.deepEqual(draft.next[0]?.parameters, rest);
    await carryOut(forests, draft);
    const { params, proposals } = await refusalOf(plan(forests, rest), 'UM-DETAILS-NEEDED');
    assert.equal(params.object, 'Redmond');
    assert.deepEqual(proposals, { prefix: '+142555' });
  });

  it('has each operation in one phase alone', () => {
    const all = PHASES.flatMap((one) => OPERATIONS[one]);
    assert.equal(new Set(all).size, all.length);
  });
});
