import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cmdlet } from '../../src/cmdlets/cmdlet.js';
import { TABLE } from '../../src/cmdlets/table.js';
import type { Gate } from '../../src/gate/gate.js';
import type { Call } from '../../src/protocol/call.js';
import { DANGEROUS, hostile } from '../hostile/strings.js';
import { sweep } from '../hostile/sweep.js';
import { commandLab, outputs, type CommandLab } from '../support/command-lab.js';
import { CONTOSO, testGate } from '../support/gate-kit.js';
import { engineFor } from './engine.js';
import { labEngine } from './lab-engine.js';

const DEADLINE = { deadlineMs: 60_000 };

describe('hostile values, through a real PowerShell engine', function () {
  let lab: CommandLab | undefined;
  let gate: Gate | undefined;

  before(async function () {
    const engine = await engineFor(this);
    lab = await commandLab(({ parameters }) => outputs(...Object.values(parameters)));
    gate = testGate(labEngine(engine, lab.url), { shells: 1 }).gate;
  });
  after(async () => {
    await gate?.drain();
    await lab?.close();
  });

  /** Sends a call; tells what arrived at the lab, or the error of PowerShell's own binder. */
  async function sent(call: Call): Promise<{ arrived: unknown; refused: string | null }> {
    assert.ok(gate !== undefined && lab !== undefined);
    const before = lab.received.length;
    const { log, error, warnings } = await gate.run(CONTOSO, call, DEADLINE);
    assert.deepEqual({ log, warnings }, { log: '', warnings: [] });
    if (error !== null) {
      assert.equal(lab.received.length, before);
      return { arrived: null, refused: error.exceptionClass };
    }
    assert.equal(lab.received.length, before + 1);
    const arrived = lab.received.at(-1);
    assert.equal(arrived?.command, call.cmdlet);
    return { arrived: arrived.parameters, refused: null };
  }

  async function arrives(call: Call): Promise<void> {
    assert.deepEqual(await sent(call), { arrived: tagged(call.parameters), refused: null });
  }

  it('arrive byte for byte as a text, 600 of them through one shell', async () => {
    const property = fc.asyncProperty(hostile, (value) =>
      arrives({ cmdlet: 'Get-Mailbox', parameters: { Anr: value } }),
    );
    await fc.assert(property, { seed: 2013, numRuns: 600 });
  });

  it('arrive byte for byte in lists and in changes of lists', async () => {
    const property = fc.asyncProperty(
      fc.array(hostile, { maxLength: 4 }),
      hostile,
      async (list, text) => {
        for (const DialPlans of [list, { Add: list, Remove: [text] }])
          await arrives({ cmdlet: 'Set-UMService', parameters: { Identity: 'mbx1', DialPlans } });
      },
    );
    await fc.assert(property, { seed: 2013, numRuns: 30 });
  });

  it('arrive byte for byte, or are refused, in every text parameter of every cmdlet', async () => {
    assert.ok(gate !== undefined && lab !== undefined);
    const { arrived } = await sweep({ gate, lab }, Object.entries<Cmdlet>(TABLE), 5);
    assert.ok(arrived > 500, `${arrived} arrived`);
  });

  it('come back as they went, and the shell is the same one all along', async () => {
    for (const value of DANGEROUS) {
      const call = { cmdlet: 'Get-Mailbox', parameters: { Filter: value } };
      assert.deepEqual((await gate?.run(CONTOSO, call, DEADLINE))?.output, [value]);
    }
  });
});

/** A change of a list as the lab gets it. */
function tagged(parameters: Call['parameters']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      const isChange = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [name, isChange ? { ...value, $type: 'System.Collections.Hashtable' } : value];
    }),
  );
}
