import assert from 'node:assert/strict';
import enableMany from '../../../src/operations/enable-many.js';
import type { RanRow } from '../../../src/operations/kit/directory.js';
import { commandsOf, type Draft } from '../../../src/protocol/plan.js';
import { csv, sent } from '../../support/csv.js';
import { simulatedForests, type SimulatedForests } from '../../support/forest-directory.js';
import { AT, forestOf, keysOf, named, planOf, refusalOf } from '../../support/operation-kit.js';

describe('taking voice mail back from whom a file gave it', () => {
  let forests: SimulatedForests;
  beforeEach(() => {
    forests = simulatedForests();
  });
  const mailbox = (name: string) =>
    named(forestOf(forests.world, 'contoso.com').tables.Mailbox, name);
  const undo = (request = 'R-7'): Promise<Draft> =>
    planOf(enableMany, { undoes: request }, forests.directory);

  /** Runs a file's rows as R-7; of those in `already` nothing ran. */
  async function enabled(content: string, already: readonly string[] = []): Promise<void> {
    const given = { csv: sent(forests, content), dialPlan: 'Paris' };
    const { rows } = await planOf(enableMany, given, forests.directory);
    const ran = rows.map(({ line, label, parameters, draft }): RanRow => {
      const state = already.includes(label) ? 'already' : 'done';
      return { line, label, parameters, steps: commandsOf(draft.steps), state };
    });
    await carryOut(ran);
    forests.ranRows.set('R-7', ran);
  }

  async function carryOut(rows: readonly Pick<RanRow, 'steps'>[]): Promise<void> {
    for (const { endpoint, call } of rows.flatMap(({ steps }) => steps))
      await forests.run(endpoint, call);
  }

  it('plans each row as disable-um does, for exactly those whom the request gave it', async () => {
    await enabled(csv('user;extension', 'alice.martin;', 'jean.moreau;', 'nadia.roux;1999'), [
      'Nadia Roux',
    ]);
    const draft = await undo();
    assert.deepEqual(
      draft.rows.map(({ line, label, operation }) => [line, label, operation]),
      [
        [2, 'Alice Martin', 'disable-um'],
        [3, 'Jean Moreau', 'disable-um'],
      ],
    );
    const alone = await forests.directory.plan('disable-um', { user: 'alice.martin' });
    assert.deepEqual(draft.rows[0]?.draft.steps, alone.steps);
    assert.deepEqual(draft.summary.params, { count: 2, request: 'R-7' });
    await carryOut(draft.rows.map((row) => ({ steps: commandsOf(row.draft.steps) })));
    assert.deepEqual(
      ['Alice Martin', 'Jean Moreau', 'Nadia Roux', 'Marie Curtis'].map(
        (name) => mailbox(name).UMEnabled,
      ),
      [false, false, true, true],
    );
    await refusalOf(undo(), 'UM-ALREADY-SO');
  });

  it('leaves alone whose voice mail is another by then, and says who', async () => {
    await enabled(csv('user;extension', 'alice.martin;', 'jean.moreau;', 'nadia.roux;1999'));
    const { steps } = await forests.directory.plan('change-extension', {
      user: 'jean.moreau',
      newExtension: '1177',
    });
    await carryOut([{ steps: commandsOf(steps) }]);
    const off = await forests.directory.plan('disable-um', { user: 'nadia.roux' });
    await carryOut([{ steps: commandsOf(off.steps) }]);
    const { rows, warnings } = await undo();
    assert.deepEqual(
      rows.map(({ label }) => label),
      ['Alice Martin'],
    );
    assert.deepEqual(keysOf(warnings), ['note-undo-shown', 'warning-changed', 'warning-gone']);
    const changed = warnings.find(({ key }) => key.endsWith('warning-changed'));
    assert.deepEqual(changed?.params, { count: 1, lines: '3 (Jean Moreau)' });
  });

  it('is what enabling a file says that it can be taken back by', async () => {
    const draft = await planOf(
      enableMany,
      { csv: sent(forests, csv('user', 'alice.martin')), dialPlan: 'Paris' },
      forests.directory,
    );
    assert.ok(draft.undo.kind === 'request' && draft.undo.operation === 'enable-many');
  });

  it('says that there is nothing to do for a request that ran no rows', async () => {
    await refusalOf(undo('R-99'), 'UM-ALREADY-SO');
  });

  it('plans alike for few and for very many, whom it reads at once', async () => {
    const { tables } = forestOf(forests.world, 'contoso.com');
    const people = tables.Mailbox.all()
      .filter(({ UMEnabled, UMDialPlan }) => UMEnabled && UMDialPlan !== null)
      .filter(({ SIPResourceIdentifier }) => SIPResourceIdentifier !== null)
      .slice(0, 60);
    const rows = people.map((one, at): RanRow => ({
      line: at + 2,
      label: one.DisplayName,
      parameters: { user: `contoso.com/${one.Guid}` },
      state: 'done',
      steps: [
        {
          kind: 'command',
          id: 'enable',
          title: { key: 'enable-um.step-enable', params: {} },
          administration: 'exchange',
          endpoint: { forest: 'contoso.com', administration: 'exchange' },
          already: false,
          settled: [],
          sends: 'if-needed',
          cleansUp: null,
          call: {
            cmdlet: 'Enable-UMMailbox',
            parameters: {
              UMMailboxPolicy: one.UMMailboxPolicy,
              Extensions: one.Extensions,
              SIPResourceIdentifier: one.SIPResourceIdentifier,
            },
          },
        },
      ],
    }));
    const [first] = people;
    assert.ok(first);
    tables.Mailbox.set(first, { OperatorNumber: people[1]?.Extensions[0] ?? '' }, AT);
    forests.ranRows.set('R-7', rows);
    let asked = 0;
    const many = await planOf(
      enableMany,
      { undoes: 'R-7' },
      {
        ...forests.directory,
        read: (endpoint, cmdlet, parameters) => {
          asked += 1;
          return forests.directory.read(endpoint, cmdlet, parameters);
        },
      },
    );
    assert.equal(many.rows.length, 60);
    assert.ok(asked < 40, `${asked} commands`);
    forests.ranRows.set('R-7', rows.slice(0, 5));
    assert.deepEqual((await undo()).rows, many.rows.slice(0, 5));
  });
});
