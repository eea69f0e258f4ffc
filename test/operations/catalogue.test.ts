import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  catalogueVersion,
  loadCatalogue,
  type Catalogue,
} from '../../src/operations/kit/catalogue.js';
import type { Locale } from '../../src/operations/kit/operation.js';
import { packageRoot } from '../../src/service/package-root.js';
import { placeholdersOf } from '../support/placeholders.js';

const LOCALES: readonly Locale[] = ['en', 'fr'];
const FOLDER = join(packageRoot(), 'src', 'operations');

describe('the catalogue', () => {
  let catalogue: Catalogue;

  before(async () => {
    catalogue = await loadCatalogue();
  });

  it('holds the operations of the first line', () => {
    for (const name of [
      'cancel-request',
      'enable-um',
      'help',
      'my-requests',
      'pending-approvals',
      'run-exchucutil',
      'show-request',
      'show-user',
    ]) {
      assert.ok(catalogue.has(name), name);
    }
  });

  it('asks for more than reading only where something is changed', () => {
    for (const { name, kind, effect } of catalogue.values()) {
      assert.equal(effect === 'read', kind !== 'change', name);
    }
  });

  it('requires only parameters that there are', () => {
    for (const { name, required, parameters } of catalogue.values()) {
      for (const parameter of required) assert.ok(parameter in parameters.shape, name);
    }
  });

  it('uses in its phrases only parameters that there are', () => {
    for (const { name, phrases, parameters } of catalogue.values()) {
      for (const phrase of LOCALES.flatMap((locale) => phrases[locale])) {
        for (const [, parameter = ''] of phrase.matchAll(/\{(\w+)\}/g)) {
          assert.ok(parameter in parameters.shape, `${name}: ${phrase}`);
        }
      }
    }
  });

  it('can be asked for in many ways in both languages', () => {
    for (const { name, phrases } of catalogue.values()) {
      const least = ['enable-um', 'run-exchucutil', 'show-user'].includes(name) ? 12 : 8;
      for (const locale of LOCALES) assert.ok(phrases[locale].length >= least, `${name} ${locale}`);
    }
  });

  it('says the same with the same placeholders in both languages', () => {
    for (const { name, texts } of catalogue.values()) {
      assert.deepEqual(Object.keys(texts.fr).sort(), Object.keys(texts.en).sort(), name);
      for (const [key, text] of Object.entries(texts.en)) {
        const french = texts.fr[key] ?? '';
        assert.deepEqual(
          placeholdersOf(french, 'fr'),
          placeholdersOf(text, 'en'),
          `${name}.${key}`,
        );
      }
      for (const key of ['title', 'help', 'example']) assert.ok(texts.en[key], `${name}.${key}`);
    }
  });

  it('has a text for each message that its code makes, and no text for none', async () => {
    for (const { name, texts } of catalogue.values()) {
      const source = await sourceOf(name);
      for (const [, key = ''] of source.matchAll(/say\(\s*'([a-z-]+)'/g)) {
        assert.ok(key in texts.en, `${name}.${key} is said and has no text`);
      }
      const shared = await sharedSourceOf(source);
      const said = [...`${source}${shared}`.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(
        ([, key = '']) => key,
      );
      const spoken = new Set(
        said.flatMap((key) => [
          key,
          ...['fact', 'property', 'value'].map((kind) => `${kind}-${key}`),
          `${key}-then`,
        ]),
      );
      for (const key of Object.keys(texts.en)) {
        const isForForms = /^(?:field|choice)-/.test(key);
        const isUsed = isForForms || ['title', 'help', 'example'].includes(key) || spoken.has(key);
        assert.ok(isUsed, `${name}.${key} is never said`);
      }
    }
  });

  it('has another version as soon as a text differs', () => {
    const [first] = catalogue.values();
    assert.ok(first);
    const other = new Map(catalogue).set(first.name, {
      ...first,
      texts: { ...first.texts, en: { ...first.texts.en, title: 'Other' } },
    });
    assert.match(catalogueVersion(catalogue), /^[0-9a-f]{16}$/);
    assert.notEqual(catalogueVersion(other), catalogueVersion(catalogue));
  });
});

/** The code of an operation, without its texts. */
async function sourceOf(name: string): Promise<string> {
  const folder = join(FOLDER, name);
  const parts = await readdir(folder, { recursive: true }).catch(() => []);
  const files = [
    `${folder}.ts`,
    ...parts
      .filter((part) => part.endsWith('.ts') && !/^(?:texts|phrases)\./.test(part))
      .map((part) => join(folder, part)),
  ];
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/** The code of the shared parts that an operation's code uses by itself. */
async function sharedSourceOf(source: string): Promise<string> {
  const files = [...source.matchAll(/from '\.{1,2}\/(kit\/[a-z/-]+)\.js'/g)];
  const sources = await Promise.all(
    files.map(([, file = '']) => readFile(join(FOLDER, `${file}.ts`), 'utf8')),
  );
  return sources.join('\n');
}
