import assert from 'node:assert/strict';
import { askForMissing } from '../../dialogs/form.js';
import integrateForest from '../../src/operations/integrate-forest.js';
import { UmError } from '../../src/protocol/errors.js';
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
});
