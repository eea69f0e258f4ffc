import assert from 'node:assert/strict';
import enableMany from '../../src/operations/enable-many.js';
import type { UmError } from '../../src/protocol/errors.js';
import type { Draft } from '../../src/protocol/plan.js';
import { csv, sent } from '../support/csv.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { healthyForests } from '../support/healthy-forests.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../support/operation-kit.js';

describe('enable-many', () => {
  let forests: SimulatedForests;
  beforeEach(() => {
    forests = simulatedForests();
  });
  const plan = (content: string, given: Record<string, unknown> = {}): Promise<Draft> =>
    planOf(enableMany, { csv: sent(forests, content), ...given }, forests.directory);
  const bad = async (content: string): Promise<UmError['lines']> =>
    (await refusalOf(plan(content, { dialPlan: 'Paris' }), 'UM-ROWS-BAD')).lines;

  it('plans each row as enable-um does, and nothing beside the rows', async () => {
    const draft = await plan(csv('user;dial plan', 'alice.martin;Paris', 'jean.moreau;Paris'));
    assert.deepEqual(
      draft.rows.map(({ line, label, operation }) => [line, label, operation]),
      [
        [2, 'Alice Martin', 'enable-um'],
        [3, 'Jean Moreau', 'enable-um'],
      ],
    );
    const alice = await forests.directory.plan('enable-um', {
      user: 'alice.martin',
      dialPlan: 'Paris',
    });
    const { steps, before, verifications, changes, claims } = alice;
    assert.deepEqual(draft.rows[0]?.draft, { steps, before, verifications, changes, claims });
    assert.deepEqual([draft.steps, draft.verifications, draft.claims], [[], [], []]);
    assert.deepEqual(draft.summary.params, { count: 2 });
    assert.ok(keysOf(draft.warnings).includes('note-mails'));
  });

  it('takes the plan and policy from the sentence where a row has none', async () => {
    const draft = await plan(csv('user', 'alice.martin', 'jean.moreau'), { dialPlan: 'Paris' });
    assert.deepEqual(
      draft.rows.map(({ parameters }) => parameters.dialPlan),
      ['Paris', 'Paris'],
    );
  });

  it('asks for the plan where neither a row nor the sentence names one', async () => {
    await assert.rejects(plan(csv('user', 'alice.martin')), {
      code: 'UM-MISSING-PARAMETER',
      params: { parameter: 'dialPlan' },
    });
  });

  it('reads header names in both languages', async () => {
    const french = await plan(
      csv('Utilisateur;Plan de numérotation;Poste', 'alice.martin;Paris;1999'),
    );
    assert.equal(french.rows[0]?.parameters.extension, '1999');
  });

  it('splits by plan, the largest first, and counts what changes', async () => {
    const draft = await plan(
      csv(
        'user;dial plan;extension',
        'alice.martin;Lyon;2999',
        'jean.moreau;Paris;',
        'nadia.roux;Paris;1999',
      ),
    );
    assert.deepEqual(
      draft.subject.map(({ value }) => (typeof value === 'string' ? value : value.params)),
      [
        { dialPlan: 'Paris', count: 2 },
        { dialPlan: 'Lyon', count: 1 },
      ],
    );
    assert.equal(draft.numbers.changed, 3);
  });

  it('refuses everything when a row is bad, each bad line with its own reason', async () => {
    const before = forests.dump();
    const lines = await bad(
      csv(
        'user,extension',
        'alice.martin,',
        'nobody.knows,',
        'jean.moreau,12',
        'paul.sans,=HYPERLINK("x")',
        ',1999',
        'jean moreau,',
      ),
    );
    assert.deepEqual(
      lines.map(({ line, code }) => [line, code]),
      [
        [3, 'UM-PERSON-UNKNOWN'],
        [4, 'UM-EXTENSION-LENGTH'],
        [5, 'UM-ROW-CELL'],
        [6, 'UM-MISSING-PARAMETER'],
        [7, 'UM-PERSON-AMBIGUOUS'],
      ],
    );
    assert.deepEqual(forests.dump(), before);
  });

  it('goes on with the right rows alone when that is wanted, and names those left out', async () => {
    const content = csv('user', 'alice.martin', 'nobody.knows');
    const draft = await plan(content, { dialPlan: 'Paris', good: 'only' });
    assert.equal(draft.rows.length, 1);
    const left = draft.warnings.find(({ key }) => key === 'enable-many.warning-left-out');
    assert.deepEqual(left?.params, { count: 1, lines: '3' });
  });

  it('refuses also the right rows alone when there are none', async () => {
    const content = csv('user', 'nobody.knows');
    await refusalOf(plan(content, { dialPlan: 'Paris', good: 'only' }), 'UM-ROWS-BAD');
  });

  it('refuses one person twice, and one extension twice, with the other line', async () => {
    const lines = await bad(
      csv(
        'user;extension',
        'alice.martin;1999',
        'jean.moreau;1999',
        'alice.martin@contoso.com;1998',
      ),
    );
    assert.deepEqual(
      lines.map(({ line, code, params }) => [line, code, params.what, params.line]),
      [
        [3, 'UM-ROW-CLASH', 'extension', 2],
        [4, 'UM-ROW-CLASH', 'person', 2],
      ],
    );
  });

  it('refuses two rows with one extension on equivalent plans', async () => {
    const { UMDialPlan } = forestOf(forests.world, 'contoso.com').tables;
    const { PhoneContext } = named(UMDialPlan, 'Lyon');
    UMDialPlan.set(
      named(UMDialPlan, 'Paris'),
      { EquivalentDialPlanPhoneContexts: [PhoneContext] },
      AT,
    );
    const content = csv('user;dial plan;ext', 'nadia.roux;Paris;1999', 'alice.martin;Lyon;1999');
    const { lines } = await refusalOf(plan(content), 'UM-ROWS-BAD');
    assert.deepEqual(
      lines.map(({ line, code, params }) => [line, code, params.what, params.line]),
      [[3, 'UM-ROW-CLASH', 'extension', 2]],
    );
  });

  it('does only what is left when the same file comes again', async () => {
    const content = csv('user;dial plan', 'alice.martin;Paris', 'jean.moreau;Paris');
    const first = await plan(content);
    for (const { draft } of first.rows.slice(0, 1))
      for (const step of draft.steps)
        if (step.kind === 'command') await forests.run(step.endpoint, step.call);
    const second = await plan(content);
    assert.deepEqual(
      second.rows.map(({ label }) => label),
      ['Jean Moreau'],
    );
    assert.ok(keysOf(second.warnings).includes('warning-already'));
    for (const { draft } of second.rows)
      for (const step of draft.steps)
        if (step.kind === 'command') await forests.run(step.endpoint, step.call);
    await assert.rejects(plan(content), { code: 'UM-ALREADY-SO' });
  });

  it('refuses somebody who has voice mail otherwise than the file says', async () => {
    const contoso = forestOf(forests.world, 'contoso.com');
    const enabled = contoso.tables.Mailbox.all().find(
      ({ UMEnabled, Extensions }) => UMEnabled && Extensions.length > 0,
    );
    assert.ok(enabled);
    const [line] = await bad(csv('user;extension', `${enabled.UserPrincipalName};9998`));
    assert.equal(line?.code, 'UM-ALREADY-ENABLED');
  });

  it('refuses somebody who has it on another plan or policy, in short and in long files', async () => {
    const { Mailbox, UMMailboxPolicy } = forestOf(forests.world, 'contoso.com').tables;
    const on = (policy: string) => {
      const { Guid } = named(UMMailboxPolicy, policy);
      const found = Mailbox.all().find((one) => one.UMMailboxPolicy === Guid);
      assert.ok(found);
      return found.UserPrincipalName;
    };
    const rows = [
      `${on('Redmond Default Policy')};Redmond;Redmond VIP`,
      `${on('Redmond Default Policy')};Redmond;Redmond Default Policy`,
      `${on('Lyon Stratégie par défaut')};Paris;`,
    ];
    const others = Mailbox.all()
      .filter(({ UMEnabled }) => !UMEnabled)
      .slice(0, 60)
      .map((one, at) => `${one.UserPrincipalName};Paris;;${7000 + at}`);
    for (const more of [[], others]) {
      const lines = await bad(csv('user;plan;policy;extension', ...rows, ...more));
      assert.deepEqual(
        lines.filter(({ line }) => line <= 4).map(({ line, code }) => [line, code]),
        [
          [2, 'UM-ALREADY-ENABLED'],
          [4, 'UM-ALREADY-ENABLED'],
        ],
      );
    }
  });

  it('takes one word that is an account for nobody where others are called so, in long files too', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    Mailbox.set(named(Mailbox, 'Tony Smith'), { Alias: 'alice' }, AT);
    const others = Mailbox.all()
      .filter(({ UMEnabled }) => !UMEnabled)
      .slice(0, 60)
      .map(({ UserPrincipalName }) => UserPrincipalName);
    for (const more of [[], others]) {
      const lines = await bad(csv('user', 'alice', ...more));
      assert.equal(lines.find(({ line }) => line === 2)?.code, 'UM-PERSON-AMBIGUOUS');
    }
  });

  it('tells odd rows before the others', async () => {
    const lync = forestOf(forests.world, 'contoso.com').tables.CsUser;
    const voiceless = named(lync, 'Jean Moreau');
    lync.set(voiceless, { EnterpriseVoiceEnabled: false }, AT);
    const draft = await plan(csv('user;dial plan', 'alice.martin;Paris', 'jean.moreau;Paris'));
    assert.equal(draft.changes[0]?.object, 'Jean Moreau');
    assert.ok(draft.warnings.some(({ key }) => key === 'enable-um.warning-no-voice'));
  });

  it('says what to send where no file came', async () => {
    await assert.rejects(planOf(enableMany, {}, forests.directory), { code: 'UM-FILE-MISSING' });
  });

  it('says when the file is forgotten', async () => {
    const gone = { csv: 'a'.repeat(64), dialPlan: 'Paris' };
    await assert.rejects(planOf(enableMany, gone, forests.directory), { code: 'UM-FILE-GONE' });
  });

  it('tells of disabled accounts however long the file is, in as many commands', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const people = Mailbox.all().filter(({ UMEnabled }) => !UMEnabled);
    const [gone, , linked] = people;
    assert.ok(gone !== undefined && linked !== undefined);
    Mailbox.set(gone, { AccountDisabled: true }, AT);
    Mailbox.set(linked, { AccountDisabled: true, RecipientTypeDetails: 'LinkedMailbox' }, AT);
    let asked = 0;
    const told = async (rows: number): Promise<unknown[]> => {
      const names = people.slice(0, rows).map(({ UserPrincipalName }) => UserPrincipalName);
      assert.equal(names.length, rows);
      const given = { csv: sent(forests, csv('user', ...names)), dialPlan: 'Paris', good: 'only' };
      asked = 0;
      const { warnings } = await planOf(enableMany, given, {
        ...forests.directory,
        read: (...call) => {
          asked += 1;
          return forests.directory.read(...call);
        },
        eachBrief: (...call) => {
          asked += 1;
          return forests.directory.eachBrief(...call);
        },
      });
      return warnings
        .filter(({ key }) => key === 'kit.warning-account-disabled')
        .map(({ params }) => params.user);
    };
    assert.deepEqual(await told(5), [gone.DisplayName]);
    assert.deepEqual(await told(60), [gone.DisplayName]);
    const commands = asked;
    await told(90);
    assert.ok(asked <= commands + 1, `${asked} commands, ${commands} for fewer rows`);
  });

  it('asks the servers by hundreds of rows, not by rows', async () => {
    forests = healthyForests(4000);
    const people = forestOf(forests.world, 'contoso.com')
      .tables.Mailbox.all()
      .filter(({ UMEnabled }) => !UMEnabled);
    const commands = async (rows: number): Promise<number> => {
      const lines = people
        .slice(0, rows)
        .map(({ UserPrincipalName }, at) => `${UserPrincipalName};${String(at).padStart(4, '0')}`);
      assert.equal(lines.length, rows);
      const given = {
        ...{ csv: sent(forests, csv('user;extension', ...lines)) },
        ...{ dialPlan: 'Paris', good: 'only' },
      };
      let asked = 0;
      const draft = await planOf(enableMany, given, {
        ...forests.directory,
        read: (...call) => {
          asked += 1;
          return forests.directory.read(...call);
        },
        eachBrief: (...call) => {
          asked += 1;
          return forests.directory.eachBrief(...call);
        },
      });
      assert.ok(draft.rows.length > rows / 2, `${draft.rows.length} of ${rows}`);
      return asked;
    };
    const few = await commands(60);
    const many = await commands(1060);
    assert.ok(many - few <= 1000 / 500, `${many} commands, ${few} for 1,000 rows fewer`);
  });

  it('finds the mailbox that is full by its database’s quota, also in a long file', async () => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    const people = Mailbox.all().filter(({ UMEnabled }) => !UMEnabled);
    const full = people[7];
    assert.ok(full !== undefined);
    const quotas = { ProhibitSendQuota: null, DatabaseProhibitSendQuota: 3000 };
    Mailbox.set(full, { ...quotas, UseDatabaseQuotaDefaults: true, TotalItemSize: 3000 }, AT);
    const rows = people.slice(0, 60).map(({ UserPrincipalName }) => UserPrincipalName);
    const lines = await bad(csv('user', ...rows));
    assert.equal(lines.find(({ line }) => line === 9)?.code, 'UM-MAILBOX-FULL');
  });

  it('plans alike whether few or many rows are read', async () => {
    const people = forestOf(forests.world, 'contoso.com')
      .tables.Mailbox.all()
      .filter(({ UMEnabled }) => !UMEnabled)
      .slice(0, 60);
    assert.ok(people.length > 45, `${people.length}`);
    const rows = people.map((one, at) => `${one.UserPrincipalName};${7000 + at}`);
    const drafts = async (lines: readonly string[]): Promise<unknown[]> => {
      const draft = await plan(csv('user;extension', ...lines), {
        dialPlan: 'Paris',
        good: 'only',
      });
      return draft.rows.map(({ label, parameters, draft: own }) => ({ label, parameters, own }));
    };
    const few = await Promise.all([0, 20, 40].map((from) => drafts(rows.slice(from, from + 20))));
    assert.deepEqual(await drafts(rows), few.flat());
  });
});
