import assert from 'node:assert/strict';
import { createLanguage } from '../../src/language/language.js';
import type { UnderstandAll } from '../../src/language/several.js';
import { loadCatalogue } from '../../src/operations/kit/catalogue.js';

describe('a message that asks for several things', () => {
  let understand: UnderstandAll;
  before(async () => {
    understand = createLanguage(await loadCatalogue()).understand;
  });
  const taken = (text: string): unknown =>
    understand(text, 'en').map(({ operation, parameters }) => [operation, parameters]);

  for (const [text, wanted] of [
    [
      'enable UM for alice and bob in Paris, and disable UM for tony',
      [
        ['enable-um', { user: ['alice', 'bob'], dialPlan: 'Paris' }],
        ['disable-um', { user: 'tony' }],
      ],
    ],
    [
      'Paul Renaud is leaving the company. Please remove his voice mail. Thank you, HR',
      [['disable-um', { user: 'Paul Renaud' }]],
    ],
    [
      'coupe la messagerie vocale de karim et de Zélie',
      [['disable-um', { user: ['karim', 'Zélie'] }]],
    ],
    [
      'Hi, disable UM for bob. Then show me tony, please',
      [
        ['disable-um', { user: 'bob' }],
        ['show-user', { user: 'tony' }],
      ],
    ],
    [
      'active la MU pour alice dans le plan Paris puis désactive la MU de bob',
      [
        ['enable-um', { user: 'alice', dialPlan: 'Paris' }],
        ['disable-um', { user: 'bob' }],
      ],
    ],
    [
      'enable UM for alice in Paris with extension 4410 and bob with 4411',
      [
        ['enable-um', { user: 'alice', dialPlan: 'Paris', extension: '4410' }],
        ['enable-um', { user: 'bob', dialPlan: 'Paris', extension: '4411' }],
      ],
    ],
    [
      'enable UM for alice in Paris and for bob in Lyon',
      [
        ['enable-um', { user: 'alice', dialPlan: 'Paris' }],
        ['enable-um', { user: 'bob', dialPlan: 'Lyon' }],
      ],
    ],
  ] as const) {
    it(`“${text}” becomes ${wanted.length}`, () => {
      assert.deepEqual(taken(text), wanted);
    });
  }

  for (const [text, operation] of [
    ['hello, can you enable UM for alice in Paris? Thanks', 'enable-um'],
    ['we added pool fepool-lyon, run exchucutil', 'run-exchucutil'],
    ['enable UM for "Smith, and sons" in Paris', 'enable-um'],
  ] as const) {
    it(`“${text}” stays one`, () => {
      const found = understand(text, 'en');
      assert.deepEqual(
        found.map((one) => one.operation),
        [operation],
      );
    });
  }

  for (const text of [
    'don’t enable UM for alice, and disable UM for bob',
    'if he agrees, disable UM for bob and enable UM for tony',
    'should I enable UM for alice and disable UM for bob?',
    'enable UM for alice in Paris, and delete her printer',
    'enable UM for alice in Paris and delete the rest',
  ]) {
    it(`“${text}” is asked back, and nothing of it is taken alone`, () => {
      assert.deepEqual(
        understand(text, 'en').map(({ operation }) => operation),
        [null],
      );
    });
  }

  it('has the ticket of the whole message', () => {
    const found = understand(
      'disable UM for bob and enable UM for tony in Paris, INC0012345',
      'en',
    );
    assert.deepEqual(
      found.map(({ ticket }) => ticket),
      ['INC0012345', 'INC0012345'],
    );
  });
});
