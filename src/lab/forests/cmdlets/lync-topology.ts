import { lyncNotFound } from '../errors.js';
import type { Implementation, Session } from '../engine/session.js';
import { psObject } from '../values.js';
import { oneOrAllOfLync as oneOrAll } from './shared.js';

const CLASSES = 'Microsoft.Rtc.Management';

/** The services that are meant: of one name, on one machine or on the session's own. */
function servicesOf(session: Session, name: string | undefined, computer: string | undefined) {
  const machine = (computer ?? session.server).toLowerCase();
  const found = session.forest.tables.Service.all().filter(
    (service) =>
      (service.Computer.toLowerCase() === machine ||
        service.Computer.toLowerCase() === `${machine}.${session.forest.name}`) &&
      service.Name.startsWith('RTC') &&
      (name === undefined || service.Name.toLowerCase() === name.toLowerCase()),
  );
  if (found.length === 0) throw lyncNotFound(name ?? machine);
  return found;
}

export const LYNC_TOPOLOGY: Readonly<Record<string, Implementation>> = {
  'Get-CsPool': {
    cmdletClass: `${CLASSES}.Xds.GetPoolCmdlet`,
    run: (given, session) =>
      oneOrAll(session.forest.tables.CsPool, given.text('Identity')).map((pool) =>
        psObject(`${CLASSES}.Xds.DisplayCluster`, {
          Identity: pool.Fqdn,
          Fqdn: pool.Fqdn,
          Site: pool.Site,
          Services: pool.Services,
          Computers: pool.Computers,
        }),
      ),
  },
  'Get-FrontEndService': {
    cmdletClass: 'Get-FrontEndService',
    run: (given, session) =>
      servicesOf(session, 'RTCSRV', given.needed('ComputerName')).map((service) =>
        psObject('System.Management.Automation.PSCustomObject', {
          Name: service.Name,
          Status: service.Status,
          // A text already, as the management host writes it.
          Started: service.Status === 'Running' ? service.StartedAt : null,
        }),
      ),
  },
  'Get-CsMediaConfiguration': {
    cmdletClass: `${CLASSES}.Internal.GetMediaConfigurationCmdlet`,
    run: (given, session) =>
      oneOrAll(session.forest.tables.CsMediaConfiguration, given.text('Identity')).map((media) =>
        psObject(`${CLASSES}.WritableConfig.Settings.Media.MediaSettings`, {
          Identity: media.Name,
          EncryptionLevel: media.EncryptionLevel,
        }),
      ),
  },
  'Stop-CsWindowsService': {
    cmdletClass: `${CLASSES}.Deployment.StopServiceCmdlet`,
    run: (given, session) => {
      const { Service } = session.forest.tables;
      for (const service of servicesOf(session, given.text('Name'), given.text('ComputerName'))) {
        if (service.Status === 'Stopped') {
          session.warn('warning.already-stopped', service.Name, service.Computer);
        }
        session.transaction.set(Service, service, { Status: 'Stopped' });
      }
      return [];
    },
  },
  'Start-CsWindowsService': {
    cmdletClass: `${CLASSES}.Deployment.StartServiceCmdlet`,
    run: (given, session) => {
      const { Service } = session.forest.tables;
      for (const service of servicesOf(session, given.text('Name'), given.text('ComputerName'))) {
        if (service.Status === 'Running') continue;
        const Starts = service.Starts + 1;
        const StartedAt = session.now.toISOString();
        session.transaction.set(Service, service, { Status: 'Running', Starts, StartedAt });
      }
      return [];
    },
  },
};
