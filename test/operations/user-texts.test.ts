import assert from 'node:assert/strict';
import { createTexts } from '../../src/language/render.js';
import { loadCatalogue, type Catalogue } from '../../src/operations/kit/catalogue.js';
import { checkedParameters } from '../../src/operations/kit/checked-parameters.js';
import type { Directory } from '../../src/operations/kit/directory.js';
import { userText } from '../../src/operations/kit/user-text.js';
import type { UserText } from '../../src/protocol/plan.js';
import { draftOf } from '../../src/runner/plans/make-plan.js';
import { simulatedForests, type SimulatedForests } from '../support/forest-directory.js';
import { AT, forestOf, named } from '../support/operation-kit.js';

const MARIE = 'marie.curtis';
const REQUESTS: Readonly<Record<string, { given: Record<string, unknown>; says: string[] }>> = {
  'enable-um': {
    given: { user: 'alice.martin', dialPlan: 'Paris' },
    says: ['greeting', 'enabled', 'dial', 'pin'],
  },
  'disable-um': { given: { user: MARIE }, says: ['greeting', 'disabled'] },
  'reset-pin': { given: { user: MARIE }, says: ['greeting', 'reset', 'dial', 'pin'] },
  'change-extension': {
    given: { user: MARIE, newExtension: '1999' },
    says: ['greeting', 'extension'],
  },
  'change-dial-plan': {
    given: { user: MARIE, dialPlan: 'Lyon' },
    says: ['greeting', 'moved', 'dial', 'pin'],
  },
  'change-sip-address': {
    given: { user: MARIE, sipAddress: 'marie.durand@contoso.com' },
    says: ['greeting', 'sip'],
  },
  'enable-voice': {
    given: { user: MARIE, number: '+33155501999' },
    says: ['greeting', 'voice'],
  },
};

describe('the text for the person whom a request is about', () => {
  let catalogue: Catalogue;
  let forests: SimulatedForests;
  before(async () => {
    catalogue = await loadCatalogue();
  });
  beforeEach(() => {
    forests = simulatedForests();
  });
  const textsOf = async (
    name: string,
    given: Record<string, unknown>,
    directory: Directory = forests.directory,
  ): Promise<UserText[]> => {
    const operation = catalogue.get(name);
    assert.ok(operation);
    const checked = checkedParameters(operation, given);
    return (await draftOf(catalogue, name, checked, directory)).userTexts;
  };
  const written = ({ language, lines }: UserText): string =>
    lines.map(createTexts(catalogue).for(language)).join('\n');
  const speak = (name: string, Languages: string[]): void => {
    const { Mailbox } = forestOf(forests.world, 'contoso.com').tables;
    Mailbox.set(named(Mailbox, name), { Languages }, AT);
  };

  for (const [name, { given, says }] of Object.entries(REQUESTS)) {
    it(`of ${name} says ${says.slice(1).join(', ')}`, async () => {
      const [text, ...more] = await textsOf(name, given);
      assert.ok(text);
      assert.deepEqual(more, []);
      assert.deepEqual(
        text.lines.map(({ key }) => key),
        says.map((key) => `user-text.${key}`),
      );
      assert.ok(!/undefined|\?/.test(written(text)), written(text));
    });
  }

  it('tells in the person’s own language what to dial and that the PIN comes by mail', async () => {
    const { given = {} } = REQUESTS['enable-um'] ?? {};
    const [french] = await textsOf('enable-um', given);
    assert.ok(french);
    assert.match(written(french), /composez le \+33155500000\./);
    assert.match(written(french), /code PIN a été envoyé à alice\.martin@contoso\.com/);
    speak('Alice Martin', ['de-DE', 'en-GB']);
    const [english] = await textsOf('enable-um', given);
    assert.ok(english);
    assert.match(written(english), /^Hello Alice Martin,\nyou have voice mail now/);
  });

  it('is in the dial plan’s language for somebody who has chosen none, else in English', () => {
    const nobody = { DisplayName: 'Alice Martin', Languages: [] };
    const languages = ['fr-FR', 'en-US', 'de-DE', null].map(
      (culture) => userText(nobody, culture, []).language,
    );
    assert.deepEqual(languages, ['fr', 'en', 'en', 'en']);
  });

  it('is in the dial plan’s language in every request that knows the dial plan', async () => {
    for (const [name, { given }] of Object.entries(REQUESTS)) {
      forests = simulatedForests();
      for (const person of ['Alice Martin', 'Marie Curtis']) speak(person, []);
      const directory: Directory = {
        ...forests.directory,
        read: async (...asked) =>
          (await forests.directory.read(...asked)).map((one) =>
            'DefaultLanguage' in one ? { ...one, DefaultLanguage: 'fr-FR' } : one,
          ),
      };
      const [text] = await textsOf(name, given, directory);
      assert.equal(text?.language, 'fr', name);
    }
  });

  it('has one for each person of a request for several', async () => {
    const user = ['alice.martin', 'jean.moreau'];
    const texts = await textsOf('enable-um', { user, dialPlan: 'Paris' });
    assert.deepEqual(
      texts.map(({ person }) => person),
      ['Alice Martin', 'Jean Moreau'],
    );
  });
});
