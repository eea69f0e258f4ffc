import assert from 'node:assert/strict';
import { readPhrase } from '../../src/language/phrases.js';
import { createUnderstanding } from '../../src/language/understand.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { expandPhrase } from '../support/expand-phrase.js';
import { sampleCatalogue, sampleOperation } from '../support/sample-operation.js';

const SAMPLES: Readonly<Record<string, string>> = {
  user: 'alice.martin',
  dialPlan: 'Paris',
  extension: '4410',
  newExtension: '4410',
  pool: 'fepool-lyon.contoso.com',
  kind: 'gateways',
  fromPool: 'fepool-paris.contoso.com',
  forest: 'contoso.com',
  requestId: 'R-12',
  sipAddress: 'marie.durand@contoso.com',
  number: '+33155501777',
  holidays: '2026-12-24',
  prefix: '+3347250',
  pilotNumber: '+33155500002',
  accessNumbers: '+33155500009',
  digits: '4',
  countryCode: '33',
  server: 'mbx1.contoso.com',
  file: '\\\\files\\certificates\\mbx1.cer',
  gateway: 'fepool-paris.contoso.com',
  mode: 'off',
  language: 'fr-FR',
  state: 'locked out',
  unlock: 'unlock',
  leaver: 'leaver',
  renamed: 'renamed',
  newName: 'Marie Durand',
  voice: 'first',
  thumbprint: '9A3F00C1D2E4B5A697887766554433221100FFEE',
  settings: 'missed calls off',
  operatorNumber: '4410',
};
const sampleOf = (slot: string): string => SAMPLES[slot] ?? 'Sample';

describe('every phrase of the catalogue', () => {
  for (const locale of ['en', 'fr'] as const) {
    it(`is understood as its own operation, with its values (${locale})`, async () => {
      const catalogue = await loadCatalogue();
      const understand = createUnderstanding(catalogue).understand;
      const wrong: string[] = [];
      for (const { name, phrases } of catalogue.values()) {
        for (const phrase of phrases[locale]) {
          for (const sentence of expandPhrase(phrase, sampleOf)) {
            const got = understand(sentence, locale);
            const given = Object.entries(got.parameters).every(
              ([slot, value]) => value === sampleOf(slot),
            );
            if (got.operation !== name || !given)
              wrong.push(`${name}: ${sentence} → ${JSON.stringify(got)}`);
          }
        }
      }
      assert.deepEqual(wrong, []);
    });

    it(`is understood also when the reader's language is the other one (${locale})`, async () => {
      const catalogue = await loadCatalogue();
      const understand = createUnderstanding(catalogue).understand;
      for (const { name, phrases } of catalogue.values()) {
        const [sentence = ''] = expandPhrase(phrases[locale][0] ?? '', sampleOf);
        assert.equal(understand(sentence, locale === 'en' ? 'fr' : 'en').operation, name, sentence);
      }
    });
  }

  it('has an example that is understood, with nothing missing', async () => {
    const catalogue = await loadCatalogue();
    const understand = createUnderstanding(catalogue).understand;
    for (const { name, texts } of catalogue.values()) {
      for (const locale of ['en', 'fr'] as const) {
        const { operation, missing } = understand(texts[locale].example ?? '', locale);
        assert.equal(operation, name, texts[locale].example);
        assert.deepEqual(missing, [], name);
      }
    }
  });
});

describe('a phrase', () => {
  it('is read with options inside options', () => {
    assert.deepEqual(expandPhrase('a [b (c|d {user})] e', () => 'X').sort(), [
      'a b c e',
      'a b d X e',
      'a e',
    ]);
  });

  it('is refused when its brackets do not match or a parameter has no name', () => {
    for (const phrase of ['a [b', 'a b]', '(a|b', 'a {user', '{}', '{a b}', 'a ] b [ c', 'a | b'])
      assert.throws(() => readPhrase(phrase), SyntaxError, phrase);
  });

  it('is refused at the start when its operation has no such parameter', () => {
    const broken = { ...sampleOperation, phrases: { en: ['enable {pool}'], fr: [] } };
    assert.throws(
      () => createUnderstanding(new Map([[broken.name, broken]])).understand,
      /no parameter pool/,
    );
    assert.doesNotThrow(() => createUnderstanding(sampleCatalogue).understand);
  });
});
