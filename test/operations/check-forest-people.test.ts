import assert from 'node:assert/strict';
import { CompactTable, hashOf } from '../../src/operations/check-forest/compact-table.js';
import { FirstByName } from '../../src/operations/check-forest/first-by-name.js';
import checkForest from '../../src/operations/check-forest.js';
import { carryOut } from '../support/do-by-hand.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, answerOf, forestOf } from '../support/operation-kit.js';

describe('check-forest, over very many people', () => {
  it('counts all with whom the same is wrong, names five and offers twenty, by name', async () => {
    const forests = healthyForests();
    const { CsUser, Mailbox, UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    const sip = UMDialPlan.all().filter(({ URIType }) => URIType === 'SipName');
    const people = Mailbox.all()
      .filter(({ UMDialPlan: plan }) => sip.some(({ Guid }) => Guid === plan))
      .sort((a, b) => a.DisplayName.localeCompare(b.DisplayName, 'en'));
    let broken = 0;
    for (const user of CsUser.all()) {
      if (!people.some(({ Guid }) => Guid === user.Guid)) continue;
      CsUser.set(user, { EnterpriseVoiceEnabled: false }, AT);
      broken += 1;
    }
    assert.ok(broken > 20);
    const { findings } = await answerOf(checkForest, { forest: 'contoso.com' }, forests.directory);
    const [finding, second] = findings;
    assert.ok(finding !== undefined && second === undefined);
    const names = people.map(({ DisplayName }) => DisplayName);
    assert.deepEqual(finding.text.params, {
      count: broken,
      names: names.slice(0, 5).join(', '),
      more: broken - 5,
      first: names[0],
    });
    assert.equal(finding.offer?.parameters.user, `contoso.com/${people[0]?.Guid ?? ''}`);
    assert.equal(finding.alike?.length, 19);
  });

  it('knows the people of a forest without Lync by their addresses', async () => {
    const forests = healthyForests();
    const lync = forestOf(forests.world, 'contoso.com').tables.CsUser;
    const { Mailbox } = forestOf(forests.world, 'fabrikam.com').tables;
    const mailbox = Mailbox.all().find(({ UMEnabled }) => UMEnabled);
    const user = lync.all().find(({ MailboxGuid }) => MailboxGuid === mailbox?.Guid);
    assert.ok(mailbox !== undefined && user !== undefined);
    lync.set(user, { SipAddress: 'sip:renamed@fabrikam.com' }, AT);
    const ask = async () =>
      (await answerOf(checkForest, { forest: 'fabrikam.com' }, forests.directory)).findings;
    const [finding] = await ask();
    assert.deepEqual(
      [finding?.rule, finding?.offer?.parameters.sipAddress],
      ['users-sip-address', 'renamed@fabrikam.com'],
    );
    const plan = await forests.directory.plan(
      'change-sip-address',
      finding?.offer?.parameters ?? {},
    );
    await carryOut(forests, plan);
    assert.deepEqual(await ask(), []);
  });

  it('keeps the first of very many by name, as copies', () => {
    const first = new FirstByName<{ readonly DisplayName: string }>(3);
    const people = ['Zoé', 'Bob', 'Émile', 'Alice', 'Chloé'].map((DisplayName) => ({
      DisplayName,
    }));
    for (const one of people) first.add(one);
    assert.equal(first.count, 5);
    assert.deepEqual(
      first.first.map(({ DisplayName }) => DisplayName),
      ['Alice', 'Bob', 'Chloé'],
    );
    assert.ok(first.first.every((one) => !people.includes(one)));
  });
});

describe('a compact table', () => {
  it('gives back what was kept under each of very many texts, and nothing under others', () => {
    const table = new CompactTable();
    const key = (n: number): number => hashOf(`person.${n}@contoso.com`);
    for (let n = 0; n < 20_000; n += 1) table.set(key(n), { hash: n, flags: n % 256 });
    for (let n = 0; n < 20_000; n += 1)
      assert.deepEqual(table.get(key(n)), { hash: n, flags: n % 256 });
    for (let n = 20_000; n < 40_000; n += 1) assert.equal(table.get(key(n)), null);
  });

  it('keeps the last of what is kept under one text', () => {
    const table = new CompactTable();
    for (const flags of [1, 2]) table.set(hashOf('alice'), { hash: 7, flags });
    assert.deepEqual(table.get(hashOf('alice')), { hash: 7, flags: 2 });
  });

  it('tells texts apart that differ by a letter', () => {
    const texts = Array.from({ length: 50_000 }, (_, n) => `user${n}@contoso.com`);
    const hashes = texts.map(hashOf);
    assert.equal(new Set(hashes).size, texts.length);
    assert.ok(hashes.every((hash) => Number.isSafeInteger(hash) && hash > 0));
  });
});
