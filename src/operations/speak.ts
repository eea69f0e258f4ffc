import { z } from 'zod';
import { operation } from './kit/operation.js';
import { SPEAK_EXAMPLES } from './speak/examples.js';

/** Changes the language that the bot speaks in a conversation, for good. */
export default operation({
  kind: 'talk',
  name: 'speak',
  topic: 'other',
  effect: 'read',
  parameters: z.strictObject({
    /** `en` or `fr`; the code of another language is answered with which there are. */
    language: z.string().max(20),
  }),
  required: ['language'],
  examples: SPEAK_EXAMPLES,
  phrases: {
    en: [
      'speak {language}',
      'speak [to me] in {language}',
      'talk [to me] in {language}',
      'answer [me] in {language}',
      'reply [to me] in {language}',
      'write [to me] in {language}',
      'switch [language] to {language}',
      'change [my|the|your] language to {language}',
      'set [my|the|your] language to {language}',
      'use {language}',
      'do you speak {language}',
    ],
    fr: [
      'parle {language}',
      'parle [moi] en {language}',
      'réponds [moi] en {language}',
      'écris [moi] en {language}',
      'passe en {language}',
      'change [la|ma|ta] langue en {language}',
      'mets [la|ma|ta] langue en {language}',
      'parlez {language}',
      'parlez en {language}',
      'tu parles {language}',
    ],
  },
  signs: ['language {language} -um'],
  texts: {
    en: {
      title: 'Change my language',
      help: 'Makes me speak English or French in this chat from now on, whatever Teams is set to.',
      example: 'speak French',
    },
    fr: {
      title: 'Changer ma langue',
      help: 'Me fait parler français ou anglais dans cette conversation, quelle que soit la langue de Teams.',
      example: 'parle anglais',
    },
  },
});
