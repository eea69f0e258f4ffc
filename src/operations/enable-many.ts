import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { ENABLE_MANY_EXAMPLES } from './enable-many/examples.js';
import { decode } from './enable-many/decode.js';
import { manyDraft } from './enable-many/draft.js';
import { ENABLE_MANY_PHRASES } from './enable-many/phrases.js';
import { planRows } from './enable-many/plan-rows.js';
import { readRows } from './enable-many/read-rows.js';
import { refuseBadRows } from './enable-many/refuse-bad-rows.js';
import { ENABLE_MANY_TEXTS } from './enable-many/texts.js';
import { undoDraft } from './enable-many/undo.js';
import { operation } from './kit/operation.js';

/**
 * Gives voice mail to everybody in a file: each row is a request of `enable-um`, all of them looked
 * at before anything runs, and approved as one. What takes such a request back is one of this kind.
 */
export default operation({
  kind: 'change',
  name: 'enable-many',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    /** The SHA-256 of the file that was sent. */
    csv: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** For the rows that name none. */
    dialPlan: z.string().max(128).optional(),
    policy: z.string().max(128).optional(),
    /** The request of this kind that is taken back: whoever it gave voice mail to loses it again. */
    undoes: z
      .string()
      .regex(/^R-\d{1,12}$/)
      .optional(),
    /** The rows that are right, where others aren't. */
    good: z.enum(['only']).optional(),
  }),
  required: [],
  rowsOf: 'enable-um',
  examples: ENABLE_MANY_EXAMPLES,
  phrases: ENABLE_MANY_PHRASES,
  signs: [
    'many um enable {dialPlan?} plan? extension? policy?',
    'many um users {dialPlan?} plan? extension? policy?',
    'many enable users {dialPlan?} plan? extension? policy?',
  ],
  texts: ENABLE_MANY_TEXTS,
  async plan(given, directory) {
    if (given.undoes !== undefined) return undoDraft(directory, given.undoes);
    if (given.csv === undefined) throw new UmError('UM-FILE-MISSING');
    const rows = readRows(decode(await directory.file(given.csv)));
    const { dialPlan, policy } = given;
    if (dialPlan === undefined && rows.every(({ cells }) => cells.dialPlan === undefined))
      throw new UmError('UM-MISSING-PARAMETER', { parameter: 'dialPlan' });
    const planned = await planRows(directory, rows, { dialPlan, policy });
    refuseBadRows(planned, given.good === 'only');
    return manyDraft(planned, given.csv);
  },
});
