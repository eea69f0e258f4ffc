import { theOne, type Implementation } from '../engine/session.js';
import { psObject } from '../values.js';

/** The monitors of UM's two health sets, and the Windows service that each looks at. */
const MONITORS = [
  { set: 'UM.CallRouter', name: 'UMCallRouterSelfTestMonitor', service: 'MSExchangeUMCR' },
  { set: 'UM.Protocol', name: 'UMSelfTestMonitor', service: 'MSExchangeUM' },
] as const;

export const SERVER_HEALTH: Readonly<Record<string, Implementation>> = {
  'Get-ServerHealth': {
    cmdletClass: 'Microsoft.Exchange.Monitoring.GetServerHealth',
    run: (given, session) => {
      const { ExchangeServer, ServerHealth, Service } = session.forest.tables;
      const server = theOne(session, ExchangeServer, given.needed('Identity'));
      return MONITORS.flatMap(({ set, name, service }) => {
        const [own] = Service.find('id', service).filter(
          ({ Computer }) => Computer === server.Fqdn,
        );
        if (own === undefined) return [];
        const [told] = ServerHealth.find('id', name).filter((one) => one.Server === server.Name);
        return [
          psObject('Microsoft.Exchange.Monitoring.MonitorHealthEntry', {
            Server: server.Name,
            State: 'Online',
            Name: name,
            TargetResource: '',
            HealthSetName: set,
            AlertValue: told?.AlertValue ?? (own.Status === 'Running' ? 'Healthy' : 'Unhealthy'),
            ServerComponent: set === 'UM.CallRouter' ? 'UMCallRouter' : 'None',
          }),
        ];
      });
    },
  },
};
