import type { Endpoint } from '../../../protocol/endpoint.js';
import { powerShellError, exchangeError } from '../errors.js';
import type { Forest } from './forest.js';
import type { Given } from './given.js';
import type { World } from './world.js';

/** Where a command has arrived. */
export interface Place {
  readonly forest: Forest;
  /** Short name of the server. */
  readonly server: string;
  readonly isOwnShell: boolean;
}

/**
 * Opens the management shell of an endpoint.
 * @throws CmdletError PSRemotingTransportException for what isn't there
 */
export function openSession(world: World, endpoint: Endpoint): Place {
  const forest = world.forests.find(({ name }) => name === endpoint.forest.toLowerCase());
  if (forest === undefined) throw unreachable(endpoint.forest);
  const isLync = endpoint.administration === 'lync';
  if (isLync && !forest.hasLync) throw unreachable(endpoint.forest);
  if (endpoint.server === undefined) {
    return { forest, server: forest.sessionServer, isOwnShell: false };
  }
  const fqdn = endpoint.server.toLowerCase();
  const { tables } = forest;
  const isThere = isLync
    ? tables.CsPool.all().some(({ Computers }) => Computers.includes(fqdn))
    : tables.ExchangeServer.find('id', fqdn).length > 0;
  if (!isThere) throw unreachable(endpoint.server);
  return { forest, server: fqdn.split('.', 1)[0] ?? fqdn, isOwnShell: true };
}

/**
 * The domain controller that a call names, by its full name; null: none in particular.
 * @throws CmdletError where the forest has no such controller
 */
export function controllerOf(forest: Forest, given: Given): string | null {
  const name = given.text('DomainController')?.toLowerCase();
  if (name === undefined) return null;
  const found = forest.domainControllers.find(
    (controller) => controller === name || controller === `${name}.${forest.name}`,
  );
  if (found === undefined) throw exchangeError('SuitabilityDirectoryException', [name]);
  return found;
}

/** A session that broke while a command was under way. */
export function dropped(name: string) {
  const exception = 'System.Management.Automation.Remoting.PSRemotingTransportException';
  return powerShellError(exception, 'PSSessionStateBroken', 'OpenError', 'Dropped', [name]);
}

/** A shell that can't be opened. */
export function unreachable(name: string) {
  const exception = 'System.Management.Automation.Remoting.PSRemotingTransportException';
  return powerShellError(exception, 'PSSessionOpenFailed', 'ResourceUnavailable', 'Transport', [
    name,
  ]);
}
