import assert from 'node:assert/strict';
import { hasPinColumn } from '../../../src/operations/enable-many/columns.js';

describe('a header with a column of PINs', () => {
  for (const name of [
    ...[
      'PIN',
      'PINs',
      'Initial PIN',
      'New PIN',
      'UM_PIN',
      'Voice mail PIN code',
      'PIN number',
      'Reset PIN',
    ],
    ...['Code', 'Secret code', 'Passcode', 'Voice mail password', 'Initial code'],
    ...[
      'PIN initial',
      'Nouveau PIN',
      'NIP',
      'Code PIN',
      'Code secret',
      'Code vocal',
      'Code d’accès',
    ],
    ...['Mot de passe vocal', 'Numéro secret'],
  ])
    it(`is known by “${name}”`, () => {
      assert.ok(hasPinColumn(['User', name, 'Dial plan']));
    });

  for (const name of [
    ...['Extension', 'Number', 'Dial plan', 'Policy', 'Country code', 'Postal code', 'Cost code'],
    ...['PIN locked', 'PIN sent', 'PIN expires', 'Pinot', 'Shipping address'],
    ...['Code postal', 'Code pays', 'Numéro de poste', 'Plan de numérotation', 'PIN verrouillé'],
  ])
    it(`isn’t seen in “${name}”`, () => {
      assert.ok(!hasPinColumn(['User', name, 'Dial plan']));
    });
});
