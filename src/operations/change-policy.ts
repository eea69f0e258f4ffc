import { z } from 'zod';
import { call } from '../cmdlets/call.js';
import { UmError } from '../protocol/errors.js';
import type { Check } from '../protocol/plan.js';
import { CHANGE_POLICY_EXAMPLES } from './change-policy/examples.js';
import { CHANGE_POLICY_PHRASES } from './change-policy/phrases.js';
import { CHANGE_POLICY_TEXTS } from './change-policy/texts.js';
import { findAnyPolicy } from './change-policy/find-any-policy.js';
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

const say = messagesOf('change-policy');

/**
 * Gives somebody another UM mailbox policy. One of another dial plan is a change of plan, and
 * planned as such; `newExtension` is for that.
 */
export default operation({
  kind: 'change',
  name: 'change-policy',
  topic: 'people',
  effect: 'change',
  parameters: z.strictObject({
    user: z.string().max(256),
    policy: z.string().max(128),
    newExtension: z.string().max(40).optional(),
    forest: z.string().max(255).optional(),
  }),
  required: ['user', 'policy'],
  examples: CHANGE_POLICY_EXAMPLES,
  phrases: CHANGE_POLICY_PHRASES,
  signs: ['policy apply {user} {policy} attendant? -create|dialing'],
  texts: CHANGE_POLICY_TEXTS,
  async plan(given, directory) {
    const person = await findPerson(directory, given.user, given.forest);
    const { forest, mailbox } = person;
    const um = await requireUmMailbox(directory, person);
    await refuseClaimed(directory, mailboxClaim(person));
    const policy = await findAnyPolicy(directory, forest, um.UMDialPlan, given.policy);
    const user = mailbox.DisplayName;
    if (policy.UMDialPlan.ObjectGuid !== um.UMDialPlan.ObjectGuid) {
      const move = await directory.plan('change-dial-plan', {
        user: objectId(forest.name, mailbox.Guid),
        policy: objectId(forest.name, policy.Guid),
        ...(given.newExtension === undefined ? {} : { newExtension: given.newExtension }),
      });
      const about = { policy: policy.Name, dialPlan: policy.UMDialPlan.Name };
      return { ...move, warnings: [say('warning-plan', about), ...move.warnings] };
    }
    if (policy.Guid === um.UMMailboxPolicy.ObjectGuid)
      throw new UmError('UM-ALREADY-SO', { object: `${user} · ${policy.Name}` });
    const shell = exchangeShell(forest);
    const changed: Check = {
      endpoint: shell,
      call: call('Get-UMMailbox', { Identity: mailbox.Guid, ...sameController(mailbox) }),
      where: { UMMailboxPolicy: policy.Guid },
      is: 'present',
    };
    return {
      summary: say('summary', { user, policy: policy.Name }),
      subject: await personSubject(directory, person),
      steps: [
        {
          kind: 'command',
          id: 'policy',
          title: say('step-policy', { user }),
          administration: 'exchange',
          endpoint: shell,
          call: call('Set-UMMailbox', {
            Identity: mailbox.Guid,
            UMMailboxPolicy: policy.Guid,
            ...sameController(mailbox),
          }),
          settled: [changed],
        },
      ],
      changes: [
        {
          object: user,
          property: say('property-policy'),
          before: um.UMMailboxPolicy.Name,
          after: policy.Name,
        },
      ],
      warnings: [say('note-pin', { digits: policy.MinPINLength })],
      stops: [],
      numbers: { created: 0, deleted: 0, changed: 1 },
      verifications: [{ title: say('verify-policy', { policy: policy.Name }), check: changed }],
      undo: {
        kind: 'request',
        operation: 'change-policy',
        parameters: {
          user: objectId(forest.name, mailbox.Guid),
          policy: objectId(forest.name, um.UMMailboxPolicy.ObjectGuid),
        },
        explanation: say('undo', { policy: um.UMMailboxPolicy.Name }),
      },
      claims: [mailboxClaim(person)],
      before: {
        mailbox: mailbox.Guid,
        dialPlan: um.UMDialPlan.ObjectGuid,
        policy: um.UMMailboxPolicy.ObjectGuid,
      },
    };
  },
});
