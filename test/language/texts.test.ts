import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { createTexts, problemMessage } from '../../src/language/render.js';
import { ERROR_TEXTS } from '../../src/language/texts/errors.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';
import { ERRORS } from '../../src/protocol/errors.js';
import { message } from '../../src/protocol/message.js';
import { placeholdersOf } from '../support/placeholders.js';
import { sampleCatalogue } from '../support/sample-operation.js';

const DOCS = 'docs/errors.md';

describe('the texts', () => {
  it('exist in both languages, key by key and placeholder by placeholder', async () => {
    const texts = createTexts(await loadCatalogue());
    const [en, fr] = [texts.keys('en'), texts.keys('fr')];
    assert.deepEqual([...fr.keys()].sort(), [...en.keys()].sort());
    for (const [key, text] of en)
      assert.deepEqual(placeholdersOf(fr.get(key) ?? '', 'fr'), placeholdersOf(text, 'en'), key);
  });

  it('are well-formed, and none is empty', async () => {
    const texts = createTexts(await loadCatalogue());
    for (const locale of ['en', 'fr'] as const) {
      for (const [key, text] of texts.keys(locale)) {
        assert.notEqual(text.trim(), '', key);
        assert.doesNotThrow(
          () => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }),
          key,
        );
      }
    }
  });

  it('are shown with a question mark where a value is missing, and never fail', async () => {
    const texts = createTexts(await loadCatalogue());
    for (const locale of ['en', 'fr'] as const) {
      for (const key of texts.keys(locale).keys()) {
        const shown = texts.for(locale)(message(key));
        assert.ok(shown.length > 0 && !shown.includes('NaN'), `${key}: ${shown}`);
      }
    }
    assert.ok(
      texts.for('en')(message('error.UM-NO-SUCH-REQUEST')).startsWith('There is no request ?.'),
    );
    assert.equal(texts.for('en')(message('card.commands-toggle')), 'Commands (?)');
    assert.equal(texts.for('en')(message('card.more')), '… and ? more');
  });

  it('are shown as their key where there is none, also one that every object has', () => {
    const texts = createTexts(sampleCatalogue);
    assert.equal(texts.for('fr')(message('no.such.key')), 'no.such.key');
    assert.equal(texts.for('fr')(message('constructor')), 'constructor');
    assert.equal(texts.for('fr')('as it is'), 'as it is');
  });

  it('never read what fills them', () => {
    const texts = createTexts(sampleCatalogue);
    const shown = texts.for('en')(
      problemMessage({ code: 'UM-PERSON-UNKNOWN', params: { user: '{user} <b># {x, plural}' } }),
    );
    assert.ok(shown.includes('“{user} <b># {x, plural}”'));
  });
});

describe('the errors', () => {
  it('have a sentence each, in both languages, and there is no sentence too many', () => {
    const keys = Object.keys(ERRORS).map((code) => `error.${code}`);
    assert.deepEqual(Object.keys(ERROR_TEXTS.en).sort(), keys.sort());
    assert.deepEqual(Object.keys(ERROR_TEXTS.fr).sort(), keys.sort());
  });

  it('say at least what happened and what to do next', () => {
    for (const locale of ['en', 'fr'] as const) {
      for (const [key, text] of Object.entries(ERROR_TEXTS[locale]))
        assert.ok(/[.:;\u00A0] .+\.$/.test(text), key);
    }
  });

  it('are listed in the documentation as they are', () => {
    const text = documented();
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(DOCS, text);
    assert.equal(readFileSync(DOCS, 'utf8'), text);
  });
});

function documented(): string {
  const rows = Object.entries(ERRORS).map(([code, status]) => {
    const text = ERROR_TEXTS.en[`error.${code}`] ?? '';
    return `## ${code}\n\nHTTP ${status}.\n\n\`\`\`text\n${text}\n\`\`\`\n`;
  });
  return [
    '# Errors',
    '',
    'Every refusal and failure has a stable code. It travels in the body of an answer of the API',
    'with the HTTP status below, and people read its sentence in their own language; here in English,',
    'with the places that are filled in. A code is never used for something else.',
    'This page is written by the tests (`UPDATE_GOLDEN=1`) and compared with the table by them.',
    '',
    ...rows,
  ].join('\n');
}
