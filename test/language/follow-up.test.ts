import assert from 'node:assert/strict';
import { createFollowUps, type FollowUp, type ReadFollowUp } from '../../src/language/follow-up.js';
import { phrasebooksOf } from '../../src/language/phrasebooks.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';

describe('a follow-up', () => {
  let catalogue: Catalogue;
  let read: ReadFollowUp;
  before(async () => {
    catalogue = await loadCatalogue();
    read = createFollowUps(phrasebooksOf(catalogue));
  });
  const readFor = (name: string, text: string): FollowUp | null => {
    const operation = catalogue.get(name);
    assert.ok(operation);
    const inEnglish = read(text, 'en', operation);
    assert.deepEqual(read(text, 'fr', operation), inEnglish, `${text}: the same in both orders`);
    return inEnglish;
  };

  for (const [text, given] of [
    ['make it extension 4410', { extension: '4410' }],
    ['make it 4410', { extension: '4410' }],
    ['no, for bob', { user: 'bob' }],
    ['sorry, I meant bob martin', { user: 'bob martin' }],
    ['actually, in Lyon please', { dialPlan: 'Lyon' }],
    ['in dial plan Lyon instead', { dialPlan: 'Lyon' }],
    ['change the extension to 4410', { extension: '4410' }],
    ['no, for bob with ext 4410', { user: 'bob', extension: '4410' }],
    ['plutôt sur Lyon', { dialPlan: 'Lyon' }],
    ['non, pour bob', { user: 'bob' }],
    ['mets plutôt le poste 4410', { extension: '4410' }],
    ['finalement dans le plan Lyon', { dialPlan: 'Lyon' }],
    ['poste 4410 à la place', { extension: '4410' }],
  ] as const) {
    it(`“${text}” is another value for the same wish`, () => {
      assert.deepEqual(readFor('enable-um', text), { kind: 'change', given, isMarked: true });
    });
  }

  for (const [text, given] of [
    ['what about tony?', { user: 'tony' }],
    ['and bob?', { user: 'bob' }],
    ['same for bob, please', { user: 'bob' }],
    ['tony too', { user: 'tony' }],
    ['and for tony in Lyon', { user: 'tony', dialPlan: 'Lyon' }],
    ['et tony ?', { user: 'tony' }],
    ['pareil pour bob', { user: 'bob' }],
    ['la même chose pour Bob Martin', { user: 'Bob Martin' }],
    ['tony aussi', { user: 'tony' }],
  ] as const) {
    it(`“${text}” asks for the same once more`, () => {
      assert.deepEqual(readFor('enable-um', text), { kind: 'again', given });
    });
  }

  for (const text of [
    ...['cancel that', 'Never mind.', 'forget it!', 'no thanks', 'no'],
    ...['annule ça', 'laisse tomber', 'non merci', 'tant pis'],
  ]) {
    it(`“${text}” leaves it`, () => {
      assert.deepEqual(readFor('enable-um', text), { kind: 'discard' });
    });
  }

  it('may be nothing but a value, for a form that asks for it', () => {
    assert.deepEqual(readFor('enable-um', '4410'), {
      kind: 'change',
      given: { extension: '4410' },
      isMarked: false,
    });
  });

  it('takes a value for what the operation has', () => {
    assert.deepEqual(readFor('set-startup-mode', 'make it TLS'), {
      kind: 'change',
      given: { mode: 'TLS' },
      isMarked: true,
    });
    assert.deepEqual(readFor('add-servers', 'no, mbx2'), {
      kind: 'change',
      given: { server: 'mbx2' },
      isMarked: true,
    });
    assert.deepEqual(readFor('add-pool', 'what about fepool-lyon.contoso.com'), {
      kind: 'again',
      given: { pool: 'fepool-lyon.contoso.com' },
    });
  });

  for (const text of [
    'no, enable UM for bob in Lyon',
    'what about lunch with bob and tony tomorrow',
    'what about the printer?',
    'no, I don’t want that at all, really',
    'actually, reset the PIN of bob',
    'why?',
    '',
    '?',
    'et pourquoi pas',
  ]) {
    it(`is nothing like “${text}”`, () => {
      assert.equal(readFor('enable-um', text), null);
    });
  }
});
