import assert from 'node:assert/strict';
import { readSign } from '../../src/language/signs.js';
import { createUnderstanding, type Understand } from '../../src/language/understand.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';

/** Sentences that no phrase lies over: the words are there, in an order that nobody wrote down. */
const MEANT: readonly [Locale, string, string, Record<string, string>][] = [
  ['en', 'pin locked for lea@contoso.com again', 'reset-pin', { user: 'lea@contoso.com' }],
  ['fr', 'le code de bob est oublié', 'reset-pin', { user: 'bob' }],
  ['en', 'EV please for karim.haddad', 'enable-voice', { user: 'karim.haddad' }],
  ['en', 'voice mail for Anna Lind should be taken away', 'disable-um', { user: 'Anna Lind' }],
  [
    'en',
    'callers get a busy tone at lea@contoso.com voicemail',
    'check-user',
    { user: 'lea@contoso.com' },
  ],
  ['fr', "4513, c'est à qui comme poste ?", 'find-extension', { extension: '4513' }],
  [
    'en',
    "anna.lind's new ext = 71333",
    'change-extension',
    { user: 'anna.lind', newExtension: '71333' },
  ],
  [
    'en',
    'alice.roy, sip now alice.durand@contoso.com',
    'change-sip-address',
    { user: 'alice.roy', sipAddress: 'alice.durand@contoso.com' },
  ],
  [
    'en',
    'bob.ray -> policy Lyon Strict',
    'change-policy',
    { user: 'bob.ray', policy: 'Lyon Strict' },
  ],
  ['fr', 'bilan UM lync stp', 'check-forest', {}],
  ['en', 'where is R-12 now?', 'show-request', { requestId: 'R-12' }],
  ['en', 'scrap my request 88 pls', 'cancel-request', { requestId: 'R-88' }],
  [
    'fr',
    'Code PIN à réinitialiser pour FABRIKAM\\cmartin',
    'reset-pin',
    { user: 'FABRIKAM\\cmartin' },
  ],
  [
    'en',
    "operator number for v.castle@contoso.com's voice mail should be 9000",
    'change-settings',
    { user: 'v.castle@contoso.com', operatorNumber: '9000' },
  ],
  [
    'fr',
    'déplace les contacts UM du pool fepool-paris.contoso.com vers fepool-nantes.contoso.com',
    'move-contacts',
    { fromPool: 'fepool-paris.contoso.com', pool: 'fepool-nantes.contoso.com' },
  ],
  [
    'en',
    'Please arrange for the voice mail of Anna Lind to be transferred to the Redmond UM dial plan; her office has moved.',
    'change-dial-plan',
    { user: 'Anna Lind', dialPlan: 'Redmond UM' },
  ],
  [
    'en',
    'give CONTOSO\\bob a Lync phone line, 0044 20 7946 0123',
    'enable-voice',
    { user: 'CONTOSO\\bob', number: '+442079460123' },
  ],
];

const NOT_MEANT: readonly [Locale, string][] = [
  ['en', 'voice mail for Anna Lind was taken away'],
  ['en', "please don't take away the voice mail of Anna Lind"],
  ['en', 'nobody wants the voice mail of Anna Lind removed'],
  ['en', 'the printer of anna.lind is broken'],
  ['fr', 'la messagerie de bob.ray a déjà été supprimée'],
  ['fr', 'la semaine passée Anna a donné Enterprise Voice à toute la compta'],
  ['en', 'Anna said he’d enable Enterprise Voice on his own, so nothing for you to do here'],
  ['en', 'when Anna leaves next year, someone will have to take the voice mail away'],
  ['en', 'In Cisco Unity, add a new voicemail box for Anna with extension 4410'],
];

describe('signs', () => {
  let catalogue: Catalogue;
  let understand: Understand;
  before(async () => {
    catalogue = await loadCatalogue();
    understand = createUnderstanding(catalogue).understand;
  });

  for (const [locale, sentence, operation, parameters] of MEANT)
    it(`show ${operation} in “${sentence}”`, () => {
      const got = understand(sentence, locale);
      assert.deepEqual([got.operation, got.parameters], [operation, parameters]);
    });

  for (const [locale, sentence] of NOT_MEANT)
    it(`make no change of “${sentence}”`, () => {
      const { operation } = understand(sentence, locale);
      assert.notEqual(catalogue.get(operation ?? '')?.kind, 'change');
    });

  it('are refused with a word that is no concept, or a parameter that isn’t the operation’s', () => {
    assert.throws(() => readSign('reset-pin', 'pin frobnicate', ['user']), SyntaxError);
    assert.throws(() => readSign('reset-pin', 'pin again {pool}', ['user']), SyntaxError);
    assert.throws(() => readSign('reset-pin', 'pin again|frobnicate', ['user']), SyntaxError);
    assert.deepEqual(readSign('reset-pin', 'pin again -voice {user?}', ['user']).slots, ['user']);
  });
});
