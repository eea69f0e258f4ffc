import { z } from 'zod';
import { operation } from './kit/operation.js';
import { SHOW_REQUEST_EXAMPLES } from './show-request/examples.js';

/** Shows one request: its plan, who has decided, how far it is. */
export default operation({
  kind: 'talk',
  name: 'show-request',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({ requestId: z.string().max(20) }),
  required: ['requestId'],
  examples: SHOW_REQUEST_EXAMPLES,
  phrases: {
    en: [
      'hows {requestId}',
      'where is my request {requestId}',
      'show [me] [the] [request] {requestId}',
      '{requestId}',
      '(status|state|progress|details) [of] [the] [request] {requestId}',
      'how (is|far is) [the] [request] {requestId} [doing|going]',
      'where is [the] [request] {requestId}',
      '(what|whats) (about|is|with) [the] [request] {requestId}',
      'is [the] [request] {requestId} (done|finished|approved|running|ready)',
      'who (approves|has to approve|approved) [the] [request] {requestId}',
      'open [the] [request] {requestId}',
      'request {requestId}',
      'has [the] [request] {requestId} been (approved|done|run)',
    ],
    fr: [
      'montre [la] [demande] {requestId}',
      '{requestId}',
      '(état|statut|détails|avancement) de [la] [demande] {requestId}',
      'où en est [la] [demande] {requestId}',
      'comment avance [la] [demande] {requestId}',
      'qu en est il de [la] [demande] {requestId}',
      '[la] [demande] {requestId} est elle (finie|terminée|approuvée|faite)',
      'qui (approuve|doit approuver|a approuvé) [la] [demande] {requestId}',
      'ouvre [la] [demande] {requestId}',
      'demande {requestId}',
    ],
  },
  signs: ['status {requestId} -cancel|undo|audit'],
  texts: {
    en: {
      title: 'Show a request',
      help: 'Shows a request: what it runs, who has approved it and how far it is.',
      example: 'show R-12',
    },
    fr: {
      title: 'Montrer une demande',
      help: 'Montre une demande : ce qu’elle exécute, qui l’a approuvée et où elle en est.',
      example: 'montre R-12',
    },
  },
});
