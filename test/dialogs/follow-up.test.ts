import assert from 'node:assert/strict';
import type { Incoming } from '../../dialogs/incoming.js';
import type { Outcome } from '../../dialogs/dialog.js';
import { route } from '../../dialogs/route.js';
import type { ConversationState } from '../../dialogs/state.js';
import { REQUESTER } from '../support/sample-plan.js';
import {
  cardsOf,
  EMPTY,
  onlyCard,
  refusing,
  testPorts,
  type TestPorts,
} from '../support/dialog-kit.js';

const WISH = {
  operation: 'give-voice-mail',
  parameters: { user: 'alice', dialPlan: 'Paris' },
  ticket: 'INC0012345',
};
const SOMEBODY_ELSE = { ...REQUESTER, objectId: '90000000-0000-4000-8000-000000000009' };
const saying = (text: string, person = REQUESTER): Incoming => ({ kind: 'said', person, text });

/** A conversation in which a plan was just shown under `key-1`. */
async function shown(): Promise<ConversationState> {
  return (await route(EMPTY, testPorts({}, WISH), saying('voice mail for alice'), null)).state;
}

/** The plan that the runner was asked for. */
function planned({ asked }: TestPorts): unknown {
  return asked.find(({ call }) => call === 'plan')?.with;
}

async function confirmedState(): Promise<ConversationState> {
  const click = {
    kind: 'clicked',
    person: REQUESTER,
    action: { verb: 'confirm', planId: 'plan', digest: 'digest', key: 'key-1' },
  } as const;
  const on = { post: 'post', used: false, here: true, own: true };
  return (await route(await shown(), testPorts(), click, on)).state;
}

