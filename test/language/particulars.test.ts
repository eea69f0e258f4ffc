import assert from 'node:assert/strict';
import { assign, corrected } from '../../src/language/entities/assign.js';
import { entitiesIn } from '../../src/language/entities/entities.js';
import { normalise } from '../../src/language/normalise.js';
import { phrasebooksOf, type Phrasebooks } from '../../src/language/phrasebooks.js';
import { readingOf, type Reading } from '../../src/language/reading.js';
import { tokenise } from '../../src/language/tokens.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';

describe('the particulars of a sentence', () => {
  let catalogue: Catalogue;
  let books: Phrasebooks;
  before(async () => {
    catalogue = await loadCatalogue();
    books = phrasebooksOf(catalogue);
  });

  const read = (text: string, locale: Locale = 'en'): Reading =>
    readingOf(tokenise(normalise(text)), books[locale]);
  const said = (
    name: string,
    text: string,
    values: Record<string, unknown>,
    locale: Locale = 'en',
  ): void => {
    const reading = read(text, locale);
    const operation = catalogue.get(name) ?? assert.fail(name);
    assert.deepEqual(assign(operation, reading, entitiesIn(reading)), values, text);
  };

  it('hold how a setting is to be where that is said apart from it, and not where both are', () => {
    said('change-settings', 'the fax reception of bob.stone: off please', {
      user: 'bob.stone',
      settings: 'fax off',
    });
    said('change-settings', 'text messages, bob.stone wants them', {
      user: 'bob.stone',
      settings: 'text messages on',
    });
    said('change-settings', 'preview of bob.stone, off or on please?', { user: 'bob.stone' });
  });

  it('hold both startup modes where both are named, and no startup mode for a gateway', () => {
    said('set-startup-mode', 'mbx1 has to take calls over TCP and TLS', {
      server: 'mbx1',
      mode: 'Dual',
    });
    said('set-outcalls', 'outgoing calls off on gateway gw-1, as on both others', {
      gateway: 'gw-1',
      mode: 'off',
    });
  });

  it('are told by their form', () => {
    said('assign-certificate', 'bind certificate 9F3A77C1D2 to UM on EX15-02', {
      thumbprint: '9F3A77C1D2',
      server: 'EX15-02',
    });
    said('enable-voice', 'give CONTOSO\\fhussein a Lync line, 0044 20 7946 0123', {
      user: 'CONTOSO\\fhussein',
      number: '+442079460123',
    });
    said('import-certificate', 'load \\\\pki\\out\\cas01.p7b into cas01.contoso.com', {
      file: '\\\\pki\\out\\cas01.p7b',
      server: 'cas01.contoso.com',
    });
  });

  it('are told by what stands beside them', () => {
    said('change-dial-plan', 'Oliver Ashdown now belongs in the Redmond UM dial plan', {
      user: 'Oliver Ashdown',
      dialPlan: 'Redmond UM',
    });
    said(
      'enable-um',
      'Élodie Garnier, poste 3360, plan Lyon',
      { user: 'Élodie Garnier', extension: '3360', dialPlan: 'Lyon' },
      'fr',
    );
  });

  it('are old and new where something moves', () => {
    said('move-contacts', 'the contacts of lyncold.contoso.com go to lync02.contoso.com', {
      fromPool: 'lyncold.contoso.com',
      pool: 'lync02.contoso.com',
    });
    said('change-sip-address', 'the SIP of m.fox@contoso.com becomes m.wolfe@contoso.com', {
      user: 'm.fox@contoso.com',
      sipAddress: 'm.wolfe@contoso.com',
    });
  });

  it('are not who signs, a ticket, or any word in small letters', () => {
    said('enable-um', 'voice mail for Hugo Blanc please. Cheers, Marc', { user: 'Hugo Blanc' });
    said('reset-pin', 'new PIN for Hugo Blanc, INC0048812', { user: 'Hugo Blanc' });
    said(
      'delete-dial-plan',
      'supprime le plan de numérotation Essai-DP, il est vide',
      { dialPlan: 'Essai-DP' },
      'fr',
    );
  });

  it('put right what a phrase took for a name', () => {
    const entities = entitiesIn(read('supprime le plan Essai-DP, il est vide', 'fr'));
    assert.deepEqual(corrected({ dialPlan: 'vide' }, { dialPlan: 'Essai-DP' }, entities), {
      dialPlan: 'Essai-DP',
    });
    assert.deepEqual(corrected({ dialPlan: 'Essai-DP' }, {}, entities), { dialPlan: 'Essai-DP' });
  });
});
