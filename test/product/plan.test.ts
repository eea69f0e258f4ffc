import assert from 'node:assert/strict';
import { join } from 'node:path';
import { commandsOf, planSchema, planDigest } from '../../src/protocol/plan.js';
import { problemSchema } from '../../src/protocol/request.js';
import { packageRoot } from '../../src/service/package-root.js';
import { run } from '../support/run.js';

async function plan(...args: string[]): Promise<{ code: number | null; json: unknown }> {
  const script = join(packageRoot(), 'build', 'src', 'commands', 'plan.js');
  const { code, output } = await run(process.execPath, [script, ...args]);
  return { code, json: JSON.parse(output) };
}

describe('npm run plan', function () {
  it('prints the plan of a request against a fresh lab, with its digest', async () => {
    const { code, json } = await plan('enable-um', '{"user":"alice.martin","dialPlan":"Paris"}');
    assert.equal(code, 0);
    const made = planSchema.parse(json);
    assert.equal(made.digest, planDigest(made));
    assert.deepEqual(
      commandsOf(made.steps).map(({ call }) => call.cmdlet),
      ['Enable-UMMailbox'],
    );
    assert.deepEqual(made.claims.length, 2);
  });

  it('prints what stands in the way as a problem', async () => {
    const { code, json } = await plan('enable-um', '{"user":"alice","dialPlan":"Paris"}');
    assert.equal(code, 1);
    const { code: problem, candidates } = problemSchema.parse(json);
    assert.equal(problem, 'UM-PERSON-AMBIGUOUS');
    assert.deepEqual(candidates.map(({ label }) => label).sort(), [
      'Alice Bernard',
      'Alice Martin',
    ]);
  });

  it('names what is no operation, and what is no JSON', async () => {
    const unknown = await plan('enable-everything', '{}');
    assert.equal(problemSchema.parse(unknown.json).code, 'UM-NO-SUCH-OPERATION');
    const garbage = await plan('enable-um', 'alice');
    assert.equal(problemSchema.parse(garbage.json).code, 'UM-BAD-REQUEST');
  });
});
