import { z } from 'zod';
import { operation } from './kit/operation.js';
import { UNDO_REQUEST_EXAMPLES } from './undo-request/examples.js';

/** Plans what takes back a request that has run: a new request, with its own approval. */
export default operation({
  kind: 'talk',
  name: 'undo-request',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({ requestId: z.string().max(20).optional() }),
  required: [],
  examples: UNDO_REQUEST_EXAMPLES,
  phrases: {
    en: [
      'undo [the] [request] {requestId}',
      '(undo|cancel) [the] (effects|changes) of [the] [request] {requestId}',
      'undo',
      'undo (it|that|this)',
      'undo [my] [the] (last|latest) [request|change]',
      'undo [my] [the] (request|change)',
      'revert [the] [request] {requestId}',
      'revert [my] [the] [last|latest] (request|change)',
      'roll back [the] [request] {requestId}',
      'roll [the] [request] {requestId} back',
      'reverse [the] [request] {requestId}',
      'put [it] back [as it was] [before] [request] {requestId}',
      'can [the] [request] {requestId} be (undone|reverted)',
    ],
    fr: [
      'défais [la] [demande] {requestId}',
      '(défais|annule) [les] (effets|changements|modifications) [de] [la] [demande] {requestId}',
      'défais (ça|cela)',
      'défais [ma] [la] [dernière] (demande|modification)',
      'défaire [la] [demande] {requestId}',
      'reviens en arrière',
      'reviens en arrière (sur|pour) [la] [demande] {requestId}',
      'reviens sur [la] [demande] {requestId}',
      'remets [tout] comme avant [la] [demande] {requestId}',
      'inverse [la] [demande] {requestId}',
      '[la] [demande] {requestId} peut elle être défaite',
    ],
  },
  signs: ['undo {requestId}', 'wish undo {requestId}', 'wish undo'],
  texts: {
    en: {
      title: 'Undo a request',
      help: 'Plans what takes back one of your requests that has run, your last one if you name none. It is approved like any other.',
      example: 'undo R-12',
    },
    fr: {
      title: 'Défaire une demande',
      help: 'Prépare ce qui revient sur une de vos demandes exécutées, la dernière si vous n’en nommez pas. C’est approuvé comme toute autre demande.',
      example: 'défais R-12',
    },
  },
});
