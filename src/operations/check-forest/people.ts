import type { BriefOutput, Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { bareSipAddress, lyncUserOf } from '../kit/lync-user.js';
import { MOST_PEOPLE } from '../kit/several-people.js';
import { hasForeignPolicy } from '../kit/um-rules/person-facts.js';
import { ExtensionCheck } from './extensions.js';
import { FirstByName } from './first-by-name.js';
import type { LyncPeople } from './lync-people.js';

export type UmMailbox = BriefOutput<'Get-UMMailbox'>;
type Some = FirstByName<UmMailbox>;

/** Everybody with voice mail, counted, and the first of those with whom something is wrong. */
export interface People {
  readonly count: number;
  /** How many are on a SIP URI dial plan. */
  readonly onSip: number;
  readonly notInLync: Some;
  readonly disabledInLync: Some;
  readonly hosted: Some;
  readonly otherSipAddress: Some;
  readonly foreignPolicy: Some;
  readonly onTelephonePlan: Some;
  readonly otherLength: Some;
  readonly sharedExtension: Some;
  readonly withoutVoice: Some;
  readonly unseen: Some;
  /** The SIP addresses in Lync, without `sip:`, of the first whose is another in UM, by GUID. */
  readonly addressesInLync: ReadonlyMap<string, string>;
}

/** What each person is held against. */
interface Against {
  readonly dialPlans: readonly Output<'Get-UMDialPlan'>[];
  readonly policies: readonly Output<'Get-UMMailboxPolicy'>[];
  /** Null: no shell of this Lync is known. */
  readonly lync: LyncPeople | null;
}

/** Looks at everybody of a forest as they come, and keeps nobody with whom all is well. */
export async function readPeople(
  directory: Directory,
  forest: Forest,
  { dialPlans, policies, lync }: Against,
): Promise<People> {
  const sipPlans = new Map(
    dialPlans.filter(({ URIType }) => URIType === 'SipName').map((plan) => [plan.Guid, plan]),
  );
  const extensions = new ExtensionCheck(dialPlans);
  const some = (): Some => new FirstByName(MOST_PEOPLE);
  const [notInLync, disabledInLync, hosted] = [some(), some(), some()];
  const [otherSipAddress, foreignPolicy, onTelephonePlan] = [some(), some(), some()];
  const [otherLength, sharedExtension] = [some(), some()];
  const [withoutVoice, unseen] = [some(), some()];
  let count = 0;
  let onSip = 0;
  const everybody = { ResultSize: 'Unlimited' } as const;
  await directory.eachBrief(exchangeShell(forest), 'Get-UMMailbox', everybody, (mailbox) => {
    count += 1;
    if (hasForeignPolicy(mailbox, policies)) foreignPolicy.add(mailbox);
    const known = lync?.of(forest, mailbox) ?? null;
    const plan = sipPlans.get(mailbox.UMDialPlan?.ObjectGuid ?? '');
    if (plan === undefined) {
      if (known?.hasEnterpriseVoice === true) onTelephonePlan.add(mailbox);
      return;
    }
    onSip += 1;
    const { hasOtherLength, isShared } = extensions.look(mailbox, plan);
    if (hasOtherLength) otherLength.add(mailbox);
    if (isShared) sharedExtension.add(mailbox);
    if (lync === null) return;
    if (known === null) {
      notInLync.add(mailbox);
      return;
    }
    // Nothing else there matters to somebody who can't sign in.
    if (!known.isEnabled) {
      disabledInLync.add(mailbox);
      return;
    }
    if (known.isHosted) hosted.add(mailbox);
    if (known.hasOtherSipAddress) otherSipAddress.add(mailbox);
    if (known.lacksVoice) withoutVoice.add(mailbox);
    if (!known.isSeen) unseen.add(mailbox);
  });
  const addressesInLync = await readAddresses(directory, forest, otherSipAddress.first);
  const found = {
    notInLync,
    disabledInLync,
    hosted,
    otherSipAddress,
    foreignPolicy,
    onTelephonePlan,
    otherLength,
    sharedExtension,
    withoutVoice,
    unseen,
  };
  return { count, onSip, ...found, addressesInLync };
}

async function readAddresses(
  directory: Directory,
  forest: Forest,
  mailboxes: readonly UmMailbox[],
): Promise<Map<string, string>> {
  const addresses = new Map<string, string>();
  for (const { Guid } of mailboxes) {
    const shell = exchangeShell(forest);
    const [mailbox] = await directory.read(shell, 'Get-Mailbox', { Identity: Guid });
    const user = mailbox === undefined ? null : await lyncUserOf(directory, { forest, mailbox });
    if (user !== null) addresses.set(Guid, bareSipAddress(user.SipAddress));
  }
  return addresses;
}
