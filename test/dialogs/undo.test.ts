import assert from 'node:assert/strict';
import type { Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import { message } from '../../src/protocol/message.js';
import type { RequestView } from '../../src/protocol/request.js';
import { EMPTY, onlyCard, testPorts } from '../support/dialog-kit.js';
import { REQUESTER, samplePlan, sampleView } from '../support/sample-plan.js';

const undo: Incoming = { kind: 'said', person: REQUESTER, text: 'undo' };
const wish = (requestId?: string): { operation: string; parameters: Record<string, string> } => ({
  operation: 'undo-request',
  parameters: requestId === undefined ? {} : { requestId },
});
const undoable = samplePlan({
  undo: {
    kind: 'request',
    operation: 'give-voice-mail',
    parameters: { user: 'alice', dialPlan: 'Lyon' },
    explanation: message('sample-change.undo', { name: 'Alice' }),
  },
});
const ran = (over: Partial<RequestView> = {}): RequestView => sampleView('done', undoable, over);
const planned = {
  call: 'plan',
  with: {
    operation: 'give-voice-mail',
    parameters: { user: 'alice', dialPlan: 'Lyon' },
    ticket: 'INC0012345',
  },
};

describe('undo', () => {
  it('plans what takes the named request back, to be confirmed as any plan', async () => {
    const ports = testPorts({ show: () => Promise.resolve(ran()) }, wish('r-12'));
    const outcome = await route(EMPTY, ports, undo, null);
    assert.deepEqual(ports.asked, [{ call: 'show', with: 'R-12' }, planned]);
    const card = onlyCard(outcome);
    assert.deepEqual(card.verbs.toSorted(), ['change', 'confirm', 'discard']);
    assert.deepEqual(
      outcome.state.drafts.map(({ key, operation }) => ({ key, operation })),
      [{ key: card.key, operation: 'give-voice-mail' }],
    );
  });

  it('takes the person’s last one that changed something where none is named', async () => {
    const views = [
      sampleView('waiting', samplePlan(), { id: 'R-9' }),
      sampleView('rejected', samplePlan(), { id: 'R-8' }),
      ran({ id: 'R-7', changedAt: '2026-03-02T09:12:00Z' }),
      sampleView('done', samplePlan(), { id: 'R-6', changedAt: '2026-03-01T09:12:00Z' }),
    ];
    const ports = testPorts({ list: () => Promise.resolve(views) }, wish());
    await route(EMPTY, ports, undo, null);
    assert.deepEqual(ports.asked, [{ call: 'list', with: 'mine' }, planned]);
  });

  it('says that there is nothing where none has changed anything', async () => {
    const ports = testPorts({ list: () => Promise.resolve([sampleView('waiting')]) }, wish());
    const card = onlyCard(await route(EMPTY, ports, undo, null));
    assert.ok(card.text.includes('nothing to undo'), card.text);
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['list'],
    );
  });

  it('says why a request can’t be undone, and plans nothing', async () => {
    const plan = samplePlan({
      undo: { kind: 'none', reason: message('look-up.help') },
    });
    const ports = testPorts(
      { show: () => Promise.resolve(sampleView('done', plan)) },
      wish('R-12'),
    );
    const card = onlyCard(await route(EMPTY, ports, undo, null));
    assert.ok(card.text.includes('R-12 can’t be undone: Look up.'), card.text);
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['show'],
    );
  });

  it('says that a request that has not run has nothing to undo', async () => {
    for (const state of ['waiting', 'rejected', 'expired', 'changed'] as const) {
      const view = sampleView(state, undoable);
      const ports = testPorts({ show: () => Promise.resolve(view) }, wish('R-12'));
      const card = onlyCard(await route(EMPTY, ports, undo, null));
      assert.ok(card.text.includes('has changed nothing'), `${state} ${card.text}`);
    }
  });
});
