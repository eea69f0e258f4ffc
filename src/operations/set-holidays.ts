import { z } from 'zod';
import { attendantClaim, findAttendant } from './kit/find-attendant.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { SET_HOLIDAYS_EXAMPLES } from './set-holidays/examples.js';
import { holidaysDraft } from './set-holidays/draft.js';
import { SET_HOLIDAYS_PHRASES } from './set-holidays/phrases.js';
import { readHolidays } from './set-holidays/read-holidays.js';
import { SET_HOLIDAYS_TEXTS } from './set-holidays/texts.js';

/** Adds days on which an auto attendant says that it is a holiday, beside those it has. */
export default operation({
  kind: 'change',
  name: 'set-holidays',
  topic: 'plans',
  effect: 'service',
  parameters: z.strictObject({
    name: z.string().max(255),
    holidays: z.union([z.string().max(2000), z.array(z.string().max(200)).max(50)]),
    forest: z.string().max(255).optional(),
  }),
  required: ['name', 'holidays'],
  examples: SET_HOLIDAYS_EXAMPLES,
  phrases: SET_HOLIDAYS_PHRASES,
  signs: ['attendant holidays {name}'],
  texts: SET_HOLIDAYS_TEXTS,
  async plan(given, directory) {
    const wanted = readHolidays(given.holidays, directory.now());
    const found = await findAttendant(directory, given.name, given.forest);
    await refuseClaimed(directory, attendantClaim(found));
    return holidaysDraft(found, wanted);
  },
});
