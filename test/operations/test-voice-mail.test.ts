import assert from 'node:assert/strict';
import { createUnderstanding } from '../../src/language/understand.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import testVoiceMail from '../../src/operations/test-voice-mail.js';
import { answerSchema, type Answer } from '../../src/protocol/answer.js';
import type { Offer } from '../../src/protocol/offer.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, answerOf, forestOf, named, refusalOf } from '../support/operation-kit.js';
import { differences } from '../support/plan-executor.js';

const POOL = 'fepool-paris.contoso.com';

describe('test-voice-mail', () => {
  let forests: SimulatedForests;
  const tables = () => forestOf(forests.world, 'contoso.com').tables;
  const ask = (parameters: Record<string, unknown> = {}): Promise<Answer> =>
    answerOf(testVoiceMail, parameters, forests.directory);
  beforeEach(() => {
    forests = simulatedForests();
  });

  it('calls between the two test users, leaves one message and changes nothing else', async () => {
    const before = forests.dump();
    const answer = await ask();
    assert.deepEqual(answer.findings, []);
    assert.deepEqual(rowsOf(answer), [[POOL, 'success', 'success']]);
    assert.deepEqual(
      answer.notes.map(({ key, params }) => [key, params]),
      [['test-voice-mail.note-left', { user: 'test.two@contoso.com' }]],
    );
    assert.deepEqual(
      differences(before, forests.dump()).map(({ type, name }) => [type, name]),
      [['Mail', 'voice-message test.two']],
    );
  });

  it('leaves it to the test user that is named', async () => {
    for (const user of ['test.one', 'sip:test.one@contoso.com', 'Test.One@contoso.com']) {
      const [note] = (await ask({ user })).notes;
      assert.deepEqual([user, note?.params.user], [user, 'test.one@contoso.com']);
    }
  });

  it('refuses anybody else, whoever it is, and calls nobody', async () => {
    const before = forests.dump();
    for (const user of ['tony', 'marie.curtis@contoso.com', 'Test', 'nobody']) {
      const { candidates } = await refusalOf(ask({ user }), 'UM-NOT-TEST-USER');
      assert.deepEqual(
        candidates.map(({ id }) => id),
        ['test.one@contoso.com', 'test.two@contoso.com'],
      );
    }
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('refuses where nobody has made test users, and a pool without any', async () => {
    const { candidates } = await refusalOf(ask({ pool: 'fepool-lyon' }), 'UM-NO-TEST-USERS');
    assert.deepEqual(
      candidates.map(({ id }) => id),
      [POOL],
    );
    const { CsHealthMonitoringConfiguration: t } = tables();
    for (const one of t.all()) t.remove(one);
    await refusalOf(ask(), 'UM-NO-TEST-USERS');
  });

  it('only connects where there is one test user', async () => {
    const { CsHealthMonitoringConfiguration: t } = tables();
    t.set(named(t, POOL), { SecondTestUserSipUri: null }, AT);
    const answer = await ask();
    assert.deepEqual(rowsOf(answer), [[POOL, 'success', 'not-tried']]);
    assert.deepEqual(
      answer.notes.map(({ key }) => key),
      ['test-voice-mail.note-one-user'],
    );
  });

  it('says what Lync says of a failure, and leads to the link that is broken', async () => {
    const { Mailbox: t } = tables();
    t.set(named(t, 'Test Two'), { UMEnabled: false, UMDialPlan: null }, AT);
    const answer = await ask();
    assert.deepEqual(rowsOf(answer), [[POOL, 'success', 'failure']]);
    const [finding] = answer.findings;
    assert.equal(finding?.rule, 'message-fails');
    assert.match(String(finding.text.params.error), /404/);
    assert.deepEqual(await brokenLinks(finding.offer), ['um-off']);
  });

  it('doesn’t leave a message where not even a connection is made', async () => {
    const { UMService: t } = tables();
    t.set(named(t, 'mbx1'), { UMStartupMode: 'TCP' }, AT);
    const before = forests.dump();
    const answer = await ask();
    assert.deepEqual(rowsOf(answer), [[POOL, 'failure', 'not-tried']]);
    assert.equal(answer.findings[0]?.rule, 'connection-fails');
    assert.ok((await brokenLinks(answer.findings[0].offer)).includes('startup-mode'));
    assert.deepEqual(differences(before, forests.dump()), []);
  });

  it('takes a warning without a result, and a command that fails, for no answer', async () => {
    const { CsPool: t } = tables();
    t.remove(named(t, POOL));
    assert.deepEqual(rowsOf(await ask()), [[POOL, 'no-pool', 'not-tried']]);
    const exception = 'RemoteException';
    forests = simulatedForests();
    forests.faults.add({ kind: 'fail', cmdlet: 'Test-CsExUMVoiceMail', exception, when: 'before' });
    const answer = await ask();
    assert.deepEqual(rowsOf(answer), [[POOL, 'success', 'not-run']]);
    assert.deepEqual(
      answer.findings.map(({ rule, offer }) => [rule, offer?.operation]),
      [['not-run', 'check-forest']],
    );
  });

  it('takes the Lync of a forest’s people, and says that no server can be aimed at', async () => {
    const [note] = (await ask({ forest: 'fabrikam.com' })).notes;
    assert.equal(note?.key, 'test-voice-mail.note-left');
    const notes = (await ask({ server: 'mbx1' })).notes.map(({ key }) => key);
    assert.deepEqual(notes, ['test-voice-mail.note-left', 'test-voice-mail.note-server']);
  });

  it('is understood', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale, parameters] of [
      ['test voicemail for tony', 'en', { user: 'tony' }],
      ['teste la messagerie de tony', 'fr', { user: 'tony' }],
      ['test voice mail', 'en', {}],
      ['lance un test de la messagerie vocale', 'fr', {}],
      ['test voice mail on pool fepool-paris', 'en', { pool: 'fepool-paris' }],
    ] as const) {
      const got = understand(text, locale);
      assert.deepEqual(
        [text, got.operation, got.parameters],
        [text, 'test-voice-mail', parameters],
      );
    }
  });

  async function brokenLinks(offer: Offer | null): Promise<string[]> {
    assert.equal(offer?.operation, 'check-user');
    const answer = answerSchema.parse(
      await forests.directory.answer(offer.operation, offer.parameters),
    );
    return answer.findings.map(({ rule }) => rule);
  }
});

/** A row, its outcomes by the end of their keys. */
function rowsOf({ table }: Answer): string[][] {
  return (table?.rows ?? []).map((row) =>
    row.map((value) => (typeof value === 'string' ? value : (value.key.split('.')[1] ?? ''))),
  );
}
