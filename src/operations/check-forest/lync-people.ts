import type { BriefOutput } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { lyncShell } from '../kit/forests.js';
import { addressesOf } from '../kit/lync-user-finder.js';
import { bareSipAddress } from '../kit/lync-user.js';
import { folded, sameName } from '../kit/names.js';
import { lacksVoice } from '../kit/um-rules/person-facts.js';
import { CompactTable, hashOf, type Entry } from './compact-table.js';

type User = BriefOutput<'Get-CsUser'>;
type Mailbox = BriefOutput<'Get-UMMailbox'>;

/** What Lync says of somebody with a mailbox. */
export interface KnownInLync {
  /** Whether the SIP address there is another than the mailbox has for UM. */
  readonly hasOtherSipAddress: boolean;
  /** Whether they may sign in there. */
  readonly isEnabled: boolean;
  readonly hasEnterpriseVoice: boolean;
  /** Whether they have no calls of their own: no Enterprise Voice, or no line. */
  readonly lacksVoice: boolean;
  /** Whether Lync sees their voice mail. */
  readonly isSeen: boolean;
  /** Whether their calls go to hosted voice mail. */
  readonly isHosted: boolean;
}

/** Everybody in Lync, as little of each as a check looks at. */
export interface LyncPeople {
  /** Tells of the owner of a forest's mailbox; null: Lync doesn't know them. */
  of(forest: Forest, mailbox: Mailbox): KnownInLync | null;
}

const ENTERPRISE_VOICE = 1;
const LACKS_VOICE = 2;
const SEEN = 4;
const ENABLED = 8;
const HOSTED = 16;

/**
 * Reads everybody in a Lync, and keeps some numbers of each.
 * @param served the forests whose people are looked for: those of Lync's own by their account, others
 *   by an address
 */
export async function readLyncPeople(
  directory: Directory,
  served: readonly [Forest, ...Forest[]],
): Promise<LyncPeople> {
  const byAccount = new CompactTable();
  const byAddress = new CompactTable();
  const isOwn = ({ name, lyncForest }: Forest): boolean => sameName(name, lyncForest);
  const [hasOwn, hasOthers] = [served.some(isOwn), !served.every(isOwn)];
  const shell = lyncShell(served[0]);
  await directory.eachBrief(shell, 'Get-CsUser', { ResultSize: 'Unlimited' }, (user) => {
    const entry = entryOf(user);
    if (hasOwn) byAccount.set(hashOf(user.Guid), entry);
    if (hasOthers)
      for (const address of [user.UserPrincipalName, bareSipAddress(user.SipAddress ?? '')])
        if (address !== '') byAddress.set(hashOf(folded(address)), entry);
  });
  return {
    of: (forest, mailbox) => {
      const entry = isOwn(forest)
        ? byAccount.get(hashOf(mailbox.Guid))
        : firstOf(byAddress, addressesOf(mailbox));
      return entry === null ? null : knownOf(entry, mailbox);
    },
  };
}

function firstOf(table: CompactTable, addresses: readonly string[]): Entry | null {
  for (const address of addresses) {
    const entry = table.get(hashOf(folded(address)));
    if (entry !== null) return entry;
  }
  return null;
}

function entryOf(user: User): Entry {
  const { SipAddress, Enabled, EnterpriseVoiceEnabled, ExUmEnabled, HostedVoiceMail } = user;
  return {
    hash: SipAddress === null ? 0 : hashOf(folded(bareSipAddress(SipAddress))),
    flags:
      (EnterpriseVoiceEnabled ? ENTERPRISE_VOICE : 0) |
      (lacksVoice(user) ? LACKS_VOICE : 0) |
      (ExUmEnabled ? SEEN : 0) |
      (Enabled ? ENABLED : 0) |
      (HostedVoiceMail === true ? HOSTED : 0),
  };
}

function knownOf({ hash, flags }: Entry, { SIPResourceIdentifier }: Mailbox): KnownInLync {
  return {
    hasOtherSipAddress: hash !== 0 && hash !== hashOf(folded(SIPResourceIdentifier ?? '')),
    isEnabled: (flags & ENABLED) !== 0,
    hasEnterpriseVoice: (flags & ENTERPRISE_VOICE) !== 0,
    lacksVoice: (flags & LACKS_VOICE) !== 0,
    isSeen: (flags & SEEN) !== 0,
    isHosted: (flags & HOSTED) !== 0,
  };
}
