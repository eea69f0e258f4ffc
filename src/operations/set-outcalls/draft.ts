import { call } from '../../cmdlets/call.js';
import type { Check, DraftInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { gatewaysClaim } from '../kit/lync-gateways/claim.js';
import { kindOf } from '../kit/lync-gateways/kinds.js';
import type { Gateway, Situation } from '../kit/lync-gateways/situation.js';
import { messagesOf } from '../kit/messages.js';
import { objectId } from '../kit/object-id.js';
import { sameController } from '../kit/same-controller.js';
import { nextOf } from './next.js';
import { plansServed } from './plans-served.js';
import { stopsOf, warningsOf } from './warnings.js';

const say = messagesOf('set-outcalls');

/** What opening or closing a gateway would run, change and check, dial plan by dial plan. */
export function outcallsDraft(situation: Situation, gateway: Gateway, isOn: boolean): DraftInput {
  const { forest } = situation;
  const shell = exchangeShell(forest);
  const controller = sameController(gateway);
  const served = plansServed(situation, gateway, isOn);
  const plans = served.map(({ plan }) => plan.Name).join(', ');
  const mode = isOn ? 'on' : 'off';
  const check: Check = {
    endpoint: shell,
    call: call('Get-UMIPGateway', { Identity: gateway.Guid, ...controller }),
    where: { OutcallsAllowed: isOn },
    is: 'present',
  };
  const kind = kindOf(situation.pools, gateway);
  return {
    summary: say('summary', { gateway: gateway.Address, mode, plans: served.length }),
    subject: [
      { label: say('subject-gateway'), value: `${gateway.Address} (${gateway.Name})` },
      { label: say('subject-kind'), value: say('kind', { kind }) },
      { label: say('subject-plans'), value: plans === '' ? say('value-none') : plans },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [
      {
        kind: 'command',
        id: 'gateway',
        title: say('step', { gateway: gateway.Address, mode }),
        administration: 'exchange',
        endpoint: shell,
        call: call('Set-UMIPGateway', {
          Identity: gateway.Guid,
          OutcallsAllowed: isOn,
          ...controller,
        }),
        settled: [check],
      },
    ],
    changes: [
      {
        object: gateway.Address,
        property: say('property-outcalls'),
        before: say(isOn ? 'value-off' : 'value-on'),
        after: say(isOn ? 'value-on' : 'value-off'),
      },
      ...served.map(({ plan, before, after }) => ({
        object: plan.Name,
        property: say('property-open'),
        before: before.length === 0 ? null : before.join(', '),
        after: after.length === 0 ? null : after.join(', '),
      })),
    ],
    warnings: warningsOf(situation, gateway, isOn, served),
    stops: stopsOf(served),
    numbers: { created: 0, deleted: 0, changed: 1 },
    verifications: [{ title: say('verify', { gateway: gateway.Address, mode }), check }],
    undo:
      kind === 'director'
        ? { kind: 'none', reason: say('undo-director') }
        : {
            kind: 'request',
            operation: 'set-outcalls',
            parameters: {
              gateway: objectId(forest.name, gateway.Guid),
              mode: isOn ? 'off' : 'on',
              forest: forest.name,
            },
            explanation: say('undo', { mode: isOn ? 'off' : 'on' }),
          },
    next: nextOf(situation, gateway, isOn, served),
    claims: [gatewaysClaim(forest)],
    before: {
      gateway: [gateway.Guid, gateway.Address, gateway.OutcallsAllowed, gateway.Status].join(' '),
      kind,
      plans: served.map(({ plan, before }) => [plan.Guid, ...before].join(' ')).sort(),
    },
  };
}
