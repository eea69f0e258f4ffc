import { z } from 'zod';
import { CHANGE_SETTINGS_EXAMPLES } from './change-settings/examples.js';
import { changedSettings, previewAsked } from './change-settings/changed-settings.js';
import { settingsDraft } from './change-settings/draft.js';
import { isNobodys, operatorOf } from './change-settings/operator-number.js';
import { policiesWithPreview } from './change-settings/other-policies.js';
import { CHANGE_SETTINGS_PHRASES } from './change-settings/phrases.js';
import { CHANGE_SETTINGS_TEXTS } from './change-settings/texts.js';
import { UmError } from '../protocol/errors.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { requireUmMailbox } from './kit/um-mailbox.js';

/**
 * Changes settings of somebody's voice mail: `missed calls off`, several of them, and the number of
 * the operator. What belongs to the policy or to the mailbox is refused with where it is set.
 */
export default operation({
  kind: 'change',
  name: 'change-settings',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    settings: z.union([z.string().max(600), z.array(z.string().max(80)).max(20)]).optional(),
    operatorNumber: z.string().max(40).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: CHANGE_SETTINGS_EXAMPLES,
  phrases: CHANGE_SETTINGS_PHRASES,
  signs: ['operator {user} {operatorNumber}', '{user} {settings}'],
  texts: CHANGE_SETTINGS_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    const { forest, mailbox } = person;
    const [policy] = await directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', {
      Identity: um.UMMailboxPolicy.ObjectGuid,
    });
    if (policy === undefined) throw new UmError('UM-PLAN-CHANGED');
    const operator = operatorOf(given.operatorNumber);
    const isAsked = operator !== undefined;
    const preview = previewAsked(given.settings);
    const offers =
      preview === null
        ? []
        : await policiesWithPreview(directory, person, um, policy, preview !== 'off');
    const changed = changedSettings(given.settings, um, policy, isAsked, offers);
    const operatorChanges = isAsked && operator !== um.OperatorNumber;
    if (changed.length === 0 && !operatorChanges)
      throw new UmError('UM-ALREADY-SO', { object: mailbox.DisplayName });
    const leadsNowhere =
      operatorChanges && operator !== null && (await isNobodys(directory, person, um, operator));
    const subject = await personSubject(directory, person);
    const toOperator = operatorChanges ? operator : undefined;
    return settingsDraft({
      person,
      um,
      policy,
      changed,
      operator: toOperator,
      leadsNowhere,
      subject,
    });
  },
});
