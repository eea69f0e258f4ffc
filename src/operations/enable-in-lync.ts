import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import type { Check } from '../protocol/plan.js';
import { ENABLE_IN_LYNC_EXAMPLES } from './enable-in-lync/examples.js';
import { ENABLE_IN_LYNC_PHRASES } from './enable-in-lync/phrases.js';
import { ENABLE_IN_LYNC_TEXTS } from './enable-in-lync/texts.js';
import { findPerson } from './kit/find-person.js';
import { lyncShell } from './kit/forests.js';
import { requireLyncUser } from './kit/lync-user.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { unattendedWarnings } from './kit/unattended.js';

const say = messagesOf('enable-in-lync');

/**
 * Lets calls reach somebody whom Lync has disabled, or whose calls Lync sends to a hosted voice
 * mail: only what is so is changed.
 */
export default operation({
  kind: 'change',
  name: 'enable-in-lync',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: ENABLE_IN_LYNC_EXAMPLES,
  phrases: ENABLE_IN_LYNC_PHRASES,
  texts: ENABLE_IN_LYNC_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    await refuseClaimed(directory, mailboxClaim(person));
    const lync = await requireLyncUser(directory, person);
    const user = person.mailbox.DisplayName;
    const isOff = !lync.Enabled;
    const isHosted = lync.HostedVoiceMail === true;
    if (!isOff && !isHosted) throw new UmError('UM-ALREADY-SO', { object: `${user} · Lync` });
    const patch = {
      ...(isOff ? { Enabled: true } : {}),
      ...(isHosted ? { HostedVoiceMail: false } : {}),
    };
    const isDone: Check = {
      endpoint: lyncShell(person.forest),
      call: call('Get-CsUser', { Identity: lync.SipAddress }),
      where: patch,
      is: 'present',
    };
    const what = isOff && isHosted ? 'both' : isOff ? 'account' : 'hosted';
    return {
      summary: say('summary', { user, what }),
      subject: [
        ...(await personSubject(directory, person)),
        { label: say('subject-sip'), value: lync.SipAddress },
        { label: say('subject-pool'), value: lync.RegistrarPool ?? '—' },
      ],
      steps: [
        {
          kind: 'command',
          id: 'lync',
          title: say('step', { user, what }),
          administration: 'lync',
          endpoint: lyncShell(person.forest),
          call: call('Set-CsUser', { Identity: lync.SipAddress, ...patch }),
          settled: [isDone],
        },
      ],
      changes: [
        ...(isOff
          ? [
              {
                object: user,
                property: say('property-account'),
                before: say('value-disabled'),
                after: say('value-enabled'),
              },
            ]
          : []),
        ...(isHosted
          ? [
              {
                object: user,
                property: say('property-hosted'),
                before: say('value-hosted'),
                after: say('value-own'),
              },
            ]
          : []),
      ],
      warnings: [
        ...(isOff ? [say('warning-why', { user })] : []),
        ...(isHosted ? [say('warning-hosted', { user })] : []),
        ...(isHosted && !person.mailbox.UMEnabled ? [say('warning-no-um', { user })] : []),
        ...(lync.EnterpriseVoiceEnabled ? [] : [say('warning-no-voice', { user })]),
        ...(await unattendedWarnings(directory, person)),
      ],
      stops: isHosted ? [say('stops', { user })] : [],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: say('verify', { user, what }), check: isDone }],
      undo: { kind: 'none', reason: say('undo-none', { user, what }) },
      claims: [mailboxClaim(person)],
      before: {
        lync: lync.Guid,
        sipAddress: lync.SipAddress,
        enabled: lync.Enabled,
        hosted: isHosted,
        um: person.mailbox.UMEnabled,
      },
    };
  },
});
