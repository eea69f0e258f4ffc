import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import type { ExchangeServer } from '../kit/find-server.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { sameController } from '../kit/same-controller.js';
import { COMPONENT, SERVICES, type UmService } from './services.js';

/** What a restart of a server's UM services touches. */
export interface Situation {
  readonly forest: Forest;
  readonly server: ExchangeServer;
  /** The server's own shell: services are of one machine. */
  readonly own: Endpoint;
  /** What is to be restarted: those that don't run, or all where every one does. */
  readonly services: readonly { readonly service: UmService; readonly status: string }[];
  /** Those that run, where another is stopped: they are left alone. */
  readonly left: readonly UmService[];
  /** Whether services are only started: nothing that takes calls is touched. */
  readonly onlyStarts: boolean;
  /** Whether calls are let through to it; null: it has no such component. */
  readonly component: string | null;
  /** The calls in progress; null: none is cut, or it has no UM service that runs and could tell. */
  readonly calls: number | null;
  /** How many people's voice mail is on this server. */
  readonly people: number;
}

/** Reads it. */
export async function readSituation(
  directory: Directory,
  forest: Forest,
  server: ExchangeServer,
): Promise<Situation> {
  const shell = exchangeShell(forest);
  const own = { ...shell, server: server.Fqdn };
  const controller = sameController(server);
  const [services, components, mailboxes] = await Promise.all([
    Promise.all(
      SERVICES.filter(({ isOn }) => isOn(server)).map(async (service) => {
        const [read] = await directory.read(own, 'Get-Service', { Name: service.name });
        return read === undefined ? [] : [{ service, status: read.Status }];
      }),
    ),
    directory.read(shell, 'Get-ServerComponentState', {
      Identity: server.Fqdn,
      Component: COMPONENT,
      ...controller,
    }),
    server.IsMailboxServer
      ? directory.read(shell, 'Get-UMMailbox', { ResultSize: 'Unlimited' })
      : [],
  ]);
  const found = services.flat();
  const running = found.filter(({ status }) => sameName(status, 'Running'));
  const stopped = found.filter((one) => !running.includes(one));
  const onlyStarts = stopped.length > 0;
  const answers = !onlyStarts && running.some(({ service }) => service.name === 'MSExchangeUM');
  return {
    forest,
    server,
    own,
    services: onlyStarts ? stopped : found,
    left: onlyStarts ? running.map(({ service }) => service) : [],
    onlyStarts,
    component: components[0]?.State ?? null,
    calls: answers
      ? (await directory.read(shell, 'Get-UMActiveCalls', { Server: server.Fqdn, ...controller }))
          .length
      : null,
    people: mailboxes.filter(({ ServerName }) => isServer(server, ServerName)).length,
  };
}

function isServer({ Name, Fqdn }: ExchangeServer, name: string): boolean {
  return sameName(name, Name) || sameName(name, Fqdn);
}
