import { createHash } from 'node:crypto';
import { dataFile } from '../module/data-file.js';
import { functionName } from './role-module.js';
import type { Role } from './roles.js';
import type { JeaSettings } from './settings.js';

/** What stands at the head of each generated data file. */
export const NOTE = 'Made by npm run jea; do not change it by hand.';

/** A session configuration to register on the management host. */
export interface SessionConfiguration {
  /** The name to register it by, and to give an endpoint's `configuration`. */
  readonly name: string;
  /** The role capability that it gives. */
  readonly role: string;
  readonly content: string;
}

/** The manifest (`.psd1`) of a role's module. */
export function roleManifest(role: Role): string {
  return dataFile(NOTE, {
    RootModule: `${role.name}.psm1`,
    ModuleVersion: '1.0.0',
    GUID: role.moduleGuid,
    Author: 'um-bot',
    Description: 'Typed functions of the commands that um-bot runs, and no others.',
    PowerShellVersion: '5.1',
    FunctionsToExport: role.commands.map((command) => functionName(role, command)),
    CmdletsToExport: [],
    VariablesToExport: [],
    AliasesToExport: [],
  });
}

/** The role capability (`.psrc`): the functions by their full names, and nothing else. */
export function roleCapability(role: Role): string {
  return dataFile(NOTE, {
    GUID: role.capabilityGuid,
    Author: 'um-bot',
    Description: `What a runner of um-bot may do through ${role.name}.`,
    ModulesToImport: [role.name],
    VisibleFunctions: role.commands.map((command) => functionName(role, command)),
    VisibleCmdlets: [],
    VisibleExternalCommands: [],
    VisibleProviders: [],
    VisibleAliases: [],
  });
}

/** The session configurations (`.pssc`) of all forests, and of each server. */
export function sessionConfigurations(settings: JeaSettings): SessionConfiguration[] {
  return settings.forests.flatMap(({ name, exchange, lync }) => [
    ...(exchange === undefined
      ? []
      : [
          configuration(settings, `UmBot.Exchange.${name}`, 'UmExchange', exchange, {}),
          ...exchange.servers.map((server) =>
            configuration(settings, `UmBot.Server.${server}`, 'UmServer', exchange, {
              UM_SERVER: server,
              UM_SCRIPTS: settings.scripts,
            }),
          ),
        ]),
    ...(lync === undefined
      ? []
      : [configuration(settings, `UmBot.Lync.${name}`, 'UmLync', lync, {})]),
  ]);
}

function configuration(
  { callers, transcripts }: JeaSettings,
  name: string,
  role: string,
  { uri, account }: { uri: string; account: string },
  variables: Readonly<Record<string, string>>,
): SessionConfiguration {
  const content = dataFile(NOTE, {
    SchemaVersion: '2.0.0.0',
    GUID: guidOf(name),
    Author: 'um-bot',
    Description: `${role} for um-bot's runners.`,
    SessionType: 'RestrictedRemoteServer',
    LanguageMode: 'NoLanguage',
    ExecutionPolicy: 'RemoteSigned',
    TranscriptDirectory: transcripts,
    GroupManagedServiceAccount: account,
    EnvironmentVariables: { UM_BACKEND: uri, ...variables },
    RoleDefinitions: { [callers]: { RoleCapabilities: [role] } },
  });
  return { name, role, content };
}

/** The same GUID for the same name, so that a generated file changes only with what it says. */
function guidOf(name: string): string {
  const hex = createHash('sha256').update(`um-bot session ${name}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20, 32)].join('-');
}
