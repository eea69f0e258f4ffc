import assert from 'node:assert/strict';
import { route } from '../../dialogs/route.js';
import type { Incoming } from '../../dialogs/incoming.js';
import type { Rights } from '../../src/protocol/api.js';
import { message } from '../../src/protocol/message.js';
import { REQUESTER, sampleView } from '../support/sample-plan.js';
import { cardsOf, EMPTY, kindsOf, onlyCard, refusing, testPorts } from '../support/dialog-kit.js';

const saying = (text: string): Incoming => ({ kind: 'said', person: REQUESTER, text });
const wish = {
  operation: 'give-voice-mail',
  parameters: { user: 'alice', dialPlan: 'Paris' },
};

describe('what a person says', () => {
  it('becomes a plan to confirm when nothing is missing, the ticket passed through', async () => {
    const ports = testPorts({}, { ...wish, ticket: 'INC0012345' });
    const outcome = await route(EMPTY, ports, saying('voice mail for alice'), null);
    assert.deepEqual(ports.asked, [
      {
        call: 'plan',
        with: {
          operation: 'give-voice-mail',
          parameters: { user: 'alice', dialPlan: 'Paris' },
          ticket: 'INC0012345',
        },
      },
    ]);
    const card = onlyCard(outcome);
    assert.deepEqual(card.verbs.toSorted(), ['change', 'confirm', 'discard']);
    assert.equal(card.place, null);
    assert.deepEqual(
      outcome.state.drafts.map(({ key, ticket }) => ({ key, ticket })),
      [{ key: card.key, ticket: 'INC0012345' }],
    );
  });

  it('is asked for on one form when something is missing, without asking for a plan', async () => {
    const ports = testPorts({}, { ...wish, parameters: { user: 'alice' }, missing: ['dialPlan'] });
    const card = onlyCard(await route(EMPTY, ports, saying('voice mail for alice'), null));
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['choices'],
    );
    assert.deepEqual(
      card.inputs.map(({ id, value, isRequired }) => ({ id, value, isRequired })),
      [
        { id: 'user', value: 'alice', isRequired: true },
        { id: 'dialPlan', value: '', isRequired: true },
        { id: 'ticket', value: '', isRequired: false },
      ],
    );
    assert.deepEqual(
      card.inputs[1]?.choices.map(({ value }) => value),
      ['Paris', 'Lyon'],
    );
  });

  it('is asked for in a text field when the runner can’t offer the choices', async () => {
    const ports = testPorts(
      { choices: refusing('UM-RUNNER-AWAY') },
      { ...wish, parameters: { user: 'alice' } },
    );
    const card = onlyCard(await route(EMPTY, ports, saying('voice mail for alice'), null));
    assert.equal(card.inputs.find(({ id }) => id === 'dialPlan')?.type, 'Input.Text');
  });

  it('is asked for in the operation’s own words, and picked from a closed list of values', async () => {
    const ports = testPorts({}, { operation: 'set-colour', parameters: {} });
    const card = onlyCard(await route(EMPTY, ports, saying('another colour'), null));
    assert.deepEqual(
      card.inputs.map(({ id, type, choices }) => [id, type, choices.map(({ title }) => title)]),
      [
        ['mode', 'Input.ChoiceSet', ['Bright red', 'blue']],
        ['ticket', 'Input.Text', []],
      ],
    );
    assert.ok(card.text.includes('Which colour'), card.text);
    assert.deepEqual(ports.asked, []);
  });

  it('leads to an answer at once when it is a question', async () => {
    const ports = testPorts({}, { operation: 'look-up', parameters: { user: 'alice' } });
    const card = onlyCard(await route(EMPTY, ports, saying('look alice up'), null));
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['answer'],
    );
    assert.deepEqual(card.verbs, []);
  });

  it('offers the people a name could mean, to be chosen by their id', async () => {
    const candidates = [
      { id: 'a1', label: 'Alice Martin', detail: 'Paris · Accountant' },
      { id: 'a2', label: 'Alice Bernard', detail: 'Lyon · Engineer' },
    ];
    const ports = testPorts(
      {
        plan: refusing('UM-PERSON-AMBIGUOUS', { parameter: 'user', user: 'alice' }, { candidates }),
      },
      wish,
    );
    const outcome = await route(EMPTY, ports, saying('voice mail for alice'), null);
    const card = onlyCard(outcome);
    assert.deepEqual(
      card.actions.map(({ verb, data }) => ({ verb, data })),
      candidates.map(({ id }) => ({
        verb: 'choose',
        data: { field: 'user', choiceId: id, once: card.key },
      })),
    );
    assert.match(card.text, /Paris · Accountant/);
    assert.deepEqual(outcome.state.drafts[0]?.offered, { user: candidates });
  });

  it('asks for an extension that can’t be known', async () => {
    const needed = { parameter: 'extension', digits: 4 };
    const ports = testPorts({ plan: refusing('UM-EXTENSION-NEEDED', needed) }, wish);
    const card = onlyCard(await route(EMPTY, ports, saying('voice mail for alice'), null));
    assert.deepEqual(
      card.inputs.map(({ id }) => id),
      ['user', 'dialPlan', 'extension', 'ticket'],
    );
    assert.equal(card.inputs.find(({ id }) => id === 'extension')?.isRequired, true);
    assert.deepEqual(card.verbs, ['submit-form']);
  });

  it('is refused with a button for what may be asked for instead, as far as the bot knows it', async () => {
    const text = message('card.confirm');
    const offers = ['give-voice-mail', 'not-known-here'].map((operation) => ({
      operation,
      parameters: { user: 'bob' },
      text,
    }));
    const about = {
      setting: 'preview',
      user: 'Bob',
      policy: 'Paris',
      state: 'on',
      dialPlan: 'Paris',
    };
    const ports = testPorts({ plan: refusing('UM-SETTING-ELSEWHERE', about, { offers }) }, wish);
    const card = onlyCard(await route(EMPTY, ports, saying('preview off for bob'), null));
    assert.deepEqual(card.verbs, ['suggest']);
  });

  it('is refused in the error’s own sentence where asking again would not help', async () => {
    const ports = testPorts({ plan: refusing('UM-ALREADY-ENABLED', { name: 'Alice' }) }, wish);
    const outcome = await route(EMPTY, ports, saying('voice mail for alice'), null);
    assert.deepEqual(onlyCard(outcome).inputs, []);
    assert.deepEqual(outcome.state, EMPTY);
  });

  it('says so when the runner can’t be reached', async () => {
    const ports = testPorts({ list: refusing('UM-RUNNER-AWAY') }, { operation: 'my-requests' });
    const outcome = await route(EMPTY, ports, saying('my requests'), null);
    assert.deepEqual(kindsOf(outcome), ['card']);
  });

  it('gets suggestions when it could mean several things', async () => {
    const ports = testPorts(
      {},
      { alternatives: [{ operation: 'look-up', parameters: { user: 'alice' } }] },
    );
    const card = onlyCard(await route(EMPTY, ports, saying('alice'), null));
    assert.deepEqual(card.actions[0]?.data, {
      text: 'Look up',
      operation: 'look-up',
      parameters: { user: 'alice' },
      once: card.key,
    });
    assert.equal(card.actions[0].title, 'Look up: alice');
    assert.match(card.text, /Look up[^]*Person:? alice/);
  });

  it('becomes several plans when it asks for several things, each confirmed by itself', async () => {
    const ports = testPorts({}, [
      wish,
      { operation: 'look-up', parameters: { user: 'bob' } },
      { operation: 'give-voice-mail', parameters: { user: 'tony', dialPlan: 'Lyon' } },
    ]);
    const outcome = await route(EMPTY, ports, saying('this, that and more'), null);
    assert.deepEqual(
      ports.asked.map(({ call }) => call),
      ['plan', 'answer', 'plan'],
    );
    const cards = cardsOf(outcome);
    assert.deepEqual(
      cards.map(({ verbs }) => verbs.includes('confirm')),
      [true, false, true],
    );
    assert.deepEqual(
      outcome.state.drafts.map(({ key }) => key),
      [cards[0]?.key, cards[2]?.key],
    );
  });

  it('for a list of people is one plan, and one answer for each when it is a question', async () => {
    const user = ['alice', 'bob'];
    const one = testPorts({}, { ...wish, parameters: { user, dialPlan: 'Paris' } });
    onlyCard(await route(EMPTY, one, saying('voice mail for both'), null));
    assert.deepEqual(
      one.asked.map((each) => each.with),
      [{ operation: 'give-voice-mail', parameters: { user, dialPlan: 'Paris' }, ticket: null }],
    );
    const two = testPorts({}, { operation: 'look-up', parameters: { user } });
    await route(EMPTY, two, saying('look both up'), null);
    assert.deepEqual(
      two.asked.map((each) => each.with),
      user.map((name) => ({ operation: 'look-up', parameters: { user: name }, ticket: null })),
    );
  });

  it('asks which person one of several is, and keeps the others', async () => {
    const candidates = [
      { id: 'a1', label: 'Alice Martin', detail: 'Paris' },
      { id: 'a2', label: 'Alice Bernard', detail: 'Lyon' },
    ];
    const about = { parameter: 'user', user: 'alice', item: 'alice' };
    const asking = testPorts(
      { plan: refusing('UM-PERSON-AMBIGUOUS', about, { candidates }) },
      { ...wish, parameters: { user: ['alice', 'bob'], dialPlan: 'Paris' } },
    );
    const { state } = await route(EMPTY, asking, saying('voice mail for both'), null);
    const ports = testPorts();
    const choice: Incoming = {
      kind: 'clicked',
      person: REQUESTER,
      action: { verb: 'choose', field: 'user', choiceId: 'a2', key: 'key-1' },
    };
    await route(state, ports, choice, { post: 'post', used: false, here: true, own: true });
    assert.deepEqual(ports.asked[0]?.with, {
      operation: 'give-voice-mail',
      parameters: { user: ['a2', 'bob'], dialPlan: 'Paris' },
      ticket: null,
    });
  });

  it('gets one operation explained: what it needs, what it touches, who approves it', async () => {
    const rights: Rights = {
      operations: [{ name: 'give-voice-mail', effect: 'change' }],
      approves: [],
      approvals: [{ effect: 'change', count: 1, people: ['Amir Approver', 'Aline'] }],
    };
    for (const text of [
      'help voice',
      'help me with give-voice-mail',
      'aide sur give voice mail',
      'show me an example of how to word a request for give-voice-mail',
      'un exemple de commande pour give-voice-mail stp',
    ]) {
      const ports = testPorts({ rights: () => Promise.resolve(rights) });
      const card = onlyCard(await route(EMPTY, ports, saying(text), null));
      assert.match(card.text, /Give voice mail/);
      assert.match(card.text, /Needed: Person, Dial plan/);
      assert.match(card.text, /May be given: Extension/);
      assert.match(card.text, /Who approves: one of Amir Approver, Aline/);
      assert.deepEqual(card.buttons, ['give voice mail']);
    }
  });

  it('gets no operation explained that one may not ask for', async () => {
    const ports = testPorts();
    const outcome = await route(EMPTY, ports, saying('help voice'), null);
    assert.doesNotMatch(onlyCard(outcome).text, /Needed/);
  });

  it('shows help to who says nothing', async () => {
    const outcome = await route(EMPTY, testPorts(), saying('  '), null);
    assert.equal(outcome.say.length, 1);
  });

  it('lists one’s own requests and those that wait for one', async () => {
    for (const [operation, list] of [
      ['my-requests', 'mine'],
      ['pending-approvals', 'to-approve'],
    ] as const) {
      const ports = testPorts({}, { operation });
      const card = onlyCard(await route(EMPTY, ports, saying(operation), null));
      assert.deepEqual(ports.asked, [{ call: 'list', with: list }]);
      assert.match(card.text, /R-12/);
    }
  });

  it('shows a request, however its number is written', async () => {
    const ports = testPorts({}, { operation: 'show-request', parameters: { requestId: 'r-12' } });
    const outcome = await route(EMPTY, ports, saying('show r-12'), null);
    assert.deepEqual(ports.asked, [{ call: 'show', with: 'R-12' }]);
    assert.deepEqual(outcome.say, [{ kind: 'request', place: null, view: sampleView('waiting') }]);
  });

  it('asks which of the open requests to cancel', async () => {
    const ports = testPorts(
      { list: () => Promise.resolve([sampleView('done'), sampleView('waiting')]) },
      { operation: 'cancel-request' },
    );
    const card = onlyCard(await route(EMPTY, ports, saying('cancel my request'), null));
    assert.deepEqual(
      card.actions.map(({ data }) => data),
      [{ field: 'requestId', choiceId: 'R-12', once: card.key }],
    );
  });
});

