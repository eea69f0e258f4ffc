import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { CHANGE_DIAL_PLAN_EXAMPLES } from './change-dial-plan/examples.js';
import { chooseTarget } from './change-dial-plan/choose-target.js';
import { moveDraft } from './change-dial-plan/draft.js';
import { enableThere } from './change-dial-plan/enable-there.js';
import { CHANGE_DIAL_PLAN_PHRASES } from './change-dial-plan/phrases.js';
import { CHANGE_DIAL_PLAN_TEXTS } from './change-dial-plan/texts.js';
import { chooseExtension, refuseUsedExtension } from './kit/choose-extension.js';
import { allDialPlans } from './kit/find-dial-plan.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { bareSipAddress, requireLyncUser } from './kit/lync-user.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { refuseUnableMailbox } from './kit/refuse-mailbox.js';
import { refuseSipConflict, refuseUsedSipAddress } from './kit/refuse-sip-address.js';
import { unattendedWarnings } from './kit/unattended.js';
import { isPoolConnected } from './kit/voice-mail-route.js';
import { extensionNeeded } from './kit/propose-extension.js';

/**
 * Moves somebody to another dial plan. Exchange can only disable and enable again, so all that the
 * second could be refused for is looked at before the first. Where voice mail is off, as a move that
 * ended between the two leaves it, the second is all that is left.
 */
export default operation({
  kind: 'change',
  name: 'change-dial-plan',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    dialPlan: z.string().max(128).optional(),
    policy: z.string().max(128).optional(),
    newExtension: z.string().max(40).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: CHANGE_DIAL_PLAN_EXAMPLES,
  phrases: CHANGE_DIAL_PLAN_PHRASES,
  signs: [
    'plan move {user} {dialPlan} -server|policy|create|delete|sip|extension|attendant|lyncplan',
    'plan move {user} {dialPlan} {newExtension} -server|create|delete|sip|attendant|lyncplan',
    'plan policy move {user} {dialPlan} {policy} -server|create|delete|sip|attendant|lyncplan',
  ],
  texts: CHANGE_DIAL_PLAN_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { forest, mailbox } = person;
    const user = mailbox.DisplayName;
    if (!mailbox.UMEnabled) return enableThere(directory, person, given);
    const [um] = await directory.read(exchangeShell(forest), 'Get-UMMailbox', {
      Identity: mailbox.Guid,
    });
    if (um === undefined) throw new UmError('UM-NOT-ENABLED', { user });
    await refuseClaimed(directory, mailboxClaim(person));
    const dialPlans = await allDialPlans(directory);
    const from =
      dialPlans.find(({ plan }) => plan.Guid === um.UMDialPlan?.ObjectGuid)?.plan ?? null;
    const { plan, policy } = await chooseTarget(directory, person, dialPlans, from?.Name ?? '—', {
      ...(given.dialPlan === undefined ? {} : { dialPlan: given.dialPlan }),
      ...(given.policy === undefined ? {} : { policy: given.policy }),
    });
    if (from?.Guid === plan.Guid)
      throw new UmError('UM-ALREADY-SO', { object: `${user} · ${plan.Name}` });
    await refuseUnableMailbox(directory, person);
    const lync = await requireLyncUser(directory, person);
    const sipAddress = bareSipAddress(lync.SipAddress);
    refuseSipConflict(person, sipAddress);
    await refuseUsedSipAddress(directory, person, dialPlans, sipAddress);
    const [present = '', second] = um.Extensions;
    const kept =
      second === undefined && present.length === plan.NumberOfDigitsInExtension
        ? present
        : undefined;
    const wanted = given.newExtension?.trim() === '' ? undefined : given.newExtension;
    const extension = chooseExtension(plan, wanted ?? kept, lync.LineURI);
    if (extension === null)
      throw await extensionNeeded(directory, person, plan, lync.LineURI, 'newExtension');
    await refuseUsedExtension(directory, person, plan, dialPlans, extension);
    const isConnected =
      lync.RegistrarPool !== null &&
      (await isPoolConnected(directory, person, plan, lync.RegistrarPool));
    const subject = await personSubject(directory, person);
    const draft = moveDraft({
      person,
      um,
      lync,
      from,
      plan,
      dialPlans,
      policy,
      sipAddress,
      extension,
      isConnected,
      subject,
    });
    const unattended = await unattendedWarnings(directory, person);
    return { ...draft, warnings: [...draft.warnings, ...unattended] };
  },
});
