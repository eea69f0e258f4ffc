import { z } from 'zod';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { MOVE_CONTACTS_EXAMPLES } from './move-contacts/examples.js';
import { contactMoveClaim, moveDraft } from './move-contacts/draft.js';
import { chooseMoves } from './move-contacts/choose.js';
import { MOVE_CONTACTS_PHRASES } from './move-contacts/phrases.js';
import { MOVE_CONTACTS_TEXTS } from './move-contacts/texts.js';

/** Homes Lync's UM contacts on another pool: those of one pool, or all that are elsewhere. */
export default operation({
  kind: 'change',
  name: 'move-contacts',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    fromPool: z.string().max(255).optional(),
    pool: z.string().max(255),
    /** Only these, by SIP address: what an undo takes back. */
    sipAddress: z.union([z.string().max(5000), z.array(z.string().max(300))]).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['pool'],
  examples: MOVE_CONTACTS_EXAMPLES,
  phrases: MOVE_CONTACTS_PHRASES,
  signs: ['contact move {pool} {fromPool?}', 'contact move {pool}'],
  texts: MOVE_CONTACTS_TEXTS,
  async plan(given, directory) {
    const moves = await chooseMoves(directory, given);
    for (const { contact } of moves.moves)
      await refuseClaimed(directory, contactMoveClaim(contact));
    return moveDraft(moves);
  },
});
