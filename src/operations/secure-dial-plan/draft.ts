import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { dialPlanClaim } from '../kit/dial-plan-claim.js';
import type { FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';
import type { Security } from '../kit/voip-security.js';
import type { PlanGateways } from './read.js';

const say = messagesOf('secure-dial-plan');

/** What securing a dial plan in another way would run, change and check. */
export function securityDraft(
  found: FoundPlan,
  { voip, levels }: Security,
  { all, others }: PlanGateways,
): DraftInput {
  const { forest, plan } = found;
  const endpoint = exchangeShell(forest);
  const target = { Identity: plan.Guid, ...sameController(plan) };
  const about = { dialPlan: plan.Name, security: voip };
  const check: Check = {
    endpoint,
    call: call('Get-UMDialPlan', target),
    where: { VoIPSecurity: voip },
    is: 'present',
  };
  return {
    summary: say('summary', { ...about, levels: levels.join(', ') }),
    subject: [
      { label: say('subject-plan'), value: plan.Name },
      {
        label: say('subject-gateways'),
        value: all.length === 0 ? say('value-none') : all.join(', '),
      },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'security',
        title: say('step', about),
        administration: 'exchange',
        endpoint,
        call: call('Set-UMDialPlan', { ...target, VoIPSecurity: voip }),
        settled: [check],
      },
    ],
    changes: [
      {
        object: plan.Name,
        property: say('property-security'),
        before: plan.VoIPSecurity,
        after: voip,
      },
    ],
    warnings: [
      ...(others.length === 0 ? [] : [say('warning-others', { gateways: others.join(', ') })]),
      say('warning-servers'),
      say('note-ten-minutes'),
    ],
    stops: others.length === 0 ? [] : [say('stops-others', { gateways: others.join(', ') })],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: say('verify', about), check }],
    undo: { kind: 'none', reason: say('undo-none', { security: plan.VoIPSecurity }) },
    claims: [dialPlanClaim(found)],
    before: { dialPlan: plan.Guid, security: plan.VoIPSecurity, wanted: voip, gateways: [...all] },
  };
}
