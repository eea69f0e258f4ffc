import { powerShellError } from '../errors.js';
import type { Implementation, Session } from '../engine/session.js';
import type { ServiceRecord } from '../records/servers.js';
import { psObject } from '../values.js';

/** A Windows service of the machine that the session is on; a management host has none of these. */
function theService(session: Session, name: string): ServiceRecord {
  const computer = `${session.server}.${session.forest.name}`;
  const found = session.isOwnShell
    ? session.forest.tables.Service.find('id', name).find(
        (service) => service.Computer === computer,
      )
    : undefined;
  if (found !== undefined) return found;
  throw powerShellError(
    'Microsoft.PowerShell.Commands.ServiceCommandException',
    'NoServiceFoundForGivenName',
    'ObjectNotFound',
    'ServiceNotFound',
    [name],
  );
}

export const SERVICES: Readonly<Record<string, Implementation>> = {
  'Get-Service': {
    cmdletClass: 'Microsoft.PowerShell.Commands.GetServiceCommand',
    run: (given, session) => {
      const service = theService(session, given.needed('Name'));
      return [
        // As Select-Object leaves it: PowerShell adds members of its own to a ServiceController.
        psObject('Selected.System.ServiceProcess.ServiceController', {
          Name: service.Name,
          DisplayName: service.DisplayName,
          Status: service.Status,
          MachineName: service.Computer,
        }),
      ];
    },
  },
  'Restart-Service': {
    cmdletClass: 'Microsoft.PowerShell.Commands.RestartServiceCommand',
    run: (given, session) => {
      const service = theService(session, given.needed('Name'));
      session.transaction.set(session.forest.tables.Service, service, {
        Status: 'Running',
        Starts: service.Starts + 1,
        StartedAt: session.now.toISOString(),
      });
      return [];
    },
  },
};
