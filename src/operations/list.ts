import { z } from 'zod';
import { exchangeForests } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { LIST_EXAMPLES } from './list/examples.js';
import { KINDS } from './list/kinds.js';
import { pageOf } from './list/page.js';
import { LIST_PHRASES } from './list/phrases.js';
import { rowsOf } from './list/rows.js';
import { STATES, stateOf } from './list/states.js';
import { LIST_TEXTS } from './list/texts.js';

/** Lists the objects of a kind, a page at a time, in one Exchange forest or all. */
export default operation({
  kind: 'read',
  name: 'list',
  topic: 'plans',
  effect: 'read',
  parameters: z.strictObject({
    kind: z.enum(KINDS),
    filter: z.string().max(100).optional(),
    state: z.enum(STATES).optional(),
    page: z.coerce.number().int().min(1).max(1000).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['kind'],
  examples: LIST_EXAMPLES,
  phrases: LIST_PHRASES,
  signs: [
    '{kind} {state}',
    'list! {kind} {state?} um? lync? exchange? -create|delete|free|map|check',
    'list {kind} {filter} um? lync? exchange? -create|delete|map',
  ],
  texts: LIST_TEXTS,
  async answer({ kind, filter, state, page, forest }, directory) {
    const asked = filter?.trim() ?? '';
    const wanted = stateOf(kind, state);
    const forests = exchangeForests(directory, forest?.trim() === '' ? undefined : forest);
    const present = page ?? 1;
    const listed = await rowsOf(
      directory,
      forests,
      { kind, filter: asked, state: wanted },
      present,
    );
    return pageOf(listed, {
      kind,
      filter: asked,
      state: wanted,
      page: present,
      forest,
    });
  },
});
