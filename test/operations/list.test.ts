import assert from 'node:assert/strict';
import list from '../../src/operations/list.js';
import { KINDS } from '../../src/operations/list/kinds.js';
import { message } from '../../src/protocol/message.js';
import { seededWorld } from '../../src/lab/forests/seed/build.js';
import type { Answer } from '../../src/protocol/answer.js';
import { createUnderstanding } from '../../src/language/understand.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, answerOf, forestOf, named, refusalOf } from '../support/operation-kit.js';

describe('list', () => {
  let forests: SimulatedForests;
  const ask = (parameters: Record<string, unknown>): Promise<Answer> =>
    answerOf(list, parameters, forests.directory);
  const rows = ({ table }: Answer): unknown[][] => table?.rows ?? [];
  beforeEach(() => {
    forests = simulatedForests();
  });

  for (const kind of KINDS) {
    it(`lists ${kind}, each row as wide as its headings`, async () => {
      const answer = await ask({ kind });
      assert.ok(rows(answer).length > 0);
      for (const row of rows(answer)) assert.equal(row.length, answer.table?.columns.length);
    });
  }

  it('shows a gateway’s address, the pool’s full name, beside its name', async () => {
    const answer = await ask({ kind: 'gateways', filter: 'paris' });
    assert.deepEqual(rows(answer), [
      ['1:1', 'fepool-paris.contoso.com', '✔', 'Enabled', 'contoso.com'],
    ]);
  });

  it('pages through users, and offers the pages beside', async () => {
    const first = await ask({ kind: 'users' });
    assert.equal(rows(first).length, 15);
    assert.deepEqual(
      first.offers.map(({ parameters }) => parameters),
      [{ kind: 'users', page: 2 }],
    );
    const second = await ask({ kind: 'users', page: '2' });
    assert.equal(rows(second).length, 15);
    assert.deepEqual(
      second.offers.map(({ parameters }) => parameters.page),
      [1, 3],
    );
    assert.notDeepEqual(rows(first)[0], rows(second)[0]);
  });

  it('has users filtered by dial plan where they are, and by name', async () => {
    const inPlan = rows(await ask({ kind: 'users', filter: 'Paris' }));
    assert.ok(inPlan.length > 0);
    assert.deepEqual([...new Set(inPlan.map((row) => row[2]))], ['Paris']);
    const named = rows(await ask({ kind: 'users', filter: 'bernard' }));
    assert.ok(named.some(([name]) => name === 'Alice Bernard'));
  });

  it('lists the users of a policy', async () => {
    const inPolicy = rows(await ask({ kind: 'users', filter: 'Lyon Stratégie par défaut' }));
    assert.ok(inPolicy.length > 0);
    assert.deepEqual([...new Set(inPolicy.map((row) => row[3]))], ['Lyon Stratégie par défaut']);
  });

  it('lists those who are locked out, and those who never signed in, of a plan or of all', async () => {
    const { Mailbox: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const name of ['Marie Curtis', 'Alice Bernard']) {
      t.set(named(t, name), { LockedOut: true }, AT);
    }
    t.set(named(t, 'Test One'), { FirstTimeUser: true }, AT);
    // UM was taken from her since.
    t.set(named(t, 'Nadia Roux'), { LockedOut: true, FirstTimeUser: true }, AT);
    const names = async (parameters: Record<string, unknown>): Promise<unknown[]> =>
      rows(await ask({ kind: 'users', ...parameters })).map(([name]) => name);
    assert.deepEqual(await names({ state: 'locked out' }), ['Alice Bernard', 'Marie Curtis']);
    assert.deepEqual(await names({ state: 'locked out', filter: 'Paris' }), ['Marie Curtis']);
    assert.deepEqual(await names({ state: 'never signed in' }), ['Test One']);
    assert.deepEqual(await names({ state: 'never signed in', forest: 'fabrikam.com' }), []);
  });

  it('pages through a state’s users, and keeps to the state', async () => {
    const { Mailbox: t } = forestOf(forests.world, 'contoso.com').tables;
    for (const one of t.all()) if (one.UMEnabled) t.set(one, { FirstTimeUser: true }, AT);
    const count = t.all().filter(({ UMEnabled }) => UMEnabled).length;
    const first = await ask({ kind: 'users', state: 'never signed in', forest: 'contoso.com' });
    assert.deepEqual(first.notes[0]?.params, { first: 1, last: 15, count });
    assert.equal(first.offers[0]?.parameters.state, 'never signed in');
    const second = await ask(first.offers[0].parameters);
    assert.notDeepEqual(rows(first)[0], rows(second)[0]);
  });

  it('asks a forest as few commands for a state’s users however many there are', async () => {
    let count = 0;
    const { directory } = simulatedForests(seededWorld(2013, 1000));
    await answerOf(
      list,
      { kind: 'users', state: 'locked out', forest: 'contoso.com' },
      {
        ...directory,
        read: (...given) => {
          count += 1;
          return directory.read(...given);
        },
      },
    );
    assert.equal(count, 2);
  });

  it('leaves out the gateways that allow no outgoing calls', async () => {
    const open = rows(await ask({ kind: 'gateways', state: 'outgoing calls' }));
    assert.deepEqual(
      open.map(([name]) => name),
      ['1:1', 'pbx1'],
    );
    await refusalOf(ask({ kind: 'pools', state: 'locked out' }), 'UM-BAD-PARAMETER');
  });

  it('says what a contact is for in the reader’s language, and finds it in either', async () => {
    const contacts = rows(await ask({ kind: 'contacts' }));
    assert.deepEqual(
      contacts.map(([, , kind]) => kind),
      [message('list.type-attendant'), message('list.type-subscriber')],
    );
    for (const filter of ['attendant', 'standard', 'subscriber', 'abonné']) {
      assert.equal(rows(await ask({ kind: 'contacts', filter })).length, 1, filter);
    }
  });

  it('lists one forest where it is named, and says so when there is nothing', async () => {
    const answer = await ask({ kind: 'dial plans', forest: 'fabrikam' });
    assert.deepEqual(
      rows(answer).map(([name]) => name),
      ['Seattle'],
    );
    assert.equal((await ask({ kind: 'dial plans', filter: "no'such" })).table, null);
    await refusalOf(ask({ kind: 'pools', forest: 'nowhere' }), 'UM-FOREST-UNKNOWN');
  });

  it('is understood with its kind, in both languages', async () => {
    const understand = createUnderstanding(await loadCatalogue()).understand;
    for (const [text, locale, parameters] of [
      ['list the gateways', 'en', { kind: 'gateways' }],
      ['which gateways allow outgoing calls?', 'en', { kind: 'gateways', state: 'outgoing calls' }],
      [
        'quelles passerelles autorisent les appels sortants ?',
        'fr',
        { kind: 'gateways', state: 'outgoing calls' },
      ],
      ['who is locked out', 'en', { kind: 'users', state: 'locked out' }],
      ['list the locked out users', 'en', { kind: 'users', state: 'locked out' }],
      ['which users have never signed in?', 'en', { kind: 'users', state: 'never signed in' }],
      [
        'list the users locked out on dial plan Paris',
        'en',
        { kind: 'users', state: 'locked out', filter: 'Paris' },
      ],
      ['qui est bloqué ?', 'fr', { kind: 'users', state: 'locked out' }],
      [
        'liste les utilisateurs qui ne se sont jamais connectés',
        'fr',
        { kind: 'users', state: 'never signed in' },
      ],
      ['list users on policy VIP', 'en', { kind: 'users', filter: 'VIP' }],
      ['liste les utilisateurs de la stratégie VIP', 'fr', { kind: 'users', filter: 'VIP' }],
      ['liste les utilisateurs du plan Paris', 'fr', { kind: 'users', filter: 'Paris' }],
      ['liste les passerelles', 'fr', { kind: 'gateways' }],
      ['list the lync dial plans', 'en', { kind: 'lync dial plans' }],
      ['list the dial plans', 'en', { kind: 'dial plans' }],
      ['liste les groupes de recherche', 'fr', { kind: 'hunt groups' }],
    ] as const) {
      const got = understand(text, locale);
      assert.deepEqual([text, got.operation, got.parameters], [text, 'list', parameters]);
    }
  });
});
