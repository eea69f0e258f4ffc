import type { Given } from '../engine/given.js';
import { notFound, say, theOne, type Implementation, type Session } from '../engine/session.js';
import { exchangeError } from '../errors.js';
import { serverComponentSchema, type ServerComponentRecord } from '../records/servers.js';
import { psObject } from '../values.js';

/** The worst that a requester asks for is what counts. */
const WORST_FIRST = ['Inactive', 'Draining'] as const;

function stateOf({ States }: ServerComponentRecord): string {
  const asked = Object.values(States);
  return WORST_FIRST.find((state) => asked.includes(state)) ?? 'Active';
}

function componentsOf(session: Session, given: Given): ServerComponentRecord[] {
  const { ExchangeServer, ServerComponent } = session.forest.tables;
  const { Name } = theOne(session, ExchangeServer, given.needed('Identity'));
  const wanted = given.text('Component');
  return ServerComponent.all().filter(
    ({ Server, Component }) => Server === Name && (wanted === undefined || Component === wanted),
  );
}

/** Whether components are drained, and which calls are in progress. */
export const SERVER_COMPONENTS: Readonly<Record<string, Implementation>> = {
  'Get-ServerComponentState': {
    cmdletClass: 'Microsoft.Exchange.Management.SystemConfigurationTasks.GetServerComponentState',
    run: (given, session) =>
      componentsOf(session, given).map((component) =>
        psObject('Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentation', {
          ServerFqdn: `${component.Server}.${session.forest.name}`,
          Component: component.Component,
          State: stateOf(component),
        }),
      ),
  },
  'Set-ServerComponentState': {
    cmdletClass: 'Microsoft.Exchange.Management.SystemConfigurationTasks.SetServerComponentState',
    run: (given, session) => {
      const [component] = componentsOf(session, given);
      if (component === undefined) throw notFound(session, given.needed('Component'));
      const asked = { [given.needed('Requester')]: given.needed('State') };
      const { States } = serverComponentSchema.parse({
        ...component,
        States: { ...component.States, ...asked },
      });
      session.transaction.set(session.forest.tables.ServerComponent, component, { States });
      return [];
    },
  },
  'Get-UMActiveCalls': {
    cmdletClass: 'Microsoft.Exchange.Management.Tasks.UM.GetUMActiveCalls',
    run: (given, session) => {
      const { UMService, UMActiveCall, Service } = session.forest.tables;
      const { Name } = theOne(session, UMService, given.needed('Server'));
      const service = Service.find('id', 'MSExchangeUM').find(
        ({ Computer }) => Computer === `${Name}.${session.forest.name}`,
      );
      if (service?.Status !== 'Running') {
        const reason = say(session, 'reason.um-stopped', Name);
        throw exchangeError('InvalidOperationException', [reason]);
      }
      return UMActiveCall.all()
        .filter(({ Server }) => Server === Name)
        .map((active) =>
          psObject('Microsoft.Exchange.UM.Rpc.ActiveCalls', {
            ServerId: Name,
            DialPlan: active.DialPlan,
            CallState: 'Connected',
          }),
        );
    },
  },
};
