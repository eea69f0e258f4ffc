import { z } from 'zod';
import { allAtOnce } from './kit/all-at-once.js';
import { chooseExtension, refuseUsedExtension } from './kit/choose-extension.js';
import { ENABLE_UM_EXAMPLES } from './enable-um/examples.js';
import { enableDraft } from './enable-um/draft.js';
import { ENABLE_UM_PHRASES } from './enable-um/phrases.js';
import { ENABLE_UM_TEXTS } from './enable-um/texts.js';
import {
  otherExtensions,
  otherExtensionsSchema,
  withOtherExtensions,
} from './enable-um/other-extensions.js';
import { isWithoutVoice, voiceOffer, withVoiceFirst } from './enable-um/with-voice.js';
import { allDialPlans, findDialPlanFor } from './kit/find-dial-plan.js';
import type { Directory } from './kit/directory.js';
import { findPerson } from './kit/find-person.js';
import { findPolicy } from './kit/find-policy.js';
import { exchangeShell } from './kit/forests.js';
import { bareSipAddress, lyncUserOf, mustBeInLync } from './kit/lync-user.js';
import { mailboxClaim } from './kit/person-claim.js';
import { objectId } from './kit/object-id.js';
import { operation } from './kit/operation.js';
import type { FoundPerson } from './kit/person.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { refuseUnfitMailbox } from './kit/refuse-mailbox.js';
import { refuseUsedSipAddress } from './kit/refuse-sip-address.js';
import { unattended } from './kit/unattended.js';
import { isPoolConnected } from './kit/voice-mail-route.js';
import { extensionNeeded } from './kit/propose-extension.js';

/**
 * Gives somebody voice mail. The dial plan becomes its mailbox policy, the SIP address comes from
 * Lync, the extension from what was typed or from the line in Lync.
 */
export default operation({
  kind: 'change',
  name: 'enable-um',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    dialPlan: z.string().max(128),
    policy: z.string().max(128).optional(),
    extension: z.string().max(40).optional(),
    /** Enterprise Voice and the line too, before voice mail, where Lync has none. */
    voice: z.enum(['first']).optional(),
    /** The telephone number for that line, where nothing else tells it. */
    number: z.string().max(60).optional(),
    /** What somebody had beside it, which an undo gives back. */
    otherExtensions: otherExtensionsSchema.optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user', 'dialPlan'],
  examples: ENABLE_UM_EXAMPLES,
  phrases: ENABLE_UM_PHRASES,
  signs: [
    'um enable! {user} {policy} policy? plan? extension? -pin|broken|voice|attendant|disable|sip|contact|many|operator|create|certificate',
    'um {user} {extension} -pin|broken|voice|attendant|disable|sip|contact|info|many|operator|ask|change|who|free',
    'um {user} {dialPlan} -pin|broken|voice|attendant|disable|sip|contact|info|many|operator|ask|move|change|extension|delete',
    'um lacking enable {user} {extension?} -pin|broken|voice|attendant|disable|certificate',
    'um enable {user} {extension?} -pin|broken|voice|attendant|disable|sip|contact|info|many|operator',
  ],
  texts: ENABLE_UM_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const [dialPlans, lyncUser, [user]] = await lookAt(directory, person);
    const dialPlan = findDialPlanFor(person, dialPlans, given.dialPlan);
    const lync = mustBeInLync(person, lyncUser);
    const sipAddress = bareSipAddress(lync.SipAddress);
    const [policy] = await allAtOnce([
      findPolicy(directory, person, dialPlan, given.policy),
      refuseUsedSipAddress(directory, person, dialPlans, sipAddress),
    ]);
    const extension = chooseExtension(dialPlan, given.extension, lync.LineURI);
    if (extension === null) {
      const number = lync.LineURI ?? user?.Phone ?? null;
      throw await extensionNeeded(directory, person, dialPlan, number);
    }
    const [, isConnected] = await allAtOnce([
      refuseUsedExtension(directory, person, dialPlan, dialPlans, extension),
      lync.RegistrarPool === null
        ? Promise.resolve(false)
        : isPoolConnected(directory, person, dialPlan, lync.RegistrarPool),
    ]);
    const title = user?.Title ?? null;
    const planned = enableDraft({
      person,
      title,
      lync,
      dialPlan,
      dialPlans,
      policy,
      sipAddress,
      extension,
      isConnected,
    });
    const others = await otherExtensions(directory, person, dialPlans, given.otherExtensions);
    const draft = withOtherExtensions(
      { ...planned, warnings: [...planned.warnings, ...unattended(person, user)] },
      person,
      others,
    );
    if (!isWithoutVoice(lync)) return draft;
    const id = objectId(person.forest.name, person.mailbox.Guid);
    return given.voice === undefined
      ? { ...draft, instead: [voiceOffer({ ...given, user: id, extension })] }
      : withVoiceFirst(directory, draft, { user: id, extension, number: given.number });
  },
});

/** What is asked about a person whoever the dial plan is for: whether they may have one comes first. */
async function lookAt(directory: Directory, person: FoundPerson) {
  const [, , ...found] = await allAtOnce([
    refuseUnfitMailbox(directory, person),
    refuseClaimed(directory, mailboxClaim(person)),
    allDialPlans(directory),
    lyncUserOf(directory, person),
    directory.read(exchangeShell(person.forest), 'Get-User', { Identity: person.mailbox.Guid }),
  ]);
  return found;
}
