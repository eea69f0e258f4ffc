import assert from 'node:assert/strict';
import { holdsPin } from '../../src/language/typed-pin.js';

describe('a PIN in a text', () => {
  for (const text of [
    "reset bob's PIN to 758213",
    'set pin of marie.curtis=7582',
    'PIN:758213',
    'her PIN is 75 82 13.',
    '758213 is the new pin for marie',
    'réinitialise le code PIN de marie avec 4821',
    'le code secret de bob : 758213, merci',
    'son NIP est « 758213 »',
    'new PIN (758213) for ext 1100',
    'reset marie to 482913',
    'reset the voice mail of marie.curtis with 4829',
    'mets 482913 comme code à marie',
    'réinitialise la messagerie de marie à 482913',
    'her new code should be 482913',
  ])
    it(`is seen in “${text}”`, () => {
      assert.ok(holdsPin(text));
    });

  for (const text of [
    "reset bob's PIN",
    'reset the PIN for extension 1100',
    'reset the pin of the user on ext. 1100, ticket INC0012345',
    'reset marie’s pin for INC0012345',
    'réinitialise le code PIN du poste 4410',
    'reset pin of +33155501100',
    'PIN reset of 2026-11-26',
    'give marie extension 1177',
    'spinning 758213',
    'create dial plan Nantes, 4 digits, country code 33, access +33240000000',
    'crée le plan Nantes, 4 chiffres, code pays 33',
    'change marie’s extension to 4829',
    'reset the PIN of marie and set her extension to ext 4829',
    'restart UM on mbx1 at 22:00',
    'show request 758213',
  ])
    it(`is none in “${text}”`, () => {
      assert.ok(!holdsPin(text));
    });
});
