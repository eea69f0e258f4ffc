import assert from 'node:assert/strict';
import { askForMissing } from '../../dialogs/form.js';
import { route } from '../../dialogs/route.js';
import { UmError } from '../../src/protocol/errors.js';
import { CATALOGUE, EMPTY, onlyCard, refusing, testPorts } from '../support/dialog-kit.js';
import { REQUESTER } from '../support/sample-plan.js';

const ID = 'contoso.com/60000000-0000-4000-8000-000000000001';
const ALICE = { id: ID, label: 'Alice Martin', detail: 'alice@contoso.com' };
const operation = CATALOGUE.get('give-voice-mail') ?? assert.fail('no such operation');

/** What a form is drawn over. */
interface Given {
  readonly typeAhead?: boolean;
  readonly runner?: Parameters<typeof testPorts>[0];
  readonly offered?: Parameters<typeof askForMissing>[3]['offered'];
  readonly error?: UmError;
}

describe('a form’s field for a person', () => {
  const fieldFor = async (
    user: unknown,
    { typeAhead = true, runner = {}, offered = {}, error }: Given = {},
  ) => {
    const given = user === undefined ? {} : { user };
    const wish = { operation: operation.name, given, ticket: null, offered };
    const ports = testPorts(runner, {}, 'en', {}, typeAhead);
    const card = onlyCard(await askForMissing(EMPTY, ports, operation, wish, null, error ?? null));
    const input = card.inputs.find(({ id }) => id === 'user') ?? assert.fail('no field');
    return { ...input, verbs: card.verbs };
  };

  it('searches for that form, where the client does so', async () => {
    const { type, dataset, isRequired, verbs } = await fieldFor(undefined);
    assert.deepEqual([type, dataset, isRequired], ['Input.ChoiceSet', 'people/key-1', true]);
    assert.ok(verbs.includes('type-person'));
  });

  it('is a text where the client doesn’t', async () => {
    const { type, dataset, verbs } = await fieldFor('alice', { typeAhead: false });
    assert.deepEqual([type, dataset], ['Input.Text', undefined]);
    assert.ok(!verbs.includes('type-person'));
  });

  it('is a text where several people are named', async () => {
    const { type, value } = await fieldFor(['alice', 'bob']);
    assert.deepEqual([type, value], ['Input.Text', 'alice, bob']);
  });

  it('keeps the name that was said as a choice, and doesn’t ask for it to be typed', async () => {
    const { value, choices, verbs } = await fieldFor('alice');
    assert.equal(value, 'alice');
    assert.ok(!verbs.includes('type-person'));
    assert.deepEqual(choices, [{ title: 'alice', value: 'alice' }]);
  });

  it('shows who was chosen by name, and keeps the id', async () => {
    const runner = { people: () => Promise.resolve([ALICE]) };
    const { value, choices } = await fieldFor(ID, { runner });
    assert.equal(value, ID);
    assert.deepEqual(choices, [{ title: 'Alice Martin · alice@contoso.com', value: ID }]);
  });

  it('keeps the id where the runner can’t tell the name now', async () => {
    const { value, choices } = await fieldFor(ID, {
      runner: { people: refusing('UM-RUNNER-AWAY') },
    });
    assert.equal(value, ID);
    assert.deepEqual(choices, [{ title: ID, value: ID }]);
  });

  it('keeps a name that nobody has, to be put right', async () => {
    const error = new UmError('UM-PERSON-UNKNOWN', { parameter: 'user', user: 'alise' });
    const { value, verbs } = await fieldFor('alise', { error });
    assert.equal(value, 'alise');
    assert.ok(verbs.includes('type-person'));
  });

  it('offers whom a name could mean, and not the name that was found at fault', async () => {
    const candidates = Array.from({ length: 7 }, (_, n) => ({
      id: `contoso.com/${n}`,
      label: `Alice ${n}`,
      detail: '',
    }));
    const about = { parameter: 'user', user: 'alice', count: 7 };
    const error = new UmError('UM-PERSON-AMBIGUOUS', about, { candidates });
    const { value, choices } = await fieldFor('alice', { offered: { user: candidates }, error });
    assert.equal(value, '');
    assert.deepEqual(
      choices.map(({ value: id }) => id),
      candidates.map(({ id }) => id),
    );
  });

  it('becomes a text when asked to, and stays one, without the id that nobody can read', async () => {
    const runner = {
      people: () => Promise.resolve([ALICE]),
      plan: refusing('UM-EXTENSION-TAKEN', { parameter: 'extension', extension: '1' }),
    };
    const ports = testPorts(runner, {}, 'en', {}, true);
    const given = { user: ID, dialPlan: 'Paris' };
    const wish = { operation: operation.name, given, ticket: null, offered: {} };
    const asked = await askForMissing(EMPTY, ports, operation, wish, null);
    const { key } = onlyCard(asked);
    const on = { post: 'the-card', own: true, here: true, used: false };
    const typing = await route(
      asked.state,
      ports,
      { kind: 'clicked', person: REQUESTER, action: { verb: 'type-person', key } },
      on,
    );
    const card = onlyCard(typing);
    const field = card.inputs.find(({ id }) => id === 'user');
    assert.deepEqual([field?.type, field?.value], ['Input.Text', '']);
    assert.equal(card.inputs.find(({ id }) => id === 'dialPlan')?.value, 'Paris');
    const action = {
      verb: 'submit-form' as const,
      key: card.key,
      inputs: { user: 'bob', dialPlan: 'Paris' },
    };
    const again = onlyCard(
      await route(typing.state, ports, { kind: 'clicked', person: REQUESTER, action }, on),
    );
    const typed = again.inputs.find(({ id }) => id === 'user');
    assert.deepEqual([typed?.type, typed?.value], ['Input.Text', 'bob']);
  });
});
