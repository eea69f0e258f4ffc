import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import { message } from '../protocol/message.js';
import type { Check } from '../protocol/plan.js';
import { ENABLE_VOICE_EXAMPLES } from './enable-voice/examples.js';
import { chooseLine } from './enable-voice/line.js';
import { ENABLE_VOICE_PHRASES } from './enable-voice/phrases.js';
import { ENABLE_VOICE_TEXTS } from './enable-voice/texts.js';
import { allDialPlans } from './kit/find-dial-plan.js';
import type { Directory } from './kit/directory.js';
import { findPerson } from './kit/find-person.js';
import { exchangeShell, lyncShell } from './kit/forests.js';
import { requireLyncUser } from './kit/lync-user.js';
import { messagesOf } from './kit/messages.js';
import { objectId } from './kit/object-id.js';
import { operation } from './kit/operation.js';
import { orNone } from './kit/or-none.js';
import type { FoundPerson } from './kit/person.js';
import { mailboxClaim } from './kit/person-claim.js';
import { personSubject } from './kit/person-subject.js';
import { refuseClaimed } from './kit/refuse-claimed.js';
import { refuseTakenLine } from './kit/refuse-taken-line.js';
import { userText } from './kit/user-text.js';

const say = messagesOf('enable-voice');

/** Gives somebody Enterprise Voice and a line in Lync: without both no call reaches voice mail. */
export default operation({
  kind: 'change',
  name: 'enable-voice',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    number: z.string().max(60).optional(),
    extension: z.string().max(40).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user'],
  examples: ENABLE_VOICE_EXAMPLES,
  phrases: ENABLE_VOICE_PHRASES,
  signs: [
    'voice enable {user} -disable|broken',
    'voice {user} -disable|broken|um',
    'voice {user} {number}',
  ],
  texts: ENABLE_VOICE_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    await refuseClaimed(directory, mailboxClaim(person));
    const lync = await requireLyncUser(directory, person);
    const user = person.mailbox.DisplayName;
    const line = await chooseLine(directory, person, lync, given.number, given.extension);
    if (lync.EnterpriseVoiceEnabled && lync.LineURI?.toLowerCase() === line.toLowerCase())
      throw new UmError('UM-ALREADY-SO', { object: `${user} · ${line}` });
    await refuseTakenLine(directory, person, lync, line, 'number');
    const shell = lyncShell(person.forest);
    const enabled: Check = {
      endpoint: shell,
      call: call('Get-CsUser', { Identity: lync.SipAddress }),
      where: { EnterpriseVoiceEnabled: true, LineURI: line },
      is: 'present',
    };
    // Who had a line gets that one back; Enterprise Voice isn't switched off again.
    const isWithVoice = lync.EnterpriseVoiceEnabled && (lync.LineURI ?? '') !== '';
    const onOrOff = say(lync.EnterpriseVoiceEnabled ? 'value-on' : 'value-off');
    return {
      summary: say('summary', { user, line }),
      subject: [
        ...(await personSubject(directory, person)),
        { label: say('subject-pool'), value: lync.RegistrarPool ?? '—' },
      ],
      steps: [
        {
          kind: 'command',
          id: 'voice',
          title: say('step-voice', { user }),
          administration: 'lync',
          endpoint: shell,
          call: call('Set-CsUser', {
            Identity: lync.SipAddress,
            EnterpriseVoiceEnabled: true,
            LineURI: line,
          }),
          settled: [enabled],
        },
      ],
      changes: [
        { object: user, property: say('property-voice'), before: onOrOff, after: say('value-on') },
        { object: user, property: say('property-line'), before: lync.LineURI, after: line },
      ],
      warnings: [
        ...(lync.Enabled ? [] : [say('warning-disabled', { user })]),
        ...(line.includes(';ext=') ? [] : [say('warning-no-extension')]),
        say('note-routes'),
      ],
      stops:
        lync.LineURI === null || lync.LineURI === '' || lync.LineURI === line
          ? []
          : [say('stops', { line: lync.LineURI })],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: say('verify-voice', { user, line }), check: enabled }],
      undo: isWithVoice
        ? {
            kind: 'request',
            operation: 'enable-voice',
            parameters: {
              user: objectId(person.forest.name, person.mailbox.Guid),
              number: lync.LineURI ?? '',
            },
            explanation: say('undo', { line: lync.LineURI ?? '' }),
          }
        : { kind: 'none', reason: say('undo-none') },
      userTexts: [
        userText(person.mailbox, await planLanguage(directory, person), [
          message('user-text.voice', { number: line.replace(/^tel:|;ext=.*$/gi, '') }),
        ]),
      ],
      claims: [mailboxClaim(person), `line:${person.forest.lyncForest}:${line.toLowerCase()}`],
      before: {
        lync: lync.Guid,
        sipAddress: lync.SipAddress,
        enterpriseVoice: lync.EnterpriseVoiceEnabled,
        line: lync.LineURI,
        wanted: line,
      },
    };
  },
});

/** The language of the dial plan of somebody who has voice mail; null: there is none. */
async function planLanguage(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<string | null> {
  if (!mailbox.UMEnabled) return null;
  const [[um], dialPlans] = await Promise.all([
    orNone(
      directory.read(exchangeShell(forest), 'Get-UMMailbox', { Identity: mailbox.Guid }),
      'ManagementObjectNotFoundException',
    ),
    allDialPlans(directory),
  ]);
  const its = dialPlans.find(({ plan }) => plan.Guid === um?.UMDialPlan?.ObjectGuid);
  return its?.plan.DefaultLanguage ?? null;
}
