import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Gate } from '../../src/gate/gate.js';
import type { Cmdlet } from '../../src/cmdlets/cmdlet.js';
import { TABLE } from '../../src/cmdlets/table.js';
import type { Call } from '../../src/protocol/call.js';
import { commandLab, labShellSettings, outputs, type CommandLab } from '../support/command-lab.js';
import { CONTOSO, testGate } from '../support/gate-kit.js';
import { DANGEROUS, hostile } from './strings.js';
import { sweep } from './sweep.js';

const DEADLINE = { deadlineMs: 60_000 };

describe('hostile values', function () {
  let lab: CommandLab;
  let gate: Gate;

  before(async () => {
    lab = await commandLab(({ parameters }) => outputs(...Object.values(parameters)));
    gate = testGate(labShellSettings(lab.url), { shells: 1 }).gate;
  });
  after(async () => {
    await gate.drain();
    await lab.close();
  });

  /** Sends a call and sees what arrived at the lab, and that nothing was printed besides. */
  async function arrives(call: Call): Promise<Record<string, unknown> | undefined> {
    const { output, log, error } = await gate.run(CONTOSO, call, DEADLINE);
    assert.equal(error, null);
    assert.equal(log, '');
    const arrived = lab.received.at(-1);
    assert.equal(arrived?.command, call.cmdlet);
    assert.deepEqual(output.length, Object.keys(call.parameters).length);
    return arrived.parameters;
  }

  it('arrive byte for byte as a text, 600 of them through one shell', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (value) => {
        const call = { cmdlet: 'Get-Mailbox', parameters: { Anr: value } };
        assert.deepEqual(await arrives(call), { Anr: value });
      }),
      { seed: 2013, numRuns: 600 },
    );
  });

  it('arrive byte for byte in lists and in changes of lists', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 4 }), hostile, async (list, text) => {
        const plain = { Identity: 'mbx1', DialPlans: list };
        assert.deepEqual(await arrives({ cmdlet: 'Set-UMService', parameters: plain }), plain);
        const change = { Identity: 'mbx1', DialPlans: { Add: list, Remove: [text] } };
        assert.deepEqual(await arrives({ cmdlet: 'Set-UMService', parameters: change }), {
          Identity: 'mbx1',
          DialPlans: { $type: 'System.Collections.Hashtable', Add: list, Remove: [text] },
        });
      }),
      { seed: 2013, numRuns: 60 },
    );
  });

  it('arrive byte for byte, or are refused, in every text parameter of every cmdlet', async () => {
    const { arrived } = await sweep({ gate, lab }, Object.entries<Cmdlet>(TABLE), 5);
    assert.ok(arrived > 500, `${arrived} arrived`);
  });

  for (const value of DANGEROUS) {
    it(`come back as they went: ${JSON.stringify(value)}`, async () => {
      const call = { cmdlet: 'Get-Mailbox', parameters: { Filter: value } };
      const { output } = await gate.run(CONTOSO, call, DEADLINE);
      assert.deepEqual(output, [value]);
    });
  }
});
