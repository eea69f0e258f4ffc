import { z } from 'zod';
import { operation } from './kit/operation.js';
import { HELP_EXAMPLES } from './help/examples.js';

/** Says what the bot can do, or more of one operation. */
export default operation({
  kind: 'talk',
  name: 'help',
  topic: 'other',
  effect: 'read',
  parameters: z.strictObject({
    /** The name of an operation. */
    name: z.string().max(60).optional(),
  }),
  required: [],
  examples: HELP_EXAMPLES,
  phrases: {
    en: [
      'help',
      'help me',
      'hello',
      '(hiya|hey|hullo|yo|howdy)',
      'what (kinds|sort|sorts|kind) of things can i ask [you] [here]',
      'what (may|can) i ask [you] [here]',
      'hi [there]',
      'good (morning|afternoon|evening)',
      '(what|which things) can you do [for me]',
      'what do you (do|know|understand|offer)',
      'what can i (ask|ask you|say|do|type) [here]',
      'how (do|can) i use (you|this|this bot|the bot)',
      'how does (this|it|this bot|the bot) work',
      'show [me] [the] (help|commands|examples)',
      '(commands|examples)',
      'who are you',
      '(i need|need|want) help',
    ],
    fr: [
      'aide',
      'aide moi',
      'bonjour',
      'salut',
      '(coucou|hello|bonjour à tous|cc)',
      'montre [moi] ce que (tu sais|vous savez|tu peux|vous pouvez) faire',
      'bonsoir',
      'que (peux tu|pouvez vous|sais tu|savez vous) faire',
      'qu est ce que (tu peux|vous pouvez|tu sais|vous savez) faire',
      'tu (sais|peux) faire quoi',
      'que puis je (demander|dire|faire|écrire) [ici]',
      'qu est ce que je peux (te|vous) demander',
      'comment (ça|cela) (marche|fonctionne)',
      'comment t utiliser',
      'montre [moi] [les] (commandes|exemples|aide)',
      '(commandes|exemples)',
      'qui es tu',
      '(j ai besoin|besoin) d aide',
    ],
  },
  signs: ['help -um|pin|policy|plan|extension|server'],
  texts: {
    en: {
      title: 'Help',
      help: 'Says what can be asked here, with an example of each.',
      example: 'help',
    },
    fr: {
      title: 'Aide',
      help: 'Dit ce qui peut être demandé ici, avec un exemple de chaque.',
      example: 'aide',
    },
  },
});
