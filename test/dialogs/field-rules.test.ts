import assert from 'node:assert/strict';
import { z } from 'zod';
import { askForMissing } from '../../dialogs/form.js';
import { missingOf } from '../../dialogs/fields.js';
import { createTexts } from '../../src/language/render.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import type { AnyOperation } from '../../src/operations/kit/operation.js';
import { EMPTY, onlyCard, testPorts } from '../support/dialog-kit.js';
import { ASKED } from '../support/operation-calls.js';

type Input = ReturnType<typeof onlyCard>['inputs'][number];

describe('what the form of an operation checks before it is sent', () => {
  let catalogue: Catalogue;
  before(async () => {
    catalogue = await loadCatalogue();
  });
  const cardOf = async (
    operation: AnyOperation,
    given: Readonly<Record<string, unknown>>,
    locale: 'en' | 'fr' = 'en',
  ): Promise<ReturnType<typeof onlyCard>> => {
    const texts = createTexts(catalogue);
    const ports = {
      ...testPorts({ choices: () => Promise.resolve([]) }, {}, locale),
      catalogue,
      t: texts.for(locale),
      inLanguage: texts.for,
    };
    const wish = { operation: operation.name, given: { ...given }, ticket: 'T', offered: {} };
    return onlyCard(await askForMissing(EMPTY, ports, operation, wish, null));
  };
  const formOf = async (...asked: Parameters<typeof cardOf>): Promise<readonly Input[]> =>
    (await cardOf(...asked)).inputs;
  it('calls every parameter that it can show by a word of the reader’s', async () => {
    for (const operation of catalogue.values()) {
      const names = Object.keys(operation.parameters.shape);
      const given = Object.fromEntries(names.map((name) => [name, '1']));
      for (const locale of ['en', 'fr'] as const) {
        const { text } = await cardOf(operation, given, locale);
        assert.doesNotMatch(text, /dialog\.|field-/, operation.name);
      }
    }
  });

  const filled = async (locale: 'en' | 'fr' = 'en'): Promise<[string, Input][]> => {
    const all = [...catalogue.values()].map(async (operation) => {
      const inputs = await formOf(operation, ASKED[operation.name] ?? {}, locale);
      return inputs.map((input): [string, Input] => [`${operation.name} ${input.id}`, input]);
    });
    return (await Promise.all(all)).flat();
  };

  it('is everything that it can’t do without', async () => {
    for (const operation of catalogue.values()) {
      const inputs = await formOf(operation, {});
      assert.deepEqual(
        inputs
          .filter(({ isRequired }) => isRequired)
          .map(({ id }) => id)
          .sort(),
        missingOf(operation, {}).sort(),
        operation.name,
      );
    }
  });

  it('is never narrower than what the operations take', async () => {
    for (const [name, { value, regex, maxLength }] of await filled()) {
      if (regex !== undefined && value !== '') assert.match(value, new RegExp(regex), name);
      if (maxLength !== undefined) assert.ok(value.length <= maxLength, name);
    }
  });

  it('is a length that the operation takes', async () => {
    for (const [name, { id, type, maxLength }] of await filled()) {
      if (type !== 'Input.Text') continue;
      assert.ok(maxLength !== undefined && maxLength > 0, name);
      const operation = catalogue.get(name.split(' ')[0] ?? '') ?? assert.fail(name);
      const schema = operation.parameters.shape[id];
      const text = '1'.repeat(maxLength + 1);
      if (schema !== undefined && maxLength !== 200)
        assert.ok(!z.safeParse(schema, text).success, `${name} could be longer than ${maxLength}`);
    }
  });

  it('says what is wrong in the reader’s language', async () => {
    const [english, french] = [await filled('en'), new Map(await filled('fr'))];
    for (const [name, { errorMessage }] of english) {
      const other = french.get(name)?.errorMessage;
      assert.ok(errorMessage !== '' && other !== '' && errorMessage !== other, name);
    }
  });

  for (const [operation, parameter, bad, good] of [
    ['find-extension', 'extension', 'ask Marie', '+33 1 55 50 (12) 34'],
    ['change-extension', 'newExtension', 'none', '44-10'],
    ['create-dial-plan', 'countryCode', 'France', '0033'],
    ['create-dial-plan', 'digits', 'four', '4'],
    ['create-auto-attendant', 'pilotNumber', 'the usual one', '+33 1 55 50 00 02'],
    ['change-settings', 'operatorNumber', 'Bob', 'none'],
    ['change-sip-address', 'sipAddress', 'marie', 'sip:marie@contoso.com'],
    ['assign-certificate', 'thumbprint', '1234', '76822133 E31FB09F 4390A287 FEAF4001 F10CBD2A'],
    ['show-request', 'requestId', 'mine', 'R-12'],
    ['import-certificate', 'file', 'C:\\cas1.cer', '\\\\files\\certificates\\cas1.cer'],
    ['show-user', 'user', 'mar*', 'O’Brien'],
  ] as const) {
    it(`takes ${good} and not ${bad} for ${parameter} of ${operation}`, async () => {
      const known = catalogue.get(operation) ?? assert.fail(operation);
      const inputs = await formOf(known, { [parameter]: good });
      const { regex = '' } = inputs.find(({ id }) => id === parameter) ?? {};
      assert.match(good, new RegExp(regex));
      assert.doesNotMatch(bad, new RegExp(regex));
    });
  }

  it('picks the startup mode from a list', async () => {
    const known = catalogue.get('set-startup-mode') ?? assert.fail('no such operation');
    const mode = (await formOf(known, { mode: 'tls' })).find(({ id }) => id === 'mode');
    assert.deepEqual(
      [mode?.value, mode?.choices.map(({ value }) => value)],
      ['TLS', ['TCP', 'TLS', 'Dual']],
    );
  });
});
