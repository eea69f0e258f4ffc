import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, CARD_BYTES } from '../../cards/size.js';
import { createTexts } from '../../src/language/render.js';
import { CARD_TEXTS } from '../../src/language/texts/cards.js';
import { assertValidCard } from '../support/card-schema.js';
import { sampleCatalogue } from '../support/sample-operation.js';
import { showcase } from './showcase.js';

const folder = join('test', 'golden', 'cards');
const update = process.env.UPDATE_GOLDEN === '1';

describe('every card', () => {
  for (const locale of ['en', 'fr'] as const) {
    for (const [name, card] of showcase(locale)) {
      it(`${name} (${locale}) is the one that was looked at and kept`, () => {
        const file = join(folder, `${name}.${locale}.json`);
        const text = `${JSON.stringify(card, null, 2)}\n`;
        if (update) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, text);
        }
        assert.equal(text, readFileSync(file, 'utf8'));
      });

      it(`${name} (${locale}) is valid, small and without a raw key`, () => {
        assertValidCard(card, name);
        assert.ok(bytesOf(card) <= CARD_BYTES);
        const keys = [...createTexts(sampleCatalogue).keys(locale).keys()];
        const strings = stringsOf(card.body).concat(stringsOf(card.actions));
        for (const key of keys) assert.ok(!strings.some((text) => text.includes(key)), key);
        assert.ok(!strings.some((text) => /\bcard\.[a-z]|\berror\.UM/.test(text)));
        assert.ok(!strings.some((text) => text.includes('undefined') || text.includes('NaN')));
      });
    }
  }

  it('has a golden file that a card still stands behind', () => {
    const names = (['en', 'fr'] as const).flatMap((locale) =>
      showcase(locale).map(([name]) => `${name}.${locale}.json`),
    );
    assert.deepEqual(readdirSync(folder).sort(), names.sort());
  });

  it('says something else in French, text by text', () => {
    const same = Object.entries(CARD_TEXTS.en).filter(([key, text]) => CARD_TEXTS.fr[key] === text);
    assert.deepEqual(
      same.map(([key]) => key),
      ['card.ticket', 'card.exchange', 'card.lync'],
    );
  });
});

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
