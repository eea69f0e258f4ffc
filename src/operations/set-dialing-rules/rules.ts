import type { Output } from '../../cmdlets/call.js';
import type { Directory } from '../kit/directory.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { findPolicy, type Policy } from '../kit/find-policy.js';
import { exchangeShell } from '../kit/forests.js';
import { sameController } from '../kit/same-controller.js';

/** A dial plan and whoever has a list of allowed groups of its own beside it. */
export interface Rules extends FoundPlan {
  /** All of the plan's policies and auto attendants. */
  readonly policies: readonly Policy[];
  readonly attendants: readonly Output<'Get-UMAutoAttendant'>[];
  /** Whether one policy alone was named; auto attendants are left alone then. */
  readonly isOnePolicy: boolean;
  /** Those that are meant. */
  readonly meant: readonly { readonly Guid: string }[];
}

/**
 * Reads the lists, by the plan: a policy's name says nothing about its plan.
 * @throws UmError UM-POLICY-UNKNOWN, UM-DIAL-PLAN-NO-POLICY where a policy was named
 */
export async function readRules(
  directory: Directory,
  found: FoundPlan,
  named?: string,
): Promise<Rules> {
  const { forest, plan } = found;
  const of = { UMDialPlan: plan.Guid, ...sameController(plan) };
  const [policies, attendants] = await Promise.all([
    directory.read(exchangeShell(forest), 'Get-UMMailboxPolicy', of),
    directory.read(exchangeShell(forest), 'Get-UMAutoAttendant', of),
  ]);
  const isOnePolicy = (named?.trim() ?? '') !== '';
  const meant = isOnePolicy
    ? [await findPolicy(directory, found, plan, named)]
    : [...policies, ...attendants];
  return { ...found, policies, attendants, isOnePolicy, meant };
}
