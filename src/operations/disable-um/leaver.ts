import { call } from '../../cmdlets/call.js';
import { draftSchema, type Check, type Draft, type DraftInput } from '../../protocol/plan.js';
import { composeDrafts } from '../kit/compose-drafts.js';
import { lyncShell } from '../kit/forests.js';
import { holdWarnings } from './draft.js';
import type { LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import type { FoundPerson } from '../kit/person.js';
import { mailboxClaim } from '../kit/person-claim.js';

const say = messagesOf('disable-um');

/** Whether there is Enterprise Voice or a line to take away. */
export function isWithVoice({ EnterpriseVoiceEnabled, LineURI }: LyncUser): boolean {
  return EnterpriseVoiceEnabled || (LineURI !== null && LineURI !== '');
}

/**
 * One plan for somebody who has left: voice mail off, then Enterprise Voice and the line in Lync.
 * The other way round than they are given, so that no call goes to a line without voice mail for long.
 * @param disable what takes voice mail away; null: there is none
 */
export function leaverDraft(
  person: FoundPerson,
  lync: LyncUser,
  disable: DraftInput | null,
  subject: DraftInput['subject'],
): DraftInput {
  const user = person.mailbox.DisplayName;
  const line = lync.LineURI ?? '';
  const id = objectId(person.forest.name, person.mailbox.Guid);
  const um = disable === null ? null : draftSchema.parse(disable);
  const voice = draftSchema.parse(voiceDraft(person, lync, subject));
  const both = composeDrafts([
    ...(um === null ? [] : [{ id: 'um', draft: um }]),
    { id: 'voice', draft: voice },
  ]);
  const about = { user, number: numberOf(line) };
  return {
    ...both,
    summary:
      um === null ? voice.summary : say('summary-leaver', { ...um.summary.params, ...about }),
    subject,
    undo: um === null ? voice.undo : undoOf(um, line),
    instead:
      um === null
        ? []
        : [{ operation: 'disable-um', parameters: { user: id }, text: say('instead-um') }],
    // Whoever has left reads no text of ours.
    userTexts: [],
  };
}

/** Takes Enterprise Voice and the line away; the account in Lync stays. */
function voiceDraft(
  person: FoundPerson,
  lync: LyncUser,
  subject: DraftInput['subject'],
): DraftInput {
  const { forest, mailbox } = person;
  const user = mailbox.DisplayName;
  const line = lync.LineURI ?? '';
  const number = numberOf(line);
  const shell = lyncShell(forest);
  const look = call('Get-CsUser', { Identity: lync.SipAddress });
  const isOff: Check = {
    endpoint: shell,
    call: look,
    where: { EnterpriseVoiceEnabled: false },
    is: 'present',
  };
  const isWithoutLine: Check = {
    endpoint: shell,
    call: look,
    where: { LineURI: line },
    is: 'absent',
  };
  const checks = line === '' ? [isOff] : [isOff, isWithoutLine];
  return {
    summary: say('summary-voice', { user, number }),
    subject,
    steps: [
      {
        kind: 'command',
        id: 'off',
        title: say('step-voice', { user }),
        administration: 'lync',
        endpoint: shell,
        call: call('Set-CsUser', {
          Identity: lync.SipAddress,
          EnterpriseVoiceEnabled: false,
          LineURI: '',
        }),
        settled: checks,
      },
    ],
    changes: [
      {
        object: user,
        property: say('property-voice'),
        before: say(lync.EnterpriseVoiceEnabled ? 'value-on' : 'value-off'),
        after: say('value-off'),
      },
      ...(line === ''
        ? []
        : [{ object: user, property: say('property-line'), before: line, after: null }]),
    ],
    warnings: [
      ...(line === '' ? [] : [say('warning-line-free', { number })]),
      say('note-account', { user }),
      ...holdWarnings(person),
    ],
    stops: [say('stops-voice', { user, number })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: checks.map((check, at) => ({
      title: say(at === 0 ? 'verify-voice-off' : 'verify-line-off', { user, number }),
      check,
    })),
    undo:
      line === ''
        ? { kind: 'none', reason: say('undo-voice-none') }
        : {
            kind: 'request',
            operation: 'enable-voice',
            parameters: { user: objectId(forest.name, mailbox.Guid), number: line },
            explanation: say('undo-voice', { number }),
          },
    claims: [mailboxClaim(person)],
    before: {
      lync: lync.Guid,
      sipAddress: lync.SipAddress,
      enterpriseVoice: lync.EnterpriseVoiceEnabled,
      line: lync.LineURI,
      isHeld: mailbox.LitigationHoldEnabled,
    },
  };
}

/** Voice mail again, with Enterprise Voice and the very line before it. */
function undoOf({ undo }: Draft, line: string): Draft['undo'] {
  if (undo.kind !== 'request' || line === '') return undo;
  const { extension } = undo.parameters;
  return {
    ...undo,
    parameters: { ...undo.parameters, voice: 'first', number: line },
    explanation: say('undo-leaver', { extension: String(extension), number: numberOf(line) }),
  };
}

/** `+33155501234` of `tel:+33155501234;ext=1234`; `none` of no line. */
function numberOf(line: string): string {
  const number = line.replace(/^tel:|;ext=.*$/gi, '');
  return number === '' ? 'none' : number;
}
