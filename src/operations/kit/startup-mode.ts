import { call } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Message } from '../../protocol/message.js';
import type { Check, StepInput } from '../../protocol/plan.js';
import { exchangeShell } from './forests.js';
import { sameController } from './same-controller.js';
import type { PlanList } from './server-plans/lists.js';

/** How a server takes calls: unsecured, secured, or both. */
export type StartupMode = PlanList['settings']['UMStartupMode'];

/** Sets the mode of one part of a server. */
export function modeStep(
  forest: Forest,
  one: PlanList,
  UMStartupMode: StartupMode,
  title: Message,
): StepInput {
  const controller = sameController(one.settings);
  return {
    kind: 'command',
    id: `mode-${one.part}`,
    title,
    administration: 'exchange',
    endpoint: exchangeShell(forest),
    call:
      one.part === 'service'
        ? call('Set-UMService', { Identity: one.settings.Guid, UMStartupMode, ...controller })
        : call('Set-UMCallRouterSettings', {
            Server: one.server.Fqdn,
            UMStartupMode,
            ...controller,
          }),
    settled: [modeCheck(forest, one, UMStartupMode)],
    already: one.settings.UMStartupMode === UMStartupMode,
  };
}

/** Whether one part of a server has that mode. */
export function modeCheck(forest: Forest, one: PlanList, UMStartupMode: StartupMode): Check {
  const controller = sameController(one.settings);
  return {
    endpoint: exchangeShell(forest),
    call:
      one.part === 'service'
        ? call('Get-UMService', { Identity: one.settings.Guid, ...controller })
        : call('Get-UMCallRouterSettings', { Server: one.server.Fqdn, ...controller }),
    where: { UMStartupMode },
    is: 'present',
  };
}
