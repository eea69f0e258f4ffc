import { call } from '../../cmdlets/call.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from '../kit/forests.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { sameController } from '../kit/same-controller.js';
import { COMPONENT, type UmService } from './services.js';
import type { Situation } from './situation.js';

const say = messagesOf('restart-services');

/** How long calls in progress are waited for. */
export const DRAIN_MINUTES = 15;

/**
 * No new calls, none left (or the time is up), restart, calls again: also when the run ends early.
 * A server that takes no calls already isn't drained first, nor one of which services that are
 * stopped are only started.
 */
export function stepsOf(situation: Situation): StepInput[] {
  const { server, own, services, onlyStarts, component, calls } = situation;
  const about = { server: server.Fqdn };
  const isDrained = !onlyStarts && component !== null && !sameName(component, 'Inactive');
  return [
    ...(isDrained ? [componentStep(situation, 'drain', 'Draining')] : []),
    ...(calls === null ? [] : [waitStep(situation)]),
    ...services.map(({ service }): StepInput => ({
      kind: 'command',
      id: service.id,
      title: say(onlyStarts ? service.start : service.step, about),
      administration: 'exchange',
      endpoint: own,
      call: call('Restart-Service', { Name: service.name }),
      settled: [serviceCheck(situation, service)],
      // One that somebody has started since isn't restarted under the calls it takes.
      sends: onlyStarts ? 'if-needed' : 'always',
    })),
    ...(component === null
      ? []
      : [componentStep(situation, 'active', 'Active', isDrained ? 'drain' : null)]),
  ];
}

function waitStep({ forest, server }: Situation): StepInput {
  return {
    kind: 'wait',
    id: 'calls',
    title: say('step-calls', { server: server.Fqdn, minutes: DRAIN_MINUTES }),
    administration: 'exchange',
    endpoint: exchangeShell(forest),
    settled: [
      {
        endpoint: exchangeShell(forest),
        call: call('Get-UMActiveCalls', { Server: server.Fqdn, ...sameController(server) }),
        where: {},
        is: 'absent',
      },
    ],
    deadlineMs: DRAIN_MINUTES * 60_000,
    late: 'go-on',
  };
}

function componentStep(
  situation: Situation,
  id: 'drain' | 'active',
  State: 'Draining' | 'Active',
  cleansUp: string | null = null,
): StepInput {
  const { forest, server } = situation;
  return {
    kind: 'command',
    id,
    title: say(id === 'drain' ? 'step-drain' : 'step-active', { server: server.Fqdn }),
    administration: 'exchange',
    endpoint: exchangeShell(forest),
    call: call('Set-ServerComponentState', {
      Identity: server.Fqdn,
      Component: COMPONENT,
      Requester: 'Maintenance',
      State,
      ...sameController(server),
    }),
    settled: [componentCheck(situation, State)],
    // A server that drains before this run must be active after it all the same.
    sends: id === 'drain' ? 'always' : 'if-needed',
    cleansUp,
  };
}

/** Whether calls are let through to the server, or no more. */
export function componentCheck({ forest, server }: Situation, State: 'Draining' | 'Active'): Check {
  return {
    endpoint: exchangeShell(forest),
    call: call('Get-ServerComponentState', {
      Identity: server.Fqdn,
      Component: COMPONENT,
      ...sameController(server),
    }),
    where: { Component: COMPONENT, State },
    is: 'present',
  };
}

/** Whether a service runs. */
export function serviceCheck({ own }: Situation, { name: Name }: UmService): Check {
  return {
    endpoint: own,
    call: call('Get-Service', { Name }),
    where: { Name, Status: 'Running' },
    is: 'present',
  };
}
