import assert from 'node:assert/strict';
import type { Cmdlet } from '../../src/cmdlets/cmdlet.js';
import { TABLE } from '../../src/cmdlets/table.js';
import { engineFor } from '../powershell/engine.js';
import { labEngine } from '../powershell/lab-engine.js';
import { commandLab, outputs } from '../support/command-lab.js';
import { testGate } from '../support/gate-kit.js';
import { sweep, type Swept } from './sweep.js';

const STRINGS = 500;

describe('every text parameter of every cmdlet, through a real PowerShell engine', function () {
  it(`takes ${STRINGS} hostile values byte for byte, or they are refused`, async function () {
    const engine = await engineFor(this);
    this.timeout(1_800_000);
    const cmdlets = Object.entries<Cmdlet>(TABLE);
    const halves = [0, 1].map((half) => cmdlets.filter((_, place) => place % 2 === half));
    const swept = await Promise.all(
      halves.map(async (half) => {
        const lab = await commandLab(() => outputs());
        const { gate } = testGate(labEngine(engine, lab.url), { shells: 1 });
        try {
          return await sweep({ gate, lab }, half, STRINGS);
        } finally {
          await gate.drain();
          await lab.close();
        }
      }),
    );
    const total = (of: keyof Swept) => swept.reduce((sum, part) => sum + part[of], 0);
    console.log(
      `${total('arrived')} arrived, ${total('refused')} refused by the table, ${total('unbound')} by the binder`,
    );
    assert.ok(total('arrived') > 150 * STRINGS);
  });
});
