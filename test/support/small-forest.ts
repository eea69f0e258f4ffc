import { randomUUID } from 'node:crypto';
import type { Call } from '../../src/protocol/call.js';
import type { Scripted } from './scripted-gate.js';

/** A gateway of the small forest, as `Get-UMIPGateway` shows it. */
export interface SmallGateway {
  Name: string;
  Guid: string;
  DistinguishedName: string;
  Identity: string;
  Address: string;
  OutcallsAllowed: boolean;
  MessageWaitingIndicatorAllowed: boolean;
  Status: string;
  Port: number;
}

/** A forest of a few gateways, enough to plan, change and check something. */
export class SmallForest {
  readonly gateways = new Map<string, SmallGateway>();
  /** The commands that changed something, in order. */
  readonly writes: Call[] = [];

  constructor(names: readonly string[] = ['gw1', 'gw2', 'gw3']) {
    for (const name of names) {
      this.gateways.set(name, {
        Name: name,
        Guid: randomUUID(),
        DistinguishedName: `CN=${name}`,
        Identity: name,
        Address: `${name}.contoso.com`,
        OutcallsAllowed: false,
        MessageWaitingIndicatorAllowed: false,
        Status: 'Enabled',
        Port: 5061,
      });
    }
  }

  /** Answers a call as a server does. */
  readonly answer = (call: Call): Scripted => {
    const { Identity, ...changes } = call.parameters;
    if (call.cmdlet === 'Get-UMIPGateway') {
      if (Identity === undefined) return { objects: [...this.gateways.values()].map(plain) };
      const gateway = this.gateways.get(typeof Identity === 'string' ? Identity : '');
      return gateway === undefined ? NOT_FOUND : { objects: [plain(gateway)] };
    }
    if (call.cmdlet === 'Set-UMMailboxPIN') {
      this.writes.push(call);
      return {};
    }
    const gateway = this.gateways.get(typeof Identity === 'string' ? Identity : '');
    if (call.cmdlet !== 'Set-UMIPGateway' || gateway === undefined) return NOT_FOUND;
    this.writes.push(call);
    const before = JSON.stringify(gateway);
    Object.assign(gateway, changes);
    return before === JSON.stringify(gateway) ? { warnings: ['nothing was changed'] } : {};
  };
}

/** What a server says of an unknown identity. */
export const NOT_FOUND: Scripted = {
  error: {
    exceptionClass: 'Microsoft.Exchange.Configuration.Tasks.ManagementObjectNotFoundException',
    category: 'ObjectNotFound',
  },
};

function plain(gateway: SmallGateway): Record<string, unknown> {
  return { ...gateway };
}
