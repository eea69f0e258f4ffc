import type { Output } from '../../../cmdlets/call.js';
import type { Forest } from '../../../protocol/endpoint.js';
import type { Directory } from '../directory.js';
import type { DialPlan } from '../find-dial-plan.js';
import { isUmServer, serversOf, type ExchangeServer } from '../find-server.js';
import { exchangeShell } from '../forests.js';
import { sameName } from '../names.js';

/** Which of its two parts in UM a server lists dial plans for. */
export type Part = 'service' | 'router';

/** The list of dial plans of one server's UM service, or of its UM call router. */
export interface PlanList {
  readonly part: Part;
  readonly server: ExchangeServer;
  readonly settings: Output<'Get-UMService'>;
}

/** One dial plan in, or out of, one list. */
export interface Pair {
  readonly list: PlanList;
  readonly plan: DialPlan;
}

export interface ServerLists {
  readonly lists: readonly PlanList[];
  /** Servers of an older Exchange, which these lists aren't about. */
  readonly older: readonly ExchangeServer[];
}

/**
 * The dial plan lists of all Exchange 2013 servers of a forest: of the UM service of each Mailbox
 * server, and of the call router of each Client Access server, each asked for by name (without one
 * the local server would answer).
 */
export async function readServerLists(directory: Directory, forest: Forest): Promise<ServerLists> {
  const shell = exchangeShell(forest);
  const servers = await serversOf(directory, forest);
  const [services, routers] = await Promise.all([
    directory.read(shell, 'Get-UMService', {}),
    Promise.all(
      servers
        .filter((server) => isUmServer(server) && server.IsClientAccessServer)
        .map(async (server) => {
          const [settings] = await directory.read(shell, 'Get-UMCallRouterSettings', {
            Server: server.Fqdn,
          });
          return settings === undefined ? [] : [{ part: 'router' as const, server, settings }];
        }),
    ),
  ]);
  const ofServices = servers
    .filter((server) => isUmServer(server) && server.IsMailboxServer)
    .flatMap((server) => {
      const settings = services.find(({ Name }) => sameName(Name, server.Name));
      return settings === undefined ? [] : [{ part: 'service' as const, server, settings }];
    });
  return {
    lists: [...ofServices, ...routers.flat()].sort((a, b) =>
      a.server.Name.localeCompare(b.server.Name, 'en'),
    ),
    older: servers.filter((server) => !isUmServer(server)),
  };
}

/** Whether a list holds a dial plan. */
export function holdsPlan({ settings }: PlanList, plan: DialPlan): boolean {
  return settings.DialPlans.some(({ ObjectGuid }) => ObjectGuid === plan.Guid);
}
