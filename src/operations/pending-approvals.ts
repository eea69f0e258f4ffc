import { z } from 'zod';
import { operation } from './kit/operation.js';
import { PENDING_APPROVALS_EXAMPLES } from './pending-approvals/examples.js';

/** Lists the requests that whoever asks may decide. */
export default operation({
  kind: 'talk',
  name: 'pending-approvals',
  topic: 'requests',
  effect: 'read',
  parameters: z.strictObject({}),
  required: [],
  examples: PENDING_APPROVALS_EXAMPLES,
  phrases: {
    en: [
      'anything for me [to approve]',
      'whats waiting for my approval',
      'whats (waiting|pending) for me',
      'pending approvals',
      '[show] [me] [my] (pending|open|waiting) approvals',
      '(what|anything|something|which requests) [is|are] [there] (waiting|waits|wait) for (me|my approval)',
      '(what|anything|something) [is] [there] (for me) to approve',
      '(what|anything|something|which requests) (do|must|can|should) i [have to] approve',
      '(anything|something|what) to approve',
      'requests (waiting|to approve|for my approval)',
      '[show] [me] requests (waiting for|awaiting) approval',
      'list [all] [pending] approvals',
      'my approvals',
      'show [me] what i (have to|can|must) approve',
      'do i have [any] approvals',
      'is there (something|anything) [i] (need|have) to approve',
      'is there (something|anything) to approve',
    ],
    fr: [
      'quelque chose [à approuver] pour moi',
      'approbations en attente',
      '[montre] [moi] [mes] approbations [en attente]',
      '(qu est ce que|que) (j ai|dois je|je dois|ai je) à approuver',
      '(qu est ce que|que) (dois je|je dois|puis je|je peux) approuver',
      '(qu est ce qui|quoi|quelque chose) [attend|en attente de] [mon] (approbation|accord)',
      '(y a t il|il y a|est ce qu il y a) [quelque chose] [des demandes] à approuver',
      'demandes (à approuver|en attente)',
      '[montre] [moi] [les] demandes (à approuver|en attente d approbation)',
      'quelles demandes (dois je|puis je) approuver',
      'quelles demandes attendent [mon] (approbation|accord)',
      'à approuver',
      'qu est ce qui (m attend|attend mon approbation)',
    ],
  },
  signs: ['pending list|mine -service|audit', 'pending wish -audit'],
  texts: {
    en: {
      title: 'Waiting for my approval',
      help: 'Lists the requests that wait for your approval.',
      example: 'pending approvals',
    },
    fr: {
      title: 'En attente de mon approbation',
      help: 'Liste les demandes qui attendent votre approbation.',
      example: 'approbations en attente',
    },
  },
});
