import { z } from 'zod';
import { operation } from './kit/operation.js';
import { CANCEL_REQUEST_EXAMPLES } from './cancel-request/examples.js';

/** Takes back a request that has not begun to run. */
export default operation({
  kind: 'talk',
  name: 'cancel-request',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({ requestId: z.string().max(20) }),
  required: ['requestId'],
  examples: CANCEL_REQUEST_EXAMPLES,
  phrases: {
    en: [
      'cancel [the] [request] {requestId}',
      'cancel [my] [the] request',
      'withdraw [the] [request] {requestId}',
      'take back [the] [request] {requestId}',
      'take [the] [request] {requestId} back',
      'stop [the] [request] {requestId}',
      'drop [the] [request] {requestId}',
      'abort [the] [request] {requestId}',
      'forget [about] [the] [request] {requestId}',
      '[the] [request] {requestId} (can be|should be|must be|is to be) cancelled',
      '[i] [do not|dont] need [the] [request] {requestId} (anymore|any more)',
    ],
    fr: [
      'annule [la] [demande] {requestId}',
      'annule [ma] [la] demande',
      'retire [la] [demande] {requestId}',
      'abandonne [la] [demande] {requestId}',
      'arrête [la] [demande] {requestId}',
      'oublie [la] [demande] {requestId}',
      'laisse tomber [la] [demande] {requestId}',
      'supprime [la] [demande] {requestId}',
      '[la] [demande] {requestId} (est à|peut être|doit être) (annuler|annulée)',
      'je (retire|reprends) [ma] [la] [demande] {requestId}',
    ],
  },
  signs: ['cancel {requestId} -undo', 'wish cancel {requestId} -undo'],
  texts: {
    en: {
      title: 'Cancel a request',
      help: 'Takes back one of your requests, as long as it has not begun to run.',
      example: 'cancel R-12',
    },
    fr: {
      title: 'Annuler une demande',
      help: 'Retire une de vos demandes, tant que son exécution n’a pas commencé.',
      example: 'annule R-12',
    },
  },
});
