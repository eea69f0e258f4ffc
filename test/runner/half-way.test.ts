import assert from 'node:assert/strict';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import type { RequestView } from '../../src/protocol/request.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { labGate } from '../support/lab-gate.js';
import { forestOf, named } from '../support/operation-kit.js';
import { AMIR, codeOf, HANA, RunnerWorld, type HttpResult } from '../support/runner-world.js';

describe('a move to another dial plan that its requester cancels', () => {
  let forests: SimulatedForests;
  let world: RunnerWorld;
  /** What happens before and after the first of a command. */
  let around: { readonly cmdlet: string; readonly when: 'before' | 'after' } | null;
  let then: () => Promise<unknown>;
  before(async () => {
    const gate = labGate({ execute: (...given) => forests.execute(...given) });
    const run: typeof gate.run = async (endpoint, call, options) => {
      const strikes = around?.cmdlet === call.cmdlet ? around.when : null;
      if (strikes !== null) around = null;
      if (strikes === 'before') await then();
      const reply = await gate.run(endpoint, call, options);
      if (strikes === 'after') await then();
      return reply;
    };
    world = await RunnerWorld.start({ ...gate, run }, { catalogue: await loadCatalogue() });
  });
  beforeEach(() => {
    forests = simulatedForests();
    around = null;
  });
  after(() => world.close());

  const mailbox = (name: string) =>
    named(forestOf(forests.world, 'contoso.com').tables.Mailbox, name);
  const planOfMailbox = (name: string): string | undefined =>
    forestOf(forests.world, 'contoso.com')
      .tables.UMDialPlan.all()
      .find(({ Guid }) => Guid === mailbox(name).UMDialPlan)?.Name;

  /** Carries a move out, and cancels it on the way. */
  async function cancelledAt(
    cmdlet: string,
    when: 'before' | 'after',
    parameters: Record<string, unknown>,
  ): Promise<{ ended: RequestView; answer: HttpResult }> {
    const request = await world.ask('change-dial-plan', parameters);
    const answer = new Promise<HttpResult>((resolve) => {
      then = async () => {
        resolve(await world.call(HANA, 'POST', `/requests/${request.id}/cancel`, {}));
      };
    });
    around = { cmdlet, when };
    await world.decide(AMIR, request, 'approve');
    const ended = await world.until(request.id);
    return { ended, answer: await answer };
  }

  const MARIE = { user: 'marie.curtis', dialPlan: 'Lyon' };

  it('goes to its end once voice mail is being taken away, and says so', async () => {
    for (const when of ['before', 'after'] as const) {
      forests = simulatedForests();
      const { ended, answer } = await cancelledAt('Disable-UMMailbox', when, MARIE);
      assert.equal(codeOf(answer), 'UM-GOES-FORWARD', when);
      assert.equal(answer.status, 409);
      assert.equal(ended.state, 'done', when);
      assert.deepEqual(
        [mailbox('Marie Curtis').UMEnabled, planOfMailbox('Marie Curtis')],
        [true, 'Lyon'],
      );
    }
  });

  it('is cancelled before that', async () => {
    const { ended, answer } = await cancelledAt('Get-UMMailbox', 'before', MARIE);
    assert.equal(answer.status, 200);
    assert.equal(ended.state, 'cancelled');
    assert.equal(planOfMailbox('Marie Curtis'), 'Paris');
  });

  it('moves the first of several people whole, and leaves the next alone', async () => {
    const several = { user: ['marie.curtis', 'test.one'], dialPlan: 'Lyon' };
    const { ended, answer } = await cancelledAt('Disable-UMMailbox', 'after', several);
    assert.equal(answer.status, 200);
    assert.equal(ended.state, 'cancelled');
    assert.deepEqual(
      ended.steps.map(({ state }) => state),
      ['done', 'done', 'pending', 'pending'],
    );
    assert.deepEqual(['Marie Curtis', 'Test One'].map(planOfMailbox), ['Lyon', 'Paris']);
  });
});
