import assert from 'node:assert/strict';
import create from '../../src/operations/create-lync-dial-plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';
import { assertVerified, differences, execute } from '../support/plan-executor.js';

const NICE = { name: 'Nice', digits: '4', prefix: '+33 4 93 50' };

describe('create-lync-dial-plan', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const plan = (given: object = {}) => planOf(create, { ...NICE, ...given }, forests.directory);
  const made = (before: ReturnType<SimulatedForests['dump']>) =>
    differences(before, forests.dump())
      .filter(({ property }) => property === '*')
      .map(({ type, name }) => `${type} ${name}`);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('makes one that is granted to people, tries its rule, and changes nothing else', async () => {
    const draft = await plan();
    const old = forests.dump();
    assert.deepEqual(await execute(forests, draft), ['plan', 'rule']);
    await assertVerified(forests, draft);
    assert.deepEqual(made(old), [
      'CsDialPlan Tag:Nice',
      'CsVoiceNormalizationRule Tag:Nice/Keep All',
      'CsVoiceNormalizationRule Tag:Nice/4digits',
    ]);
    assert.equal(differences(old, forests.dump()).length, 3);
    assert.deepEqual(named(tables().CsDialPlan, 'Tag:Nice').NormalizationRules, [
      '4digits',
      'Keep All',
    ]);
    assert.deepEqual(keysOf(draft.warnings), ['note-grant']);
    assert.deepEqual(draft.stops, []);
    assert.equal(draft.undo.kind, 'none');
    assert.deepEqual(await execute(forests, draft), []);
  });

  it('gives a rule to everybody’s own plan that has none, and says so', async () => {
    const { CsDialPlan } = tables();
    const everybodys = named(CsDialPlan, 'Global');
    CsDialPlan.set(everybodys, { SimpleName: 'Nice', NormalizationRules: [] }, AT);
    const draft = await plan();
    const old = forests.dump();
    assert.deepEqual(keysOf(draft.warnings), ['warning-shared']);
    assert.deepEqual(await execute(forests, draft), ['rule']);
    await assertVerified(forests, draft);
    assert.deepEqual(made(old), ['CsVoiceNormalizationRule Global/4digits']);
  });

  it('isn’t verified where another rule takes the number first', async () => {
    const draft = await plan();
    await execute(forests, draft);
    const { CsDialPlan } = tables();
    const rules = { NormalizationRules: ['Keep All', '4digits'] };
    CsDialPlan.set(named(CsDialPlan, 'Tag:Nice'), rules, AT);
    await assert.rejects(assertVerified(forests, draft));
  });

  it('makes a site’s only when asked, and says whom it is for at once', async () => {
    const { CsUser } = tables();
    const users = CsUser.all().filter(({ RegistrarPool }) => RegistrarPool.includes('lyon'));
    const [first] = users;
    assert.ok(first !== undefined);
    CsUser.set(first, { DialPlan: 'Paris' }, AT);
    const draft = await plan({ name: 'Lyon', prefix: '+3347250', site: 'site:lyon' });
    assert.deepEqual(keysOf(draft.warnings), ['warning-site']);
    assert.deepEqual(keysOf(draft.stops), ['stops']);
    assert.equal(draft.stops[0]?.params.count, users.length - 1);
    const old = forests.dump();
    await execute(forests, draft);
    await assertVerified(forests, draft);
    assert.deepEqual(made(old).slice(0, 1), ['CsDialPlan Site:Lyon']);
  });

  it('goes on with one that has no rule yet, and says when all is so', async () => {
    const lync = { forest: 'contoso.com', administration: 'lync' } as const;
    const parameters = { Identity: 'Nice', SimpleName: 'Nice' };
    await forests.run(lync, { cmdlet: 'New-CsDialPlan', parameters });
    const draft = await plan();
    assert.deepEqual(await execute(forests, draft), ['rule']);
    await assertVerified(forests, draft);
    await refusalOf(plan(), 'UM-ALREADY-SO');
    await refusalOf(plan({ digits: 5 }), 'UM-NAME-TAKEN');
  });

  it('refuses names that are taken or that Lync can’t have', async () => {
    await refusalOf(plan({ name: 'paris' }), 'UM-NAME-TAKEN');
    await refusalOf(plan({ name: 'Paris', site: 'Lyon' }), 'UM-NAME-TAKEN');
    await refusalOf(plan({ name: 'DefaultProfile' }), 'UM-NAME-TAKEN');
    await execute(forests, await plan({ name: 'Lyon', site: 'Lyon' }));
    const told = await refusalOf(plan({ name: 'Lyon2', site: 'Lyon' }), 'UM-NAME-TAKEN');
    assert.equal(told.params.name, 'Site:Lyon');
    for (const name of ['Ni ce', 'Nice+1', 'site:Nice', '*', 'é', "x';$(y)", 'Global'])
      await refusalOf(plan({ name }), 'UM-NAME-FORM');
    await refusalOf(plan({ name: ' ' }), 'UM-MISSING-PARAMETER');
  });

  it('asks for a prefix with its country that makes a number with the digits', async () => {
    await refusalOf(plan({ prefix: '' }), 'UM-MISSING-PARAMETER');
    for (const prefix of ['0493', '3349350', '+0493', '+33', '+3349350123456', '+33$1'])
      await refusalOf(plan({ prefix }), 'UM-PREFIX-FORM');
    const { warnings } = await plan({ prefix: '+331555' });
    assert.deepEqual(keysOf(warnings), ['note-grant', 'warning-length']);
    await assert.rejects(plan({ digits: 'four' }));
  });

  it('refuses sites of none, with those there are, and what another request is to make', async () => {
    const { candidates } = await refusalOf(plan({ site: 'Mars' }), 'UM-NAME-UNKNOWN');
    assert.ok(candidates.some(({ id }) => id === 'Lyon'));
    await refusalOf(plan({ forest: 'nowhere.com' }), 'UM-FOREST-UNKNOWN');
    forests.claims.set('lync-dial-plan:contoso.com:nice', 'REQ-1');
    await refusalOf(plan(), 'UM-CLAIMED');
  });
});
