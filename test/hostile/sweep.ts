import assert from 'node:assert/strict';
import fc from 'fast-check';
import { faultOf } from '../../src/cmdlets/call.js';
import type { Cmdlet, Parameter } from '../../src/cmdlets/cmdlet.js';
import type { Gate } from '../../src/gate/gate.js';
import type { Call } from '../../src/protocol/call.js';
import type { CommandLab } from '../support/command-lab.js';
import { CONTOSO } from '../support/gate-kit.js';
import { hostileAndLong, hostileAndShort, mandatoryOf } from './strings.js';

const DEADLINE = { deadlineMs: 60_000 };

/** What became of the strings, each counted once for each parameter that it was given to. */
export interface Swept {
  readonly arrived: number;
  /** By the table, before any shell. */
  readonly refused: number;
  /** By PowerShell's own binder, before the lab. */
  readonly unbound: number;
}

/**
 * Gives `strings` generated strings to each text parameter and each list of every cmdlet, all those
 * of one parameter set in one call, another string for each. Each arrives at the lab byte for byte
 * or is refused, and the shell prints nothing besides.
 * @param lab - what the gate's shells forward to, and nobody else's do.
 * @param strings - how many; one in 250 has 64 KiB.
 */
export async function sweep(
  { gate, lab }: { gate: Gate; lab: CommandLab },
  cmdlets: readonly (readonly [string, Cmdlet])[],
  strings: number,
): Promise<Swept> {
  const long = Math.floor(strings / 250);
  const values = [
    ...fc.sample(hostileAndShort, { seed: 4, numRuns: strings - long }),
    ...fc.sample(hostileAndLong, { seed: 4, numRuns: long }),
  ];
  const swept = { arrived: 0, refused: 0, unbound: 0 };
  for (const [cmdlet, { parameters }] of cmdlets) {
    for (const names of togetherIn(parameters)) {
      for (let round = 0; round < strings; round += 1) {
        const given = names.map((name, place) => {
          const text = values[(round + place) % values.length] ?? '';
          return [name, parameters[name]?.type === 'list' ? [text] : text] as const;
        });
        const alone = given.filter(([name, value]) => {
          if (faultOf(callOf(cmdlet, parameters, [[name, value]])) !== null) return true;
          // A binder takes no empty text for what is mandatory.
          return value === '' && parameters[name]?.mandatory === true;
        });
        for (const one of alone) swept[await refusal(callOf(cmdlet, parameters, [one]))] += 1;
        const together = given.filter((one) => !alone.includes(one));
        if (together.length === 0) continue;
        const call = callOf(cmdlet, parameters, together);
        const before = lab.received.length;
        const { error, log, warnings } = await gate.run(CONTOSO, call, DEADLINE);
        assert.deepEqual({ error, log, warnings }, { error: null, log: '', warnings: [] });
        assert.equal(lab.received.length, before + 1);
        const arrived = lab.received.splice(before)[0];
        assert.deepEqual(arrived, { ...arrived, command: cmdlet, parameters: call.parameters });
        swept.arrived += together.length;
      }
    }
  }
  return swept;

  async function refusal(call: Call): Promise<'arrived' | 'refused' | 'unbound'> {
    const before = lab.received.length;
    if (faultOf(call) !== null) {
      await assert.rejects(gate.run(CONTOSO, call, DEADLINE), { code: 'UM-BAD-REQUEST' });
      assert.equal(lab.received.length, before);
      return 'refused';
    }
    const { error } = await gate.run(CONTOSO, call, DEADLINE);
    if (error === null) {
      assert.deepEqual(lab.received.splice(before)[0]?.parameters, call.parameters);
      return 'arrived';
    }
    assert.match(error.exceptionClass, /ParameterBinding/);
    assert.equal(lab.received.length, before);
    return 'unbound';
  }
}

/** The text parameters and lists of a cmdlet, as they can be given together: a list for each set. */
function togetherIn(parameters: Cmdlet['parameters']): string[][] {
  const texts = Object.entries(parameters).filter(([, { type }]) => isText(type));
  const sets = new Set(texts.flatMap(([, { set }]) => (set === undefined ? [] : [set])));
  const lists = sets.size === 0 ? [undefined] : [...sets];
  return lists.map((set, place) =>
    texts
      .filter(
        ([, parameter]) => parameter.set === set || (parameter.set === undefined && place === 0),
      )
      .map(([name]) => name),
  );
}

function isText(type: Parameter['type']): boolean {
  return type === 'string' || type === 'identity' || type === 'list';
}

/** A call that is whole but for what is given: what it can't do without is harmless. */
function callOf(
  cmdlet: string,
  parameters: Cmdlet['parameters'],
  given: readonly (readonly [string, string | string[]])[],
): Call {
  const answer = Object.hasOwn(parameters, 'Confirm') ? { Confirm: false } : {};
  return {
    cmdlet,
    parameters: { ...mandatoryOf(parameters), ...Object.fromEntries(given), ...answer },
  };
}
