import { call } from '../../cmdlets/call.js';
import type { Message } from '../../protocol/message.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { gatewaysClaim } from '../kit/lync-gateways/claim.js';
import { poolOf, servesPlan } from '../kit/lync-gateways/open-gateways.js';
import type { Gateway, Situation } from '../kit/lync-gateways/situation.js';
import { messagesOf } from '../kit/messages.js';
import { sameController } from '../kit/same-controller.js';

const say = messagesOf('enable-gateway');

/** What enabling a gateway would run, change and check. */
export function enableDraft(situation: Situation, gateway: Gateway): DraftInput {
  const { forest, dialPlans } = situation;
  const served = dialPlans.filter(({ Guid }) => servesPlan(situation, gateway, Guid));
  const plans = served.map(({ Name }) => Name).join(', ');
  const endpoint = exchangeShell(forest);
  const target = { Identity: gateway.Guid, ...sameController(gateway) };
  const about = { gateway: gateway.Address };
  const check: Check = {
    endpoint,
    call: call('Get-UMIPGateway', target),
    where: { Status: 'Enabled' },
    is: 'present',
  };
  return {
    summary: say('summary', { ...about, plans: served.length }),
    subject: [
      { label: say('subject-gateway'), value: `${gateway.Address} (${gateway.Name})` },
      { label: say('subject-plans'), value: plans === '' ? say('value-none') : plans },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'enable',
        title: say('step', about),
        administration: 'exchange',
        endpoint,
        call: call('Set-UMIPGateway', { ...target, Status: 'Enabled' }),
        settled: [check],
      },
    ],
    changes: [
      {
        object: gateway.Address,
        property: say('property-status'),
        before: say('value-before', { status: gateway.Status }),
        after: say('value-after'),
      },
    ],
    warnings: warningsOf(situation, gateway, plans),
    stops: [],
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: say('verify', about), check }],
    undo: { kind: 'none', reason: say('undo-none', about) },
    claims: [gatewaysClaim(forest)],
    before: { gateway: gateway.Guid, status: gateway.Status, plans },
  };
}

function warningsOf(situation: Situation, gateway: Gateway, plans: string): Message[] {
  const about = { gateway: gateway.Address };
  const others = situation.gateways.filter(
    (one) => one.Guid !== gateway.Guid && one.OutcallsAllowed,
  );
  return [
    say('warning-why', about),
    ...(poolOf(situation, gateway) === undefined ? [say('warning-not-lync', about)] : []),
    ...(plans === '' ? [say('warning-no-plan', about)] : []),
    ...(gateway.OutcallsAllowed && others.length > 0
      ? [say('warning-open', { ...about, others: others.map((one) => one.Address).join(', ') })]
      : []),
    say('note-ten-minutes'),
  ];
}
