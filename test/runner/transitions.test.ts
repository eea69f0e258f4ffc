import assert from 'node:assert/strict';
import { FINAL_STATES, requestStateSchema } from '../../src/protocol/request.js';
import { assertMayGo, mayGo } from '../../src/runner/requests/transitions.js';

const STATES = requestStateSchema.options;

describe('the states of a request', () => {
  it('end where they are final, and go on everywhere else', () => {
    for (const from of STATES) {
      const goesOn = STATES.some((to) => mayGo(from, to));
      assert.equal(goesOn, !FINAL_STATES.has(from), from);
    }
  });

  it('all come after waiting', () => {
    const reached = new Set<string>(['waiting']);
    for (const from of reached) {
      for (const to of STATES) {
        const state = STATES.find((known) => known === from);
        if (state !== undefined && mayGo(state, to)) reached.add(to);
      }
    }
    assert.deepEqual([...reached].sort(), [...STATES].sort());
  });

  it('never run without having been approved', () => {
    const before = (state: 'running' | 'verifying' | 'done'): string[] =>
      STATES.filter((from) => mayGo(from, state));
    assert.deepEqual(before('running'), ['approved', 'paused']);
    assert.deepEqual(before('verifying'), ['running']);
    assert.deepEqual(before('done'), ['verifying']);
  });

  it('never go back to waiting', () => {
    assert.ok(STATES.every((from) => !mayGo(from, 'waiting')));
  });

  it('refuse any other way', () => {
    assert.throws(() => {
      assertMayGo('rejected', 'approved');
    }, /rejected to approved/);
  });
});
