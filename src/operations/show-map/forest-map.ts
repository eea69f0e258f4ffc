import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { holdsPlan, readServerLists } from '../kit/server-plans/lists.js';

/** A gateway of a plan: a Lync pool's, or a telephone system's. */
export interface PlanGateway {
  readonly address: string;
  readonly isOpen: boolean;
  readonly isEnabled: boolean;
}

/** A dial plan and what it is tied to, all by name. */
export interface PlanMap {
  readonly name: string;
  readonly isSip: boolean;
  readonly policies: readonly string[];
  /** Servers that are in the plan with all their parts, and those with a part that isn't. */
  readonly servers: readonly string[];
  readonly missing: readonly string[];
  readonly gateways: readonly PlanGateway[];
  readonly attendants: readonly string[];
}

export interface ForestMap {
  readonly forest: Forest;
  readonly servers: readonly string[];
  readonly plans: readonly PlanMap[];
  /** Lync's pools that may have users; null: no shell of that Lync is known. */
  readonly pools: readonly string[] | null;
  /** Of them, those without a gateway. */
  readonly unconnected: readonly string[];
}

/** Reads one forest's map: some commands, and one for each call router. */
export async function readForestMap(directory: Directory, forest: Forest): Promise<ForestMap> {
  const shell = exchangeShell(forest);
  const read = directory.read.bind(directory);
  const [{ lists }, plans, policies, gateways, groups, attendants, pools] = await Promise.all([
    readServerLists(directory, forest),
    read(shell, 'Get-UMDialPlan', {}),
    read(shell, 'Get-UMMailboxPolicy', {}),
    read(shell, 'Get-UMIPGateway', {}),
    read(shell, 'Get-UMHuntGroup', {}),
    read(shell, 'Get-UMAutoAttendant', {}),
    hasLyncShell(directory, forest) ? read(lyncShell(forest), 'Get-CsPool', {}) : null,
  ]);
  const servers = namesOf(lists.map(({ server }) => server));
  const homes = pools?.filter(isRegistrar).map(({ Fqdn }) => Fqdn) ?? null;
  return {
    forest,
    servers,
    plans: plans
      .map((plan): PlanMap => {
        const isOf = ({ UMDialPlan }: { UMDialPlan: { ObjectGuid: string } }): boolean =>
          UMDialPlan.ObjectGuid === plan.Guid;
        const isSip = plan.URIType === 'SipName';
        const out = lists.filter((list) => !holdsPlan(list, plan)).map(({ server }) => server.Name);
        return {
          name: plan.Name,
          isSip,
          policies: namesOf(policies.filter(isOf)),
          servers: isSip ? servers.filter((name) => !out.includes(name)) : [],
          missing: isSip ? servers.filter((name) => out.includes(name)) : [],
          gateways: gatewaysOf(gateways, groups.filter(isOf)),
          attendants: namesOf(attendants.filter(isOf)),
        };
      })
      .sort((a, b) => Number(b.isSip) - Number(a.isSip) || a.name.localeCompare(b.name, 'en')),
    pools: homes,
    unconnected: (homes ?? []).filter(
      (fqdn) => !gateways.some(({ Address }) => sameName(Address, fqdn)),
    ),
  };
}

function gatewaysOf(
  gateways: readonly Output<'Get-UMIPGateway'>[],
  groups: readonly Output<'Get-UMHuntGroup'>[],
): PlanGateway[] {
  return gateways
    .filter(({ Guid }) => groups.some(({ UMIPGateway }) => UMIPGateway.ObjectGuid === Guid))
    .map(({ Address, OutcallsAllowed, Status }) => ({
      address: Address,
      isOpen: OutcallsAllowed,
      isEnabled: sameName(Status, 'Enabled'),
    }))
    .sort((a, b) => a.address.localeCompare(b.address, 'en'));
}

function isRegistrar({ Services }: Output<'Get-CsPool'>): boolean {
  return Services.some((service) => /^registrar\b/i.test(service));
}

function namesOf(objects: readonly { readonly Name: string }[]): string[] {
  const names = new Set(objects.map(({ Name }) => Name));
  return [...names].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
