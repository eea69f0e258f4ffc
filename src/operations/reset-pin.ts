import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import { message } from '../protocol/message.js';
import type { Check } from '../protocol/plan.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { messagesOf } from './kit/messages.js';
import { operation } from './kit/operation.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { sameController } from './kit/same-controller.js';
import { unattendedWarnings } from './kit/unattended.js';
import { requireUmMailbox } from './kit/um-mailbox.js';
import { howToListen, pinByMail, userText } from './kit/user-text.js';
import { RESET_PIN_EXAMPLES } from './reset-pin/examples.js';
import { RESET_PIN_PHRASES } from './reset-pin/phrases.js';
import { RESET_PIN_TEXTS } from './reset-pin/texts.js';

const say = messagesOf('reset-pin');

/**
 * Gives somebody a new PIN, which Exchange makes and mails to that person alone. No PIN and no
 * other address can be given: whoever asks would get hold of a PIN. To unlock is the same command,
 * so an unlock that isn't needed is refused.
 */
export default operation({
  kind: 'change',
  name: 'reset-pin',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    unlock: z.enum(['unlock']).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: RESET_PIN_EXAMPLES,
  phrases: RESET_PIN_PHRASES,
  signs: [
    'pin again|forgotten|locked|unlock {user}',
    'um unlock|locked {user} -broken|disable',
    'unlock {user}',
  ],
  texts: RESET_PIN_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { forest, mailbox } = person;
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    const shell = exchangeShell(forest);
    const user = mailbox.DisplayName;
    const about = { Identity: mailbox.Guid, ...sameController(mailbox) };
    const [[pin], [plan]] = await Promise.all([
      directory.read(shell, 'Get-UMMailboxPIN', about),
      directory.read(shell, 'Get-UMDialPlan', { Identity: um.UMDialPlan.ObjectGuid }),
    ]);
    const isLocked = pin?.LockedOut === true;
    const isUnlock = given.unlock !== undefined;
    if (isUnlock && !isLocked) throw new UmError('UM-NOT-LOCKED', { user });
    const isOpen: Check = {
      endpoint: shell,
      call: call('Get-UMMailboxPIN', about),
      where: { LockedOut: false },
      is: 'present',
    };
    return {
      summary: say(isUnlock ? 'summary-unlock' : 'summary', { user }),
      subject: await personSubject(directory, person),
      steps: [
        {
          kind: 'command',
          id: 'pin',
          title: say('step-pin', { user }),
          administration: 'exchange',
          endpoint: shell,
          call: call('Set-UMMailboxPIN', { ...about, LockedOut: false, PINExpired: true }),
          // Nothing shows afterwards whether it ran, so it is never sent a second time by itself.
          settled: [],
        },
      ],
      changes: [
        {
          object: user,
          property: say('property-pin'),
          before: say('value-old'),
          after: say('value-new', { address: mailbox.PrimarySmtpAddress }),
        },
        ...(isLocked
          ? [
              {
                object: user,
                property: say('property-lock'),
                before: say('value-locked'),
                after: say('value-open'),
              },
            ]
          : []),
      ],
      warnings: [
        ...(isUnlock ? [say('warning-unlock', { user })] : []),
        ...(await unattendedWarnings(directory, person)),
      ],
      stops: [say('stops', { user })],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: say('verify-open', { user }), check: isOpen }],
      undo: { kind: 'none', reason: say('undo-none') },
      userTexts: [
        userText(mailbox, plan?.DefaultLanguage ?? null, [
          message('user-text.reset'),
          howToListen(um.AccessTelephoneNumbers),
          pinByMail(mailbox.PrimarySmtpAddress),
        ]),
      ],
      claims: [mailboxClaim(person)],
      before: {
        mailbox: mailbox.Guid,
        dialPlan: um.UMDialPlan.ObjectGuid,
        address: mailbox.PrimarySmtpAddress,
        locked: isLocked,
      },
    };
  },
});
