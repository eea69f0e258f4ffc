import assert from 'node:assert/strict';
import findExtension from '../../src/operations/find-extension.js';
import type { Answer } from '../../src/protocol/answer.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, answerOf, forestOf, named, refusalOf } from '../support/operation-kit.js';

describe('find-extension', () => {
  let forests: SimulatedForests;
  const answer = (extension: string, forest?: string): Promise<Answer> =>
    answerOf(
      findExtension,
      { extension, ...(forest === undefined ? {} : { forest }) },
      forests.directory,
    );
  const rows = async (extension: string): Promise<unknown[]> =>
    ((await answer(extension)).table?.rows ?? []).map(([who, as, where]) => [
      who,
      typeof as === 'string' ? as : as?.key.replace('find-extension.', ''),
      where,
    ]);

  beforeEach(() => {
    forests = simulatedForests();
  });

  it('says who has it in voice mail and whose line ends in it, each with a place', async () => {
    assert.deepEqual(await rows('1100'), [
      ['Marie Curtis', 'as-extension', 'Paris'],
      ['Marie Curtis', 'as-line', 'tel:+33155501100;ext=1100 · fepool-paris.contoso.com'],
      ['Karim Haddad', 'as-line', 'tel:+33155519100;ext=1100 · fepool-paris.contoso.com'],
    ]);
  });

  it('knows the numbers of auto attendants, dial plans, and whole telephone numbers', async () => {
    assert.deepEqual((await rows('5000'))[0], ['Accueil', 'as-attendant', 'Paris']);
    assert.deepEqual((await rows('+33155500000'))[0], ['Paris', 'as-access', 'Paris']);
    const { tables } = forestOf(forests.world, 'contoso.com');
    const paris = named(tables.UMDialPlan, 'Paris');
    tables.UMDialPlan.set(paris, { PilotIdentifierList: ['5999'] }, AT);
    assert.deepEqual((await rows('5999'))[0], ['Paris', 'as-pilot', 'Paris']);
    assert.equal((await rows('+33 1 55 50 11 00')).length, 1);
    assert.deepEqual(await rows('01 55 50 11 00'), await rows('+33155501100'));
    assert.deepEqual(await rows('01 55 50 11 99'), []);
  });

  it('offers to show whoever has it', async () => {
    const [offer] = (await answer('4321')).offers;
    assert.equal(offer?.operation, 'show-user');
    const shown = await forests.directory.answer('show-user', offer.parameters);
    assert.ok(shown.facts.some(({ value }) => value === 'Alice Bernard'));
  });

  it('says that nobody has it', async () => {
    const { title, table } = await answer('1999');
    assert.deepEqual([title.key, table], ['find-extension.nobody', null]);
  });

  it('refuses what is no number, and a forest that there isn’t', async () => {
    for (const extension of ['abc', '', '*', "1'--", '1234567890123456789012'])
      await refusalOf(answer(extension), 'UM-BAD-PARAMETER');
    await refusalOf(answer('1100', 'nowhere'), 'UM-FOREST-UNKNOWN');
  });

  it('asks as often however many mailboxes there are', async () => {
    const calls: string[] = [];
    const { directory } = forests;
    await answerOf(
      findExtension,
      { extension: '1100' },
      {
        ...directory,
        read: (endpoint, cmdlet, parameters) => {
          calls.push(cmdlet);
          return directory.read(endpoint, cmdlet, parameters);
        },
      },
    );
    assert.equal(calls.length, 7);
  });
});
