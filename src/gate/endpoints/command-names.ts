import { cmdletNamed, isCmdletName, administrationOf, TABLE } from '../../cmdlets/table.js';
import type { Cmdlet } from '../../cmdlets/cmdlet.js';
import type { Administration, Endpoint } from '../../protocol/endpoint.js';

/**
 * What the proxies of an administration's commands have before their noun, so that Exchange's, Lync's
 * and Windows' own names never meet: Exchange's Get-UMService and Windows' Get-Service, for one.
 */
export const PREFIXES: Readonly<Record<Administration, string>> = {
  exchange: 'UmExchange',
  lync: 'UmLync',
};

/** The commands that act on one machine, so that only the endpoint of a server has them. */
const OF_A_SERVER: ReadonlySet<string> = new Set([
  'Get-UCPool.ps1',
  'ExchUcUtil.ps1',
  'Get-ForestTrust',
  'Get-ServerCertificate',
  'Get-Service',
  'Restart-Service',
]);

/** Functions of the management host's own about Lync's servers: Lync itself has no such commands. */
const OF_THE_HOST: ReadonlySet<string> = new Set([
  'Get-FrontEndCertificate',
  'Get-FrontEndService',
]);

/**
 * What makes a session of Exchange's see the people of all domains: run once when it is opened, never
 * for a request, so that the table doesn't hold it.
 */
export const FOREST_VIEW = {
  command: 'Set-ADServerSettings',
  parameter: 'ViewEntireForest',
} as const;

/** Whether an endpoint's own sessions are told to see all domains: Exchange's, but not one server's. */
export function hasForestView({ administration, server }: Endpoint): boolean {
  return administration === 'exchange' && server === undefined;
}

/** Whether only the endpoints of the management host can have a command. */
export function isOfTheHost(command: string): boolean {
  return OF_THE_HOST.has(command);
}

/** A command of the table with a prefix: `Enable-UmExchangeUMMailbox`, `Invoke-UmExchangeExchUcUtil`. */
export function prefixedName(command: string, prefix: string): string {
  const name = command.replace(/\.ps1$/, '');
  const dash = name.indexOf('-');
  return dash < 0
    ? `Invoke-${prefix}${name}`
    : `${name.slice(0, dash)}-${prefix}${name.slice(dash + 1)}`;
}

/** The commands of the table that an endpoint has to have, in the table's order. */
export function commandsOf({ administration, server }: Endpoint): string[] {
  return Object.keys(TABLE).filter(
    (name) =>
      isCmdletName(name) &&
      administrationOf(name) === administration &&
      OF_A_SERVER.has(name) === (server !== undefined),
  );
}

/** The entry of a command that is known to be in the table. */
export function entryOf(command: string): Cmdlet {
  const entry = cmdletNamed(command);
  if (entry === undefined) throw new TypeError(`the table holds no ${command}`);
  return entry;
}
