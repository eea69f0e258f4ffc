import { bareSipAddress } from '../kit/lync-user.js';
import { objectId } from '../kit/object-id.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import { hasForeignPolicy, hasOtherSipAddress, lacksVoice } from '../kit/um-rules/person-facts.js';
import type { Chain } from './chain.js';

/** Somebody whom the directory knows and who has no mailbox. */
export function withoutMailbox(user: string): Fault[] {
  return [fault('mailbox-none', { user }, null)];
}

/** The links that are this person's own, in the order in which a call meets them. */
export function personFaults(chain: Chain): Fault[] {
  return [...lyncFaults(chain), ...exchangeFaults(chain)];
}

function exchangeFaults({ person, id, um, pin, plan, olderServer, situation }: Chain): Fault[] {
  const user = person.mailbox.DisplayName;
  const about = { user };
  if (um === null) return [fault('um-off', about, ['enable-um', { user: id }])];
  const faults: Fault[] = [];
  if (olderServer !== null) {
    const { Name: server, AdminDisplayVersion: version } = olderServer;
    faults.push(fault('server-older', { user, server, version }, null));
  }
  if (plan === null)
    return [...faults, fault('plan-none', about, ['change-dial-plan', { user: id }])];
  if (plan.URIType !== 'SipName') {
    const on = { user, dialPlan: plan.Name };
    faults.push(fault('plan-telephone', on, ['change-dial-plan', { user: id }]));
  }
  if (hasForeignPolicy(um, situation.policies)) {
    const own = situation.policies.find(({ UMDialPlan }) => UMDialPlan.ObjectGuid === plan.Guid);
    const policy = own === undefined ? null : objectId(person.forest.name, own.Guid);
    const on = { user, dialPlan: plan.Name };
    faults.push(
      policy === null
        ? fault('policy-foreign', on, ['create-policy', policyOf(plan.Name, person.forest.name)])
        : fault('policy-foreign', on, ['change-policy', { user: id, policy }]),
    );
  }
  if (pin?.LockedOut === true)
    faults.push(fault('pin-locked', about, ['reset-pin', { user: id, unlock: 'unlock' }]));
  return faults;
}

function policyOf(dialPlan: string, forest: string) {
  return { name: `${dialPlan} Default Policy`, dialPlan, forest };
}

function lyncFaults({ person, id, um, hasLync, user, plan, pool }: Chain): Fault[] {
  const name = person.mailbox.DisplayName;
  const about = { user: name };
  if (!hasLync) return [];
  if (user === null) return [fault('lync-unknown', about, null)];
  if (!user.Enabled) return [fault('lync-disabled', about, ['enable-in-lync', { user: id }])];
  const sipAddress = bareSipAddress(user.SipAddress);
  const isSip = plan?.URIType === 'SipName';
  return [
    ...(lacksVoice(user) ? [fault('voice-off', about, ['enable-voice', { user: id }])] : []),
    ...(pool === null ? [fault('pool-none', about, null)] : []),
    ...(user.HostedVoiceMail === true
      ? [fault('hosted', about, ['enable-in-lync', { user: id }])]
      : []),
    ...(um !== null && !user.ExUmEnabled
      ? [fault('lync-unaware', { ...about, forest: person.forest.lyncForest }, null)]
      : []),
    ...(um !== null && isSip && hasOtherSipAddress(um, user)
      ? [
          fault('sip-differs', { ...about, lync: sipAddress, um: um.SIPResourceIdentifier ?? '' }, [
            'change-sip-address',
            { user: id, sipAddress },
          ]),
        ]
      : []),
  ];
}
