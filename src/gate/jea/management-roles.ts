import type { PsData } from '../module/literal.js';
import { commandsOf, entryOf, FOREST_VIEW } from '../endpoints/command-names.js';
import { commandsAt } from '../endpoints/commands-at.js';

/** An Exchange management role to make from a built-in one, with the entries that it keeps. */
export interface ManagementRole {
  readonly name: string;
  /** The built-in role that holds these commands. */
  readonly parent: string;
  /** Parameters by command. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
}

/** Which built-in role of Exchange 2013 each command comes from. */
const PARENTS: readonly { parent: string; name: string; commands: readonly RegExp[] }[] = [
  {
    parent: 'UM Mailboxes',
    name: 'um-bot UM Mailboxes',
    commands: [/-UMMailbox$/, /-UMMailboxPIN$/],
  },
  {
    parent: 'Unified Messaging',
    name: 'um-bot Unified Messaging',
    commands: [
      /-UM(?:DialPlan|MailboxPolicy|IPGateway|HuntGroup|AutoAttendant|Service|CallRouterSettings|ActiveCalls)$/,
    ],
  },
  {
    parent: 'Mail Recipients',
    name: 'um-bot Recipients',
    commands: [/-Mailbox$/, /^Get-User$/, /^Get-Recipient$/, /^Get-MailboxStatistics$/],
  },
  {
    parent: 'Exchange Server Certificates',
    name: 'um-bot Certificates',
    commands: [/-ExchangeCertificate$/],
  },
  {
    parent: 'Exchange Servers',
    name: 'um-bot Servers',
    commands: [/^Get-ExchangeServer$/, /-ServerComponentState$/],
  },
  {
    parent: 'Monitoring',
    name: 'um-bot Monitoring',
    commands: [/^Get-ServerHealth$/],
  },
  {
    parent: 'View-Only Configuration',
    name: 'um-bot Partner Applications',
    commands: [/^Get-PartnerApplication$/],
  },
  {
    parent: 'Active Directory Permissions',
    name: 'um-bot AD Permissions',
    commands: [/-ADPermission$/],
  },
];

/** Nearly all built-in roles hold what shows a session all domains; this one is about people. */
const FOREST_VIEW_PARENT = 'Mail Recipients';

/** The management roles of the runner's Exchange account, one for each built-in role needed. */
export function managementRoles(): ManagementRole[] {
  const commands = commandsOf({ forest: 'any', administration: 'exchange' });
  const left = new Set(commands);
  const roles = PARENTS.map(({ parent, name, commands: patterns }) => {
    const own = commands.filter((command) => patterns.some((pattern) => pattern.test(command)));
    for (const command of own) left.delete(command);
    const entries = own.map((command): [string, string[]] => [
      command,
      Object.keys(entryOf(command).parameters),
    ]);
    if (parent === FOREST_VIEW_PARENT) entries.push([FOREST_VIEW.command, [FOREST_VIEW.parameter]]);
    return { name, parent, entries: Object.fromEntries(entries) };
  });
  if (left.size > 0) throw new TypeError(`no management role holds ${[...left].join(', ')}`);
  return roles;
}

/** What Exchange's scripts read: the roles and the group that gets them. */
export function exchangeRoleData(): Readonly<Record<string, PsData>> {
  return {
    RoleGroup: 'um-bot runners',
    Description: 'What um-bot may do; made from its cmdlet table.',
    Roles: managementRoles().map(({ name, parent, entries }) => ({
      Name: name,
      Parent: parent,
      Entries: entries,
    })),
  };
}

/**
 * What Lync's scripts read. A Lync role is made of whole cmdlets: it can't hold parameters; those
 * are held by the typed functions of the management host alone.
 */
export function lyncRoleData(): Readonly<Record<string, PsData>> {
  return {
    /** The role bears the name of a universal security group, which has to be there before. */
    Role: 'UmBotRunners',
    Template: 'CsVoiceAdministrator',
    Cmdlets: commandsAt('remote', { forest: 'any', administration: 'lync' }),
  };
}
