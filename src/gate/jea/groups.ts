import { administrationOf, isCmdletName } from '../../cmdlets/table.js';
import { commandsOf } from '../endpoints/command-names.js';
import { managementRoles } from './management-roles.js';

/** The role of Lync's access control that the runner's Lync account has. */
const LYNC_ROLE = 'UmBotRunners';

/** What an account needs to run a command, by the names that people give it. */
export function rightFor(command: string): string {
  if (command === 'Get-ServerCertificate' || command === 'Get-FrontEndCertificate')
    return 'reading the certificate stores of that server over the network';
  if (command === 'Get-FrontEndService') return 'reading WMI of that server over the network';
  if (isCmdletName(command) && administrationOf(command) === 'lync') return LYNC_ROLE;
  const role = managementRoles().find(({ entries }) => Object.hasOwn(entries, command));
  if (role !== undefined) return role.name;
  if (command === 'Get-Service' || command === 'Restart-Service')
    return 'start and stop of the UM services on that server';
  return 'Organization Management, for Exchange’s own script';
}

/** What an account needs for several commands, each once, in the table's order. */
export function rightsFor(commands: Iterable<string>): string[] {
  const asked = new Set(commands);
  const all = [
    ...commandsOf({ forest: 'any', administration: 'exchange' }),
    ...commandsOf({ forest: 'any', administration: 'exchange', server: 'any' }),
    ...commandsOf({ forest: 'any', administration: 'lync' }),
  ];
  return [...new Set(all.filter((command) => asked.has(command)).map(rightFor))];
}