describe('a follow-up in a conversation', () => {
  it('changes the plan on screen, which is made anew; the card before it says so', async () => {
    const ports = { ...testPorts(), newKey: () => 'key-2' };
    const outcome = await route(await shown(), ports, saying('make it extension 4410'), null);
    assert.deepEqual(planned(ports), {
      operation: 'give-voice-mail',
      parameters: { user: 'alice', dialPlan: 'Paris', extension: '4410' },
      ticket: 'INC0012345',
    });
    const [replaced, plan] = cardsOf(outcome);
    assert.equal(replaced?.place, 'message-of-key-1');
    assert.match(replaced.text, /Replaced/);
    assert.deepEqual(replaced.verbs, []);
    assert.equal(plan?.place, null);
    assert.deepEqual(plan.verbs.toSorted(), ['change', 'confirm', 'discard']);
    assert.deepEqual(
      outcome.state.drafts.map(({ key }) => key),
      ['key-2'],
    );
  });

  it('changes what it names and keeps the rest, one after the other', async () => {
    let state = await shown();
    for (const [text, parameters] of [
      ['no, for bob', { user: 'bob', dialPlan: 'Paris' }],
      ['plutôt sur Lyon', { user: 'bob', dialPlan: 'Lyon' }],
      ['with ext 4410', { user: 'bob', dialPlan: 'Lyon', extension: '4410' }],
    ] as const) {
      const keys = testPorts();
      const ports = { ...keys, newKey: () => `${text} ${keys.newKey()}` };
      state = (await route(state, ports, saying(text), null)).state;
      assert.deepEqual(planned(ports), {
        operation: 'give-voice-mail',
        parameters,
        ticket: 'INC0012345',
      });
    }
  });

  it('fills a form that is on screen with a value alone', async () => {
    const asking = testPorts({}, { ...WISH, parameters: { user: 'alice' }, missing: ['dialPlan'] });
    const { state } = await route(EMPTY, asking, saying('voice mail for alice'), null);
    const ports = testPorts();
    await route(state, { ...ports, newKey: () => 'key-2' }, saying('Lyon'), null);
    assert.deepEqual(planned(ports), {
      operation: 'give-voice-mail',
      parameters: { user: 'alice', dialPlan: 'Lyon' },
      ticket: 'INC0012345',
    });
  });

  for (const text of ['colourless green ideas', 'see you tomorrow']) {
    it(`takes “${text}” for no answer to a form that asks for something else`, async () => {
      const given = { user: 'alice' };
      const asking = testPorts({}, { ...WISH, parameters: given, missing: ['dialPlan'] });
      const { state } = await route(EMPTY, asking, saying('voice mail for alice'), null);
      const ports = { ...testPorts(), newKey: () => 'key-2' };
      const outcome = await route(state, ports, saying(text), null);
      assert.deepEqual(outcome.state.drafts, state.drafts);
      assert.equal(planned(ports), undefined);
    });
  }

  it('leaves the card on screen alone when the other plan is refused', async () => {
    const ports = {
      ...testPorts({ plan: refusing('UM-ALREADY-ENABLED', { name: 'Bob' }) }),
      newKey: () => 'key-2',
    };
    const before = await shown();
    const outcome = await route(before, ports, saying('no, for bob'), null);
    assert.deepEqual(onlyCard(outcome).place, null);
    assert.deepEqual(outcome.state.drafts, before.drafts);
  });

  it('takes back what is on screen', async () => {
    const outcome = await route(await shown(), testPorts(), saying('cancel that'), null);
    assert.equal(onlyCard(outcome).place, 'message-of-key-1');
    assert.deepEqual(outcome.state.drafts, []);
  });

  it('never changes a request that was confirmed, and offers to cancel it', async () => {
    const ports = testPorts();
    const outcome = await route(
      await confirmedState(),
      ports,
      saying('make it extension 4410'),
      null,
    );
    assert.deepEqual(ports.asked, []);
    const card = onlyCard(outcome);
    assert.match(card.text, /R-12 was confirmed/);
    assert.deepEqual(
      card.actions.map(({ data }) => data),
      [
        {
          text: 'Cancel a request',
          operation: 'cancel-request',
          parameters: { requestId: 'R-12' },
          once: card.key,
        },
      ],
    );
  });

  it('asks for the same for somebody else, without what was the first one’s', async () => {
    const asking = testPorts(
      {},
      { ...WISH, parameters: { ...WISH.parameters, extension: '4410' } },
    );
    const { state } = await route(EMPTY, asking, saying('voice mail for alice'), null);
    const ports = { ...testPorts(), newKey: () => 'key-2' };
    const outcome = await route(state, ports, saying('what about tony?'), null);
    assert.deepEqual(planned(ports), {
      operation: 'give-voice-mail',
      parameters: { user: 'tony', dialPlan: 'Paris' },
      ticket: null,
    });
    assert.deepEqual(
      outcome.state.drafts.map(({ key }) => key),
      ['key-1', 'key-2'],
    );
  });

  it('asks the same once more after an answer, and after a request', async () => {
    const looked = testPorts({}, { operation: 'look-up', parameters: { user: 'alice' } });
    const answered = (await route(EMPTY, looked, saying('look alice up'), null)).state;
    const ports = testPorts();
    await route(answered, ports, saying('et tony ?'), null);
    assert.deepEqual(ports.asked, [
      {
        call: 'answer',
        with: { operation: 'look-up', parameters: { user: 'tony' }, ticket: null },
      },
    ]);
    const after = testPorts();
    await route(await confirmedState(), after, saying('same for tony'), null);
    assert.deepEqual(planned(after), {
      operation: 'give-voice-mail',
      parameters: { user: 'tony', dialPlan: 'Paris' },
      ticket: null,
    });
  });

  for (const [what, state] of [
    ['there was nothing before', () => Promise.resolve(EMPTY)],
    ['somebody else asked before', shown],
  ] as const) {
    it(`is none when ${what}`, async () => {
      const person = what.startsWith('somebody') ? SOMEBODY_ELSE : REQUESTER;
      const ports = { ...testPorts(), person };
      const outcome: Outcome = await route(
        await state(),
        ports,
        saying('no, for bob', person),
        null,
      );
      assert.equal(planned(ports), undefined);
      assert.match(onlyCard(outcome).text, /not understand|help/i);
    });
  }
});
