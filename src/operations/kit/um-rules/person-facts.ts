import type { Output } from '../../../cmdlets/call.js';
import { bareSipAddress } from '../lync-user.js';
import { sameName } from '../names.js';

type UmMailbox = Pick<
  Output<'Get-UMMailbox'>,
  'SIPResourceIdentifier' | 'UMDialPlan' | 'UMMailboxPolicy'
>;
type LyncUser = Pick<Output<'Get-CsUser'>, 'SipAddress' | 'EnterpriseVoiceEnabled' | 'LineURI'>;

/** Whether somebody has one SIP address in Lync and another in UM. */
export function hasOtherSipAddress(mailbox: UmMailbox, user: LyncUser | null): boolean {
  const address = user?.SipAddress ?? null;
  return (
    address !== null && !sameName(bareSipAddress(address), mailbox.SIPResourceIdentifier ?? '')
  );
}

/** Whether a Lync user can't have calls of their own: no Enterprise Voice, or no line. */
export function lacksVoice({ EnterpriseVoiceEnabled, LineURI }: LyncUser): boolean {
  return !EnterpriseVoiceEnabled || (LineURI ?? '') === '';
}

/** Whether a mailbox's policy is another dial plan's than its own, or isn't there. */
export function hasForeignPolicy(
  mailbox: UmMailbox,
  policies: readonly Output<'Get-UMMailboxPolicy'>[],
): boolean {
  const policy = policies.find(({ Guid }) => Guid === mailbox.UMMailboxPolicy?.ObjectGuid);
  return policy?.UMDialPlan.ObjectGuid !== mailbox.UMDialPlan?.ObjectGuid;
}
