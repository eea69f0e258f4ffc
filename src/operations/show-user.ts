import { z } from 'zod';
import type { AnswerDraft } from '../protocol/answer.js';
import type { Output } from '../cmdlets/call.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell } from './kit/forests.js';
import { bareSipAddress, lyncUserOf, type LyncUser } from './kit/lync-user.js';
import { messagesOf } from './kit/messages.js';
import type { Message } from '../protocol/message.js';
import { sameName } from './kit/names.js';
import { operation } from './kit/operation.js';
import type { FoundPerson } from './kit/person.js';
import { SHOW_USER_EXAMPLES } from './show-user/examples.js';
import { SHOW_USER_PHRASES, SHOW_USER_TEXTS } from './show-user/texts.js';

const say = messagesOf('show-user');

interface Known {
  readonly person: FoundPerson;
  readonly title: string | null;
  readonly um: Output<'Get-UMMailbox'> | null;
  readonly pin: Output<'Get-UMMailboxPIN'> | null;
  readonly lync: LyncUser | null;
  readonly accessNumbers: readonly string[];
}

/** Says what Exchange and Lync know of somebody's voice mail, without any PIN. */
export default operation({
  kind: 'read',
  name: 'show-user',
  topic: 'people',
  effect: 'read',
  parameters: z.strictObject({
    user: z.string().max(256),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: SHOW_USER_EXAMPLES,
  phrases: SHOW_USER_PHRASES,
  signs: [
    'um ask {user} -broken|pin|voice|enable|disable|change',
    'um info {user} -broken|pin|change',
    'extension ask {user} -who|change|um|free',
    'plan ask {user} -move|free',
    'policy ask {user} -apply',
    'um extension|plan|policy ask {user} -change|broken|enable|disable|move|free|create',
  ],
  texts: SHOW_USER_TEXTS,
  async answer(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { mailbox } = person;
    const shell = exchangeShell(person.forest);
    const identity = { Identity: mailbox.Guid };
    const [users, umMailboxes, pins, lync] = await Promise.all([
      directory.read(shell, 'Get-User', identity),
      mailbox.UMEnabled ? directory.read(shell, 'Get-UMMailbox', identity) : [],
      mailbox.UMEnabled ? directory.read(shell, 'Get-UMMailboxPIN', identity) : [],
      lyncUserOf(directory, person),
    ]);
    const um = umMailboxes[0] ?? null;
    const plan = um?.UMDialPlan ?? null;
    const plans =
      plan === null
        ? []
        : await directory.read(shell, 'Get-UMDialPlan', { Identity: plan.ObjectGuid });
    return answerOf({
      person,
      title: users[0]?.Title ?? null,
      um,
      pin: pins[0] ?? null,
      lync,
      accessNumbers: plans[0]?.AccessTelephoneNumbers ?? [],
    });
  },
});

function answerOf(known: Known): AnswerDraft {
  const { person, title, um, pin, lync, accessNumbers } = known;
  const { mailbox, forest } = person;
  const rows: readonly (readonly [string, Message | string | null])[] = [
    ['name', mailbox.DisplayName],
    ['title', title],
    ['site', mailbox.Office],
    ['server', mailbox.ServerName],
    ['forest', forest.name],
    ['hold', mailbox.LitigationHoldEnabled ? say('held') : null],
    ['um', say(um === null ? 'off' : 'on')],
    ['dial-plan', um?.UMDialPlan?.Name ?? null],
    ['policy', um?.UMMailboxPolicy?.Name ?? null],
    ['extensions', um?.Extensions.join(', ') ?? null],
    ['sip-um', um?.SIPResourceIdentifier ?? null],
    ['access-numbers', accessNumbers.join(', ')],
    ['pin', pin === null ? null : say(pinState(pin))],
    ['sip-lync', lync === null ? say('not-in-lync') : bareSipAddress(lync.SipAddress)],
    ['pool', lync?.RegistrarPool ?? null],
    ['voice', lync === null ? null : say(lync.EnterpriseVoiceEnabled ? 'on' : 'off')],
    ['line', lync?.LineURI ?? null],
  ];
  return {
    title: say('answer', { user: mailbox.DisplayName }),
    facts: rows.flatMap(([label, value]) =>
      value === null || value === '' ? [] : [{ label: say(`fact-${label}`), value }],
    ),
    notes: notesOf(known),
  };
}

function pinState(pin: Output<'Get-UMMailboxPIN'>): string {
  if (pin.LockedOut) return 'pin-locked';
  if (pin.PinExpired) return 'pin-expired';
  return pin.FirstTimeUser ? 'pin-never-used' : 'pin-fine';
}

function notesOf({ person, um, lync, accessNumbers }: Known): AnswerDraft['notes'] {
  const user = person.mailbox.DisplayName;
  const notes: AnswerDraft['notes'] = [];
  const umAddress = um?.SIPResourceIdentifier ?? null;
  if (
    umAddress !== null &&
    lync !== null &&
    !sameName(umAddress, bareSipAddress(lync.SipAddress))
  ) {
    notes.push(say('note-sip-differs', { um: umAddress, lync: bareSipAddress(lync.SipAddress) }));
  }
  if (um !== null && accessNumbers.length === 0) notes.push(say('note-no-access-number'));
  if (um !== null && lync !== null && !lync.EnterpriseVoiceEnabled) {
    notes.push(say('note-no-voice', { user }));
  }
  if (um !== null && lync?.ExUmEnabled === false) {
    notes.push(say('note-lync-unaware', { forest: person.forest.lyncForest }));
  }
  if (lync?.HostedVoiceMail === true) notes.push(say('note-hosted'));
  if (um === null) notes.push(say('note-enable', { user: person.mailbox.UserPrincipalName }));
  return notes;
}
