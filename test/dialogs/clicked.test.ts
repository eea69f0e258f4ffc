import assert from 'node:assert/strict';
import { readAction, requestCard, type CardAction } from '../../cards/index.js';
import type { ClickedPost, Incoming } from '../../dialogs/incoming.js';
import { route } from '../../dialogs/route.js';
import {
  EMPTY,
  cardsOf,
  kindsOf,
  onlyCard,
  refusing,
  remembering,
  testPorts,
} from '../support/dialog-kit.js';
import { contextFor } from '../cards/showcase.js';
import { REQUESTER, samplePlan, sampleView } from '../support/sample-plan.js';

const { id: planId, digest } = samplePlan();
const clicking = (action: CardAction): Incoming => ({
  kind: 'clicked',
  person: REQUESTER,
  action,
});
const on: ClickedPost = { post: 'the-card', here: true, own: true, used: false };
const key = 'old-key';
const confirm = clicking({ verb: 'confirm', planId, digest, key });
const approve = clicking({ verb: 'approve', requestId: 'R-12', digest, key });

describe('a click', () => {
  it('on Confirm makes a request, whose card takes the place of the plan’s', async () => {
    const ports = testPorts();
    const outcome = await route(remembering(key), ports, confirm, on);
    assert.deepEqual(ports.asked, [{ call: 'request', with: [planId, digest] }]);
    assert.deepEqual(outcome.say, [
      { kind: 'request', place: 'the-card', view: sampleView('waiting') },
    ]);
    assert.deepEqual(outcome.state, EMPTY);
  });

  it('on Confirm that comes too late says why, and offers to ask again', async () => {
    const ports = testPorts({ request: refusing('UM-PLAN-EXPIRED') });
    const card = onlyCard(await route(remembering(key), ports, confirm, on));
    assert.equal(card.place, 'the-card');
    assert.match(card.text, /Nothing happened/);
    assert.deepEqual(card.actions[0]?.data, {
      text: 'Ask again',
      operation: 'give-voice-mail',
      parameters: { user: 'alice', dialPlan: 'Paris' },
      once: card.key,
    });
  });

  it('can be repeated when the runner was away', async () => {
    const ports = testPorts({ request: refusing('UM-RUNNER-AWAY') });
    const outcome = await route(remembering(key), ports, confirm, on);
    assert.deepEqual(outcome.say.at(-1), {
      kind: 'again',
      place: 'the-card',
      oldKey: key,
      key: 'key-1',
    });
    assert.deepEqual(
      outcome.state.drafts.map((draft) => draft.key),
      ['key-1'],
    );
  });

  it('on Discard leaves nothing behind', async () => {
    const ports = testPorts();
    const discard = clicking({ verb: 'discard', planId, key });
    const outcome = await route(remembering(key), ports, discard, on);
    assert.deepEqual(ports.asked, []);
    assert.deepEqual(outcome.state, EMPTY);
    assert.equal(onlyCard(outcome).place, 'the-card');
  });

  it('on Change brings the form back, filled in', async () => {
    const change = clicking({ verb: 'change', planId, key });
    const card = onlyCard(await route(remembering(key), testPorts(), change, on));
    assert.equal(card.place, 'the-card');
    assert.deepEqual(
      card.inputs.map(({ id, value }) => [id, value]),
      [
        ['user', 'alice'],
        ['dialPlan', 'Paris'],
        ['ticket', ''],
      ],
    );
  });

  it('on a form plans with what was filled in', async () => {
    const ports = testPorts();
    const inputs = { user: 'bob', dialPlan: 'Lyon', extension: '4321', ticket: 'INC1' };
    const submit = clicking({ verb: 'submit-form', key, inputs });
    const card = onlyCard(await route(remembering(key), ports, submit, on));
    assert.deepEqual(ports.asked[0]?.with, {
      operation: 'give-voice-mail',
      parameters: { user: 'bob', dialPlan: 'Lyon', extension: '4321' },
      ticket: 'INC1',
    });
    assert.ok(card.verbs.includes('confirm'));
  });

  it('on a form asks again, with the error on the card, when a value is refused', async () => {
    const taken = { parameter: 'extension', extension: '1100' };
    const ports = testPorts({ plan: refusing('UM-EXTENSION-TAKEN', taken) });
    const inputs = { user: 'bob', dialPlan: 'Lyon', extension: '1100' };
    const submit = clicking({ verb: 'submit-form', key, inputs });
    const outcome = await route(remembering(key), ports, submit, on);
    const card = onlyCard(outcome);
    assert.equal(card.place, 'the-card');
    assert.equal(card.inputs.find(({ id }) => id === 'extension')?.value, '1100');
    assert.match(card.text, /⚠/);
    assert.deepEqual(outcome.state.drafts[0]?.given, inputs);
  });

  it('with a parameter that no object lacks is told what is wrong, not asked for it', async () => {
    const ports = testPorts({ plan: refusing('UM-BAD-PARAMETER', { parameter: 'constructor' }) });
    const parameters = { user: 'bob', dialPlan: 'Lyon', constructor: 'x' };
    const suggest = clicking({
      verb: 'suggest',
      text: '',
      operation: 'give-voice-mail',
      parameters,
      ticket: null,
      key,
    });
    const [card] = cardsOf(await route(EMPTY, ports, suggest, on));
    assert.ok(card);
    assert.deepEqual(card.inputs, []);
  });

  it('on one of several people plans for that one', async () => {
    const ports = testPorts();
    const choose = clicking({ verb: 'choose', field: 'user', choiceId: 'a1', key });
    await route(remembering(key), ports, choose, on);
    assert.deepEqual(ports.asked[0]?.with, {
      operation: 'give-voice-mail',
      parameters: { user: 'a1', dialPlan: 'Paris' },
      ticket: null,
    });
  });

  it('on a suggestion does what it says, and leaves the suggestions usable', async () => {
    const ports = testPorts();
    const suggest = clicking({
      verb: 'suggest',
      text: 'Look up',
      operation: 'look-up',
      parameters: { user: 'alice' },
      ticket: null,
      key,
    });
    const outcome = await route(EMPTY, ports, suggest, on);
    assert.deepEqual(kindsOf(outcome), ['again', 'card']);
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['answer'],
    );
  });

  it('on what follows from a request keeps that request’s ticket', async () => {
    const ports = testPorts();
    const card = requestCard(sampleView('done'), 'requester', { ...contextFor('en'), key });
    const undo = card.actions?.find(({ type }) => type === 'Action.Execute');
    assert.ok(undo?.type === 'Action.Execute');
    const action = readAction(undo.verb, { ...undo.data, operation: 'give-voice-mail' });
    assert.ok(action);
    const { state } = await route(EMPTY, ports, clicking(action), on);
    assert.deepEqual(
      state.drafts.map(({ ticket }) => ticket),
      ['INC0012345'],
    );
  });

  it('on Approve and Deny carries the digest and the reason to the runner', async () => {
    const ports = testPorts();
    await route(EMPTY, ports, approve, on);
    const deny = clicking({ verb: 'deny', requestId: 'R-12', digest, reason: 'not now', key });
    await route(EMPTY, ports, deny, on);
    assert.deepEqual(
      ports.asked.map((asked) => asked.with),
      [
        ['R-12', { digest, decision: 'approve', reason: null }],
        ['R-12', { digest, decision: 'deny', reason: 'not now' }],
      ],
    );
  });
});

