import type { Administration } from '../../protocol/endpoint.js';
import { commandsOf, prefixedName } from '../endpoints/command-names.js';

/** What the commands of a role's own session with the servers have before their noun. */
const INNER_PREFIX = 'Raw';
const ANY_FOREST = 'forest';

/** A role capability: a module of typed functions, each of which stands for one command. */
export interface Role {
  /** Its module's and its role capability's name. */
  readonly name: string;
  readonly administration: Administration;
  readonly moduleGuid: string;
  readonly capabilityGuid: string;
  readonly commands: readonly string[];
  /** The statement that runs a command with `$given`. */
  readonly callOf: (command: string) => string;
}

const throughSession = (command: string): string =>
  `Open-UmBackend\n    ${prefixedName(command, INNER_PREFIX)} @given`;

const IN_LYNC: Readonly<Record<string, string>> = {
  'Test-CsDialPlan': 'Test-UmDialPlan -Given $given',
  'Get-FrontEndService': 'Get-UmFrontEndService -Given $given',
  'Get-FrontEndCertificate': "Get-UmStoredCertificate -Server $given['ComputerName']",
};

const ON_THE_SERVER: Readonly<Record<string, string>> = {
  'Get-UCPool.ps1': "Invoke-UmScript -Script 'Get-UCPool.ps1' -Given $given",
  'ExchUcUtil.ps1': "Invoke-UmScript -Script 'ExchUcUtil.ps1' -Given $given",
  'Get-ForestTrust': 'Get-UmForestTrust -Given $given',
  'Get-ServerCertificate': 'Get-UmServerCertificate',
  'Get-Service': 'Get-UmServerService -Given $given',
  'Restart-Service': 'Restart-UmServerService -Given $given',
};

/** Every role: Exchange's and Lync's of a forest, and the one of a single Exchange server. */
export const ROLES: readonly Role[] = [
  {
    name: 'UmExchange',
    administration: 'exchange',
    moduleGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a101',
    capabilityGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a102',
    commands: commandsOf({ forest: ANY_FOREST, administration: 'exchange' }),
    callOf: throughSession,
  },
  {
    name: 'UmLync',
    administration: 'lync',
    moduleGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a201',
    capabilityGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a202',
    commands: commandsOf({ forest: ANY_FOREST, administration: 'lync' }),
    callOf: (command) => IN_LYNC[command] ?? throughSession(command),
  },
  {
    name: 'UmServer',
    administration: 'exchange',
    moduleGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a301',
    capabilityGuid: '0c0a2f5e-51a5-4a55-a2c5-9d9a4cf2a302',
    commands: commandsOf({ forest: ANY_FOREST, administration: 'exchange', server: 'any' }),
    callOf: (command) => {
      const statement = ON_THE_SERVER[command];
      if (statement === undefined) throw new TypeError(`no way to run ${command} on a server`);
      return statement;
    },
  },
];
