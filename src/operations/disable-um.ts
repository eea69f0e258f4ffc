import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { message } from '../protocol/message.js';
import type { Check } from '../protocol/plan.js';
import { DISABLE_UM_PHRASES } from './disable-um/phrases.js';
import { whatPointsThere } from './disable-um/points-there.js';
import { DISABLE_UM_TEXTS } from './disable-um/texts.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { messagesOf } from './kit/messages.js';
import { objectId } from './kit/object-id.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { sameController } from './kit/same-controller.js';
import { requireUmMailbox } from './kit/um-mailbox.js';
import { userText } from './kit/user-text.js';

const say = messagesOf('disable-um');

/** Takes somebody's voice mail away; greetings and settings stay with the mailbox. */
export default operation({
  kind: 'change',
  name: 'disable-um',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  phrases: DISABLE_UM_PHRASES,
  signs: ['um disable {user} -pin -voice -attendant'],
  texts: DISABLE_UM_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { forest, mailbox } = person;
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    const pointers = await whatPointsThere(directory, person, um);
    const shell = exchangeShell(forest);
    const user = mailbox.DisplayName;
    const extensions = um.Extensions.join(', ');
    const isOff: Check = {
      endpoint: shell,
      call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
      where: { UMEnabled: false },
      is: 'present',
    };
    const lost = (property: string, before: string) => ({
      object: user,
      property: say(property),
      before,
      after: null,
    });
    const [extension] = um.Extensions;
    return {
      summary: say('summary', { user, extension: extensions }),
      subject: await personSubject(directory, person),
      steps: [
        {
          kind: 'command',
          id: 'disable',
          title: say('step-disable', { user }),
          administration: 'exchange',
          endpoint: shell,
          call: call('Disable-UMMailbox', {
            Identity: mailbox.Guid,
            KeepProperties: true,
            Confirm: false,
            ...sameController(mailbox),
          }),
          settled: [isOff],
        },
      ],
      changes: [
        lost('property-dial-plan', um.UMDialPlan.Name),
        lost('property-policy', um.UMMailboxPolicy.Name),
        lost('property-extension', extensions),
        ...(um.SIPResourceIdentifier === null
          ? []
          : [lost('property-sip', um.SIPResourceIdentifier)]),
      ],
      warnings: [
        say('warning-free', { extension: extensions, dialPlan: um.UMDialPlan.Name }),
        ...(um.Extensions.length > 1 ? [say('warning-several', { extension: extensions })] : []),
        ...pointers,
      ],
      stops: [say('stops', { user })],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [
        { title: say('verify-off', { user }), check: isOff },
        {
          title: say('verify-free', { extension: extensions }),
          check: {
            endpoint: shell,
            call: call('Get-Mailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
            where: { EmailAddresses: mailbox.EmailAddresses.filter((one) => /^eum:/i.test(one)) },
            is: 'absent',
          },
        },
      ],
      undo:
        extension === undefined
          ? { kind: 'none', reason: say('undo-none') }
          : {
              kind: 'request',
              operation: 'enable-um',
              parameters: {
                user: objectId(forest.name, mailbox.Guid),
                dialPlan: objectId(forest.name, um.UMDialPlan.ObjectGuid),
                policy: objectId(forest.name, um.UMMailboxPolicy.ObjectGuid),
                extension,
              },
              explanation: say('undo', { extension }),
            },
      userTexts: [userText(mailbox, null, [message('user-text.disabled')])],
      claims: [mailboxClaim(person)],
      before: {
        mailbox: mailbox.Guid,
        dialPlan: um.UMDialPlan.ObjectGuid,
        policy: um.UMMailboxPolicy.ObjectGuid,
        extensions: [...um.Extensions].sort(),
        sipAddress: um.SIPResourceIdentifier,
        missedCalls: um.MissedCallNotificationEnabled,
        operator: um.OperatorNumber,
        pointers: pointers.map(({ key, params }) => ({ key, params })),
      },
    };
  },
});
