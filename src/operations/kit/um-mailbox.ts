import type { Output } from '../../cmdlets/call.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { exchangeShell } from './forests.js';
import { orNone } from './or-none.js';
import type { FoundPerson } from './person.js';
import type { Reference } from '../../cmdlets/outputs.js';

/** A mailbox that is enabled for UM: its dial plan and policy are known. */
export type UmMailbox = Output<'Get-UMMailbox'> & {
  readonly UMDialPlan: Reference;
  readonly UMMailboxPolicy: Reference;
};

/**
 * Somebody's UM mailbox.
 * @throws UmError UM-NOT-ENABLED
 */
export async function requireUmMailbox(
  directory: Directory,
  { forest, mailbox }: FoundPerson,
): Promise<UmMailbox> {
  const [um] = mailbox.UMEnabled
    ? await orNone(
        directory.read(exchangeShell(forest), 'Get-UMMailbox', { Identity: mailbox.Guid }),
        'ManagementObjectNotFoundException',
      )
    : [];
  const { UMDialPlan = null, UMMailboxPolicy = null } = um ?? {};
  if (um === undefined || UMDialPlan === null || UMMailboxPolicy === null)
    throw new UmError('UM-NOT-ENABLED', { user: mailbox.DisplayName });
  return { ...um, UMDialPlan, UMMailboxPolicy };
}
