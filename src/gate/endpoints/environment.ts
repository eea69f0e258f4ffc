import { join } from 'node:path';
import type { Endpoint } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import { writeClixml, type PsValue } from '../clixml/index.js';
import { endpointLabel } from '../endpoint-label.js';
import { changedLists, typedParameters } from '../jea/typed-parameters.js';
import { moduleFolder } from '../module/manifest.js';
import { FOREST_VIEW, hasForestView, prefixedName } from './command-names.js';
import { commandsAt } from './commands-at.js';
import { keyOf, type EndpointSettings, type Reach } from './settings.js';

/** The module that reaches an endpoint's commands; its folder is among the gate's modules. */
export const ENDPOINT_MODULE = 'UmEndpoint';

/** Variables for the environment of an endpoint's shells. */
export type EnvironmentOf = (endpoint: Endpoint) => Readonly<Record<string, string>>;

/**
 * What the shells of each endpoint are told about how to reach its commands: UM_COMMANDS names the
 * module that does it, UM_REACH is base64 of CLIXML. Where no endpoint is configured, nothing: the
 * shell answers by itself, as the lab's does.
 * @throws UmError UM-SHELL-START for an endpoint that isn't among those configured
 */
export function environmentFor(all: readonly EndpointSettings[]): EnvironmentOf {
  if (all.length === 0) return () => ({});
  const byKey = new Map(all.map((settings) => [keyOf(settings), settings]));
  return (endpoint) => {
    const settings = byKey.get(keyOf(endpoint));
    if (settings === undefined)
      throw new UmError('UM-SHELL-START', {
        executable: 'none',
        endpoint: endpointLabel(endpoint),
        exitCode: 'none',
        stderr: 'The settings name no such endpoint.',
        reason: 'ended',
      });
    return { UM_COMMANDS: endpointModulePath(), UM_REACH: encodedReach(settings) };
  };
}

/** Where that module's manifest is. */
export function endpointModulePath(): string {
  return join(moduleFolder(), ENDPOINT_MODULE, `${ENDPOINT_MODULE}.psd1`);
}

/** How an endpoint is reached and what is wanted of it, for the module. */
export function encodedReach(settings: EndpointSettings): string {
  const { reach, prefix } = settings;
  const commands = commandsAt(reach.kind, settings).map((command): [string, PsValue] => [
    command,
    new Map<string, PsValue>([
      ['Proxy', prefixedName(command, prefix)],
      ['Source', reach.kind === 'jea' ? prefixedName(command, prefix) : command],
      ['Lists', reach.kind === 'jea' ? changedLists(command) : []],
    ]),
  ]);
  const content = new Map<string, PsValue>([
    ...connection(reach, settings.administration),
    ['Prefix', reach.kind === 'jea' ? null : prefix],
    ['Commands', new Map(commands)],
    ...(reach.kind === 'remote' && hasForestView(settings) ? [forestView(prefix)] : []),
  ]);
  return Buffer.from(writeClixml([content]), 'utf8').toString('base64');
}

function forestView(prefix: string): [string, PsValue] {
  const { command } = FOREST_VIEW;
  return [
    'ForestView',
    new Map([
      ['Proxy', prefixedName(command, prefix)],
      ['Pattern', command.replace(/s$/, '[s]')],
    ]),
  ];
}

/** The parameters that a command of an endpoint has to have. */
export function parametersAt(kind: Reach['kind'], command: string, ofTable: readonly string[]) {
  return kind === 'jea' ? typedParameters(command).map(({ name }) => name) : [...ofTable];
}

function connection(reach: Reach, administration: Endpoint['administration']): [string, PsValue][] {
  switch (reach.kind) {
    case 'jea':
      return [
        ['Kind', 'session'],
        ['ComputerName', reach.computer],
        ['ConfigurationName', reach.configuration],
        ...authentication(reach),
      ];
    case 'remote':
      return [
        ['Kind', 'session'],
        ['ConnectionUri', reach.uri],
        // Exchange wants its own configuration named; Lync's address says it all.
        ...(administration === 'exchange'
          ? ([['ConfigurationName', 'Microsoft.Exchange']] satisfies [string, PsValue][])
          : []),
        ...authentication(reach),
      ];
    case 'module':
      return [
        ['Kind', 'module'],
        ['Name', reach.name],
      ];
  }
}

function authentication(reach: Exclude<Reach, { kind: 'module' }>): [string, PsValue][] {
  const { authentication: how } = reach;
  if (how.kind === 'kerberos') return [['Authentication', 'Kerberos']];
  const overTls: [string, PsValue][] = reach.kind === 'jea' ? [['UseSSL', true]] : [];
  return [['CertificateThumbprint', how.thumbprint.toUpperCase()], ...overTls];
}
