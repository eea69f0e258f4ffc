import { z } from 'zod';
import { operation } from './kit/operation.js';
import { MY_REQUESTS_EXAMPLES } from './my-requests/examples.js';

/** Lists the requests of whoever asks. */
export default operation({
  kind: 'talk',
  name: 'my-requests',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({}),
  required: [],
  examples: MY_REQUESTS_EXAMPLES,
  phrases: {
    en: [
      'status of my request',
      'what happened to my request',
      'where is my request',
      'my requests',
      'show [me] my [open|recent|last] requests',
      'list [all] [of] my requests',
      '(what|which) [requests] have i (asked|asked for|requested|made)',
      'what did i (ask|ask for|request)',
      'what are my requests',
      '(status|state) of my requests',
      'how are my requests doing',
      'where are my requests',
      'requests of mine',
      'what happened to my requests',
      'list what i (requested|asked for)',
      'my (open|recent|last) requests',
    ],
    fr: [
      'qu est devenue ma demande',
      'où en est ma demande',
      'mes demandes',
      'montre [moi] mes [dernières] demandes',
      'liste [toutes] mes demandes',
      'quelles sont mes demandes',
      'quelles demandes (ai je|j ai) (faites|faite)',
      'qu ai je demandé',
      'qu est ce que j ai demandé',
      '(état|statut) de mes demandes',
      'où en sont mes demandes',
      'voir mes demandes',
      'mes dernières demandes',
    ],
  },
  signs: ['wish mine list', 'wish mine status', 'wish mine'],
  texts: {
    en: {
      title: 'My requests',
      help: 'Lists your requests, the newest first.',
      example: 'my requests',
    },
    fr: {
      title: 'Mes demandes',
      help: 'Liste vos demandes, la plus récente en premier.',
      example: 'mes demandes',
    },
  },
});
