import assert from 'node:assert/strict';
import { askForMissing } from '../../dialogs/form.js';
import integrateForest from '../../src/operations/integrate-forest.js';
import enableUm from '../../src/operations/enable-um.js';
import { UmError } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { EMPTY, onlyCard, testPorts } from '../support/dialog-kit.js';

describe('a form for what nothing tells', () => {
  it('asks for all of it at once, what is likely filled in and what was said kept', async () => {
    const wish = {
      operation: 'integrate-forest',
      given: { forest: 'contoso.com', digits: '5' },
      ticket: null,
      offered: {},
    };
    const error = new UmError(
      'UM-DETAILS-NEEDED',
      { parameter: 'name', what: 'dialPlan', object: 'contoso.com' },
      { proposals: { name: 'Paris', digits: '4', accessNumbers: '' } },
    );
    const asked = await askForMissing(EMPTY, testPorts(), integrateForest, wish, null, error);
    const { inputs, verbs } = onlyCard(asked);
    assert.deepEqual(
      inputs
        .filter(({ id }) => id !== 'forest' && id !== 'ticket')
        .map(({ id, value, isRequired }) => ({ id, value, isRequired })),
      [
        { id: 'name', value: 'Paris', isRequired: true },
        { id: 'digits', value: '5', isRequired: true },
        { id: 'accessNumbers', value: '', isRequired: true },
      ],
    );
    assert.deepEqual(verbs, ['submit-form']);
  });

  const wish = {
    operation: 'enable-um',
    given: { user: 'alice', dialPlan: 'Paris' },
    ticket: null,
    offered: {},
  };
  const needed = (reasons: UmError['reasons']) =>
    new UmError(
      'UM-EXTENSION-NEEDED',
      { parameter: 'extension', user: 'Alice', digits: 4, dialPlan: 'Paris', source: 'free' },
      { proposals: { extension: '1200' }, reasons },
    );

  for (const [locale, why] of [
    ['en', 'The next free extension in dial plan Paris.'],
    ['fr', 'Le prochain poste libre du plan de numérotation Paris.'],
  ] as const) {
    it(`says why something is filled in, in the reader’s language (${locale})`, async () => {
      const error = needed({ extension: message('kit.likely-free', { dialPlan: 'Paris' }) });
      const ports = testPorts({}, {}, locale);
      const { inputs, texts } = onlyCard(
        await askForMissing(EMPTY, ports, enableUm, wish, null, error),
      );
      assert.equal(inputs.find(({ id }) => id === 'extension')?.value, '1200');
      assert.ok(texts.includes(why), texts.join('\n'));
    });
  }

  for (const [locale, proposed, only] of [
    ['en', 'Proposed: change it where it isn’t right.', 'The only one there is.'],
    ['fr', 'Proposé\u00a0: corrigez si ce n’est pas exact.', 'Il n’y en a pas d’autre.'],
  ] as const) {
    it(`says that it is proposed where the reason isn’t known (${locale})`, async () => {
      const ports = testPorts({}, {}, locale);
      const { texts } = onlyCard(
        await askForMissing(EMPTY, ports, enableUm, wish, null, needed({})),
      );
      assert.ok(texts.includes(proposed), texts.join());
    });

    it(`fills in the only thing that can be picked, and says so; of several none (${locale})`, async () => {
      const form = async (labels: readonly string[]) => {
        const choices = labels.map((id) => ({ id, label: id, detail: '' }));
        const runner = { choices: () => Promise.resolve(choices) };
        const ports = testPorts(runner, {}, locale);
        const open = { ...wish, given: { user: 'alice' } };
        const { inputs, texts } = onlyCard(await askForMissing(EMPTY, ports, enableUm, open, null));
        const { value } = inputs.find(({ id }) => id === 'dialPlan') ?? {};
        return [value, texts.includes(only)];
      };
      assert.deepEqual(await form(['Paris']), ['Paris', true]);
      assert.deepEqual(await form(['Paris', 'Lyon']), ['', false]);
    });
  }
});
