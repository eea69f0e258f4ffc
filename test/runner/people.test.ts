import assert from 'node:assert/strict';
import { allowedFor } from '../../src/gate/jea/patterns.js';
import { cmdletNamed } from '../../src/cmdlets/table.js';
import { objectId } from '../../src/operations/kit/object-id.js';
import { UmError } from '../../src/protocol/errors.js';
import { filterFor, MOST_PEOPLE, peopleCalled } from '../../src/runner/directory/people.js';
import { simulatedForests } from '../support/forest-directory.js';
import { forestOf } from '../support/operation-kit.js';

describe('the people whom a beginning finds', () => {
  const { directory, world, faults, journal } = simulatedForests();
  const { Mailbox, UMDialPlan } = forestOf(world, 'contoso.com').tables;
  const alice = Mailbox.find('id', 'alice.martin')[0];
  const found = async (typed: string): Promise<string[]> =>
    (await peopleCalled(directory, typed)).map(({ label }) => label);
  const silent = (...forests: string[]): void => {
    const fault = { kind: 'drop-session', cmdlet: 'Get-Recipient', when: 'before' } as const;
    for (const forest of forests) faults.add({ ...fault, forest });
  };
  afterEach(() => {
    faults.clear();
  });

  it('are told apart by address, title and dial plan, and chosen by id', async () => {
    assert.ok(alice);
    const plan = alice.UMDialPlan === null ? undefined : UMDialPlan.get(alice.UMDialPlan);
    const [choice] = await peopleCalled(directory, 'alice.martin@');
    assert.deepEqual(choice, {
      id: objectId('contoso.com', alice.Guid),
      label: alice.DisplayName,
      detail: [
        alice.PrimarySmtpAddress,
        alice.Title,
        alice.Office,
        ...(plan === undefined ? [] : [`UM: ${plan.Name}`]),
      ].join(' · '),
    });
  });

  for (const typed of ['Alice Mar', 'martin', 'ALICE.M', 'alice.martin@contoso', 'smtp:alice.m']) {
    it(`are found by a first, last or whole name, an alias or an address: ${typed}`, async () => {
      assert.ok((await found(typed)).includes('Alice Martin'), (await found(typed)).join());
    });
  }

  it('are found without their accents, and with accents that they have not', async () => {
    const accented = Mailbox.all().find(({ LastName }) => /[éèëç]/.test(LastName));
    assert.ok(accented);
    const plain = accented.LastName.normalize('NFD').replaceAll(/\p{M}/gu, '');
    assert.ok((await found(plain)).includes(accented.DisplayName));
    assert.ok((await found('Àlice Mar')).includes('Alice Martin'));
  });

  it('are at most as many as a list shows, the same ones each time, for one letter', async () => {
    const people = await found('a');
    assert.equal(people.length, MOST_PEOPLE);
    assert.deepEqual(
      people,
      [...people].sort((a, b) => a.localeCompare(b, 'en')),
    );
    assert.deepEqual(await found('a'), people);
  });

  for (const typed of [
    '',
    ' ',
    '*',
    'a*',
    '(',
    'a" -or Alias -like "b',
    "' -or Alias -like '*",
    '$true',
    'a\\b',
    'a?',
    'a\u0000',
    'x'.repeat(300),
  ]) {
    it(`are none for what could be read as more than a name: ${JSON.stringify(typed.slice(0, 20))}`, async () => {
      assert.deepEqual(await found(typed), []);
    });
  }

  it('have an apostrophe, whichever was typed, that stays one', async () => {
    const filter = filterFor('O’Brien');
    assert.ok(filter?.startsWith("DisplayName -like 'O''Brien*' -or "));
    assert.equal(filterFor("O'Brien"), filter);
    assert.deepEqual(await found("O'Brien'"), []);
  });

  it('are asked for as the typed commands of a management host allow', () => {
    const parameter = cmdletNamed('Get-Recipient')?.parameters.Filter;
    assert.ok(parameter);
    const allowed = allowedFor('Get-Recipient', 'Filter', parameter);
    assert.ok('pattern' in allowed);
    const pattern = new RegExp(allowed.pattern.replace('\\A', '^').replace('\\z', '$'), 'u');
    for (const typed of ['a', 'Élodie d’Arc', 'alice.martin@contoso.com', "O'Brien-Smith, J"]) {
      assert.match(filterFor(typed) ?? '', pattern);
    }
    for (const filter of [
      "Alias -like '*'",
      "Alias -like '*a*'",
      "Alias -like 'a*' -and x -eq 'y'",
    ])
      assert.doesNotMatch(filter, pattern);
  });

  it('cost one command in each forest', async () => {
    const before = journal.last;
    await found('alice');
    assert.deepEqual(
      journal.after(before).map(({ command, endpoint }) => [command, endpoint.forest]),
      [
        ['Get-Recipient', 'contoso.com'],
        ['Get-Recipient', 'fabrikam.com'],
      ],
    );
  });

  it('are one whose id is given, wherever its name begins', async () => {
    assert.ok(alice);
    const { id, label } =
      (await peopleCalled(directory, objectId('contoso.com', alice.Guid)))[0] ?? {};
    assert.deepEqual([id, label], [objectId('contoso.com', alice.Guid), 'Alice Martin']);
    const nobody = objectId('contoso.com', '00000000-0000-4000-8000-00000000dead');
    assert.deepEqual(await peopleCalled(directory, nobody), []);
  });

  it('are those of the other forest where one doesn’t answer', async () => {
    silent('contoso.com');
    const people = await peopleCalled(directory, 'a');
    assert.ok(people.length > 0);
    assert.ok(people.every(({ id }) => id.startsWith('fabrikam.com/')));
  });

  it('are not said to be none where no forest answers', async () => {
    silent('contoso.com', 'fabrikam.com');
    await assert.rejects(peopleCalled(directory, 'a'), UmError);
  });
});
