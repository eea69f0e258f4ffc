import { z } from 'zod';
import { UmError } from '../protocol/errors.js';
import { CHANGE_EXTENSION_EXAMPLES } from './change-extension/examples.js';
import { extensionDraft } from './change-extension/draft.js';
import { CHANGE_EXTENSION_PHRASES } from './change-extension/phrases.js';
import { presentExtension } from './change-extension/present-extension.js';
import { CHANGE_EXTENSION_TEXTS } from './change-extension/texts.js';
import { chooseExtension, lineExtension, refuseUsedExtension } from './kit/choose-extension.js';
import { allDialPlans } from './kit/find-dial-plan.js';
import { findPerson } from './kit/find-person.js';
import { lyncUserOf } from './kit/lync-user.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { refuseTakenLine } from './kit/refuse-taken-line.js';
import { requireUmMailbox } from './kit/um-mailbox.js';
import { extensionNeeded } from './kit/propose-extension.js';

/**
 * Gives somebody's voice mail another extension of the same dial plan: the one EUM address of the
 * old one is replaced, and the extension of the line in Lync where the line carries it.
 */
export default operation({
  kind: 'change',
  name: 'change-extension',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    newExtension: z.string().max(40),
    forest: z.string().max(255).optional(),
  }),
  required: ['user', 'newExtension'],
  examples: CHANGE_EXTENSION_EXAMPLES,
  phrases: CHANGE_EXTENSION_PHRASES,
  signs: [
    'um extension change! {user} {newExtension} -sip|voice|policy|access|attendant|operator',
    'um change! {user} {newExtension} -sip|voice|policy|plan|access|attendant|pin|contact|operator',
    'extension change {user} {newExtension} -sip|voice|policy|access|attendant|operator',
    'change {user} {newExtension} -sip|voice|policy|plan|access|attendant|pin|contact|operator',
  ],
  texts: CHANGE_EXTENSION_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    if (given.newExtension.trim() === '')
      throw new UmError('UM-MISSING-PARAMETER', { parameter: 'newExtension' });
    const dialPlans = await allDialPlans(directory);
    const plan = dialPlans.find((one) => one.plan.Guid === um.UMDialPlan.ObjectGuid)?.plan;
    if (plan?.URIType !== 'SipName') {
      throw new UmError('UM-DIAL-PLAN-NOT-SIP', {
        dialPlan: um.UMDialPlan.Name,
        kind: plan?.URIType ?? '',
      });
    }
    const extension = chooseExtension(plan, given.newExtension, null);
    if (extension === null)
      throw await extensionNeeded(directory, person, plan, null, 'newExtension');
    const lync = await lyncUserOf(directory, person);
    const ofLine = lineExtension(lync?.LineURI ?? null);
    const present = presentExtension(person, um, extension, ofLine);
    // A line with another extension yet is somebody's choice; that of the old one has to follow.
    const lineFollows =
      ofLine !== null && ofLine !== extension && (ofLine === present || present === extension);
    if (present === extension && !lineFollows)
      throw new UmError('UM-ALREADY-SO', {
        object: `${person.mailbox.DisplayName} · ${extension}`,
      });
    if (present !== extension)
      await refuseUsedExtension(directory, person, plan, dialPlans, extension);
    const line =
      lync !== null && lineFollows
        ? (lync.LineURI ?? '').replace(/;ext=\d+$/i, `;ext=${extension}`)
        : null;
    if (lync !== null && line !== null)
      await refuseTakenLine(directory, person, lync, line, 'newExtension');
    const subject = await personSubject(directory, person);
    return extensionDraft({ person, um, lync, plan, dialPlans, present, extension, line, subject });
  },
});