describe('a click that can have no effect', () => {
  it('on one’s own request says why, and shows how the request stands', async () => {
    const ports = testPorts({ decide: refusing('UM-OWN-REQUEST') });
    const outcome = await route(EMPTY, ports, approve, on);
    assert.deepEqual(kindsOf(outcome), ['request', 'card']);
    assert.match(onlyCard(outcome).text, /Nothing happened/);
  });

  it('after somebody else decided says why, and shows the outcome', async () => {
    const rejected = sampleView('rejected');
    const ports = testPorts({
      decide: refusing('UM-NOT-WAITING'),
      show: () => Promise.resolve(rejected),
    });
    const outcome = await route(EMPTY, ports, approve, on);
    assert.deepEqual(outcome.say[0], { kind: 'request', place: 'the-card', view: rejected });
    assert.equal(cardsOf(outcome).length, 1);
  });

  it('because it had its effect before a crash is no refusal', async () => {
    const approved = sampleView('approved', samplePlan(), {
      decisions: [
        { person: REQUESTER, decision: 'approve', reason: null, at: '2026-03-02T09:10:00Z' },
      ],
    });
    const ports = testPorts({
      decide: refusing('UM-ALREADY-DECIDED'),
      show: () => Promise.resolve(approved),
    });
    assert.deepEqual(kindsOf(await route(EMPTY, ports, approve, on)), ['request']);
  });

  it('a second time says so, shows the card as it is, and asks the runner nothing', async () => {
    const ports = testPorts();
    const outcome = await route(EMPTY, ports, confirm, { ...on, used: true });
    assert.deepEqual(ports.asked, []);
    assert.deepEqual(kindsOf(outcome), ['again', 'card']);
    assert.match(onlyCard(outcome).text, /Nothing happened/);
  });

  it('in a group on somebody else’s plan or form says so, and leaves it to its owner', async () => {
    const submit = clicking({
      verb: 'submit-form',
      inputs: { user: 'bob', dialPlan: 'Lyon' },
      key,
    });
    const asked = await route(remembering(key), testPorts(), submit, on);
    const shown = asked.state.drafts[0]?.key ?? '';
    const other = testPorts();
    const person = { ...other.person, objectId: '20000000-0000-4000-8000-00000000000f' };
    for (const action of [
      { verb: 'discard', planId, key: shown },
      { verb: 'change', planId, key: shown },
      { verb: 'submit-form', inputs: { user: 'bob', dialPlan: 'Lyon' }, key: shown },
    ] as const) {
      const outcome = await route(asked.state, { ...other, person }, clicking(action), on);
      assert.deepEqual(kindsOf(outcome).sort(), ['again', 'card']);
      assert.equal(outcome.state.drafts.length, 1);
    }
    assert.deepEqual(other.asked, []);
  });

  it('by somebody whose card it isn’t says so, and touches the card only where it is', async () => {
    const ports = testPorts();
    const elsewhere = await route(EMPTY, ports, approve, { ...on, own: false, here: false });
    assert.deepEqual(kindsOf(elsewhere), ['card']);
    const here = await route(EMPTY, ports, approve, { ...on, own: false });
    assert.deepEqual(kindsOf(here), ['again', 'card']);
    assert.deepEqual(ports.asked, []);
  });

  it('on a card that nobody remembers says so', async () => {
    const ports = testPorts();
    assert.match(onlyCard(await route(EMPTY, ports, confirm, null)).text, /Nothing happened/);
    const change = clicking({ verb: 'change', planId, key });
    assert.match(onlyCard(await route(EMPTY, ports, change, on)).text, /Nothing happened/);
    assert.deepEqual(ports.asked, []);
  });
});
