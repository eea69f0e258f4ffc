import type { Output } from '../../../cmdlets/call.js';
import type { Forest } from '../../../protocol/endpoint.js';
import type { Permission } from '../lync-permissions.js';
import type { Machines } from '../trusted-roots/lacking.js';
import type { Pool } from '../lync-pools.js';
import type { UmRole } from './roles.js';
import type { Unread } from './unread.js';

/** All that the rules look at in one forest and its Lync. */
export interface Situation {
  readonly forest: Forest;
  readonly now: Date;
  readonly servers: readonly Output<'Get-ExchangeServer'>[];
  readonly roles: readonly UmRole[];
  /** Mailbox servers that don't have the script. */
  readonly withoutScripts: readonly string[];
  /** What single servers didn't answer. */
  readonly unread: readonly Unread[];
  readonly dialPlans: readonly Output<'Get-UMDialPlan'>[];
  /** Those of type SIP URI. */
  readonly sipPlans: readonly Output<'Get-UMDialPlan'>[];
  readonly policies: readonly Output<'Get-UMMailboxPolicy'>[];
  readonly gateways: readonly Output<'Get-UMIPGateway'>[];
  readonly huntGroups: readonly Output<'Get-UMHuntGroup'>[];
  readonly attendants: readonly Output<'Get-UMAutoAttendant'>[];
  /** Null: no server could read them. */
  readonly pools: readonly Pool[] | null;
  readonly permissions: readonly Permission[];
  /** What servers have in their certificate stores; null: that wasn't read. */
  readonly machines: Machines | null;
  /** Null: no shell of this Lync is known. */
  readonly lync: LyncSituation | null;
}

export interface LyncSituation {
  readonly contacts: readonly Output<'Get-CsExUmContact'>[];
  readonly dialPlans: readonly Output<'Get-CsDialPlan'>[];
  readonly media: readonly Output<'Get-CsMediaConfiguration'>[];
}
