import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import type { Check } from '../protocol/plan.js';
import { ENABLE_CONTACT_EXAMPLES } from './enable-contact/examples.js';
import { ENABLE_CONTACT_PHRASES } from './enable-contact/phrases.js';
import { ENABLE_CONTACT_TEXTS } from './enable-contact/texts.js';
import { findSipPlan } from './kit/find-sip-plan.js';
import { hasLyncShell, lyncShell } from './kit/forests.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { contactEnabledClaim, leadsTo, umContacts } from './kit/um-contacts.js';

const say = messagesOf('enable-contact');

/** Enables the contact by which people dial in to a dial plan's voice mail, which is disabled. */
export default operation({
  kind: 'change',
  name: 'enable-contact',
  topic: 'plans',
  effect: 'change',
  parameters: z.strictObject({
    dialPlan: z.string().max(255),
    forest: z.string().max(255).optional(),
  }),
  required: ['dialPlan'],
  examples: ENABLE_CONTACT_EXAMPLES,
  phrases: ENABLE_CONTACT_PHRASES,
  texts: ENABLE_CONTACT_TEXTS,
  async plan(given, directory) {
    const { forest, plan } = await findSipPlan(directory, given.dialPlan, given.forest);
    if (!hasLyncShell(directory, forest))
      throw new UmError('UM-BY-HAND', { forest: forest.lyncForest, count: 1 });
    const contacts = (await umContacts(directory, forest)).filter(
      (contact) => contact.IsSubscriberAccess && leadsTo(contact, plan),
    );
    const contact = contacts.find(({ Enabled }) => !Enabled);
    if (contact === undefined) {
      const [there] = contacts;
      if (there !== undefined) throw new UmError('UM-ALREADY-SO', { object: there.SipAddress });
      throw new UmError('UM-CONTACT-NONE', { parameter: 'dialPlan', dialPlan: plan.Name });
    }
    await refuseClaimed(directory, contactEnabledClaim(contact));
    const { SipAddress: address, LineURI, DisplayNumber, RegistrarPool } = contact;
    const about = { contact: address, dialPlan: plan.Name };
    const endpoint = lyncShell(forest);
    const isEnabled: Check = {
      endpoint,
      call: call('Get-CsExUmContact', { Identity: address }),
      where: { Enabled: true },
      is: 'present',
    };
    return {
      summary: say('summary', about),
      subject: [
        { label: say('subject-contact'), value: address },
        { label: say('subject-number'), value: DisplayNumber ?? LineURI ?? '—' },
        { label: say('subject-pool'), value: RegistrarPool ?? '—' },
        { label: say('subject-forest'), value: forest.lyncForest },
      ],
      steps: [
        {
          kind: 'command',
          id: 'enable',
          title: say('step', about),
          administration: 'lync',
          endpoint,
          call: call('Set-CsExUmContact', { Identity: address, Enabled: true }),
          settled: [isEnabled],
        },
      ],
      changes: [
        {
          object: address,
          property: say('property-status'),
          before: say('value-disabled'),
          after: say('value-enabled'),
        },
      ],
      warnings: [say('warning-why', about)],
      stops: [],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: say('verify', about), check: isEnabled }],
      undo: { kind: 'none', reason: say('undo-none', about) },
      claims: [contactEnabledClaim(contact)],
      before: { contact: address, enabled: false, pool: RegistrarPool, dialPlan: plan.Guid },
    };
  },
});