describe('the welcome', () => {
  const arrival: Incoming = { kind: 'arrived', person: REQUESTER };

  it('comes once, however often Teams tells of the arrival', async () => {
    const ports = testPorts();
    const first = await route(EMPTY, ports, arrival, null);
    assert.deepEqual(kindsOf(first), ['card']);
    const second = await route(first.state, ports, arrival, null);
    assert.deepEqual(kindsOf(second), []);
  });

  it('offers an approver what waits for them first, and everybody what they may ask for', async () => {
    const examples = async (rights: Rights): Promise<string[]> => {
      const ports = testPorts({ rights: () => Promise.resolve(rights) });
      return [...onlyCard(await route(EMPTY, ports, arrival, null)).buttons];
    };
    const read = { name: 'look-up', effect: 'read' } as const;
    const change = { name: 'give-voice-mail', effect: 'change' } as const;
    assert.deepEqual(await examples({ operations: [read, change], approves: [], approvals: [] }), [
      'give voice mail',
      'look up',
      'help',
    ]);
    assert.deepEqual(await examples({ operations: [read], approves: ['change'], approvals: [] }), [
      'pending approvals',
      'look up',
      'help',
    ]);
    assert.deepEqual(await examples({ operations: [], approves: [], approvals: [] }), ['help']);
  });

  it('comes in the reader’s language', async () => {
    const english = onlyCard(await route(EMPTY, testPorts(), arrival, null));
    const french = onlyCard(await route(EMPTY, testPorts({}, {}, 'fr'), arrival, null));
    assert.notEqual(english.text, french.text);
  });
});
