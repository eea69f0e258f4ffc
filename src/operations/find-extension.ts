import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { FIND_EXTENSION_EXAMPLES } from './find-extension/examples.js';
import { holdersOf, type Holder } from './find-extension/holders.js';
import { FIND_EXTENSION_PHRASES } from './find-extension/phrases.js';
import { FIND_EXTENSION_TEXTS } from './find-extension/texts.js';
import { exchangeForests } from './kit/forests.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';

const say = messagesOf('find-extension');

/** Says who or what has an extension or a telephone number, in voice mail and in Lync. */
export default operation({
  kind: 'read',
  name: 'find-extension',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({
    extension: z.string().max(40),
    forest: z.string().max(255).optional(),
  }),
  required: ['extension'],
  examples: FIND_EXTENSION_EXAMPLES,
  phrases: FIND_EXTENSION_PHRASES,
  signs: ['extension who {extension}', 'who {extension}'],
  texts: FIND_EXTENSION_TEXTS,
  async answer(given, directory) {
    const extension = given.extension.replace(/[\s.()\u00a0-]/g, '');
    if (!/^\+?\d{1,20}$/.test(extension)) {
      throw new UmError('UM-BAD-PARAMETER', { parameter: 'extension', value: given.extension });
    }
    const forests = exchangeForests(directory, given.forest);
    const holders = await holdersOf(directory, forests, extension);
    if (holders.length === 0) return { title: say('nobody', { extension }) };
    return {
      title: say('answer', { extension, count: holders.length }),
      table: {
        columns: [say('column-who'), say('column-what'), say('column-where')],
        rows: holders.map(({ name, as, where }) => [name, say(as), where]),
      },
      offers: holders.flatMap(showOffer).slice(0, 3),
    };
  },
});

function showOffer({ name, person }: Holder) {
  if (person === null) return [];
  const parameters = { user: person };
  return [{ operation: 'show-user', parameters, text: say('offer-show', { user: name }) }];
}
