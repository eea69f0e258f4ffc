import { z } from 'zod';
import { operation } from './kit/operation.js';
import { AUDIT_EXAMPLES } from './audit/examples.js';

/** Who did what lately, from the audit trail; the runner tells approvers alone. */
export default operation({
  kind: 'talk',
  name: 'audit',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({
    user: z.string().max(256).optional(),
    requestId: z.string().max(40).optional(),
    page: z.coerce.number().int().min(1).max(1000).optional(),
  }),
  required: [],
  examples: AUDIT_EXAMPLES,
  phrases: {
    en: [
      '(audit|audit trail)',
      'show [me] [the] audit [trail]',
      'who did what [lately|today|yesterday]',
      'who (changed|approved) what [lately|today|yesterday]',
      'what (has been|was) done [lately|today|yesterday]',
      'what happened [lately|today|yesterday]',
      'what have you done [lately|today|yesterday]',
      'show [me] what you did [lately|today|yesterday]',
      'show [me] what you did [lately|today|yesterday] (on|to|with) {user}',
      'what did you do [lately|today|yesterday] (on|to|with) {user}',
      'audit [trail] of {user}',
      'audit [trail] of {requestId}',
    ],
    fr: [
      'audit',
      '(journal|piste) d audit',
      'montre [moi] [le] (journal|piste) d audit',
      'montre [moi] [le] audit',
      'qui a fait quoi [récemment|aujourdhui|hier]',
      'qui a (changé|approuvé) quoi [récemment|aujourdhui|hier]',
      'que sest il passé [récemment|aujourdhui|hier]',
      'qu as tu fait [récemment|aujourdhui|hier]',
      'montre [moi] ce que tu as fait [récemment|aujourdhui|hier]',
      'montre [moi] ce que tu as fait [récemment|aujourdhui|hier] (sur|à|avec) {user}',
      'journal d audit de {user}',
      'journal d audit de {requestId}',
    ],
  },
  signs: ['audit {user?} -pending|mine'],
  texts: {
    en: {
      title: 'Who did what',
      help: 'Shows approvers who asked for, approved and ran what, the newest first.',
      example: 'who did what lately',
    },
    fr: {
      title: 'Qui a fait quoi',
      help: 'Montre aux approbateurs qui a demandé, approuvé et exécuté quoi, le plus récent en premier.',
      example: 'qui a fait quoi récemment',
    },
  },
});
