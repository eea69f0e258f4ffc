import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { lyncShell } from './forests.js';
import { sameName } from './names.js';
import type { LyncPool } from './um-contacts.js';
import { attempt } from './um-rules/unread.js';

/** A Front End and how its service stands. */
export interface FrontEnd {
  readonly pool: string;
  readonly computer: string;
  /** Of the Windows service. */
  readonly status: string;
  /** Since when it runs (ISO 8601); null: it doesn't, or that wasn't told. */
  readonly started: string | null;
}

/** Front Ends that were asked, and those that didn't answer. */
export interface ReadFrontEnds {
  readonly frontEnds: readonly FrontEnd[];
  readonly silent: readonly { readonly server: string; readonly error: UmError }[];
}

/** Asks every Front End of some pools whether its service runs, and since when. */
export async function readFrontEnds(
  directory: Directory,
  forest: Forest,
  pools: readonly LyncPool[],
): Promise<ReadFrontEnds> {
  const asked = await Promise.all(
    pools.flatMap(({ Fqdn, Computers }) =>
      Computers.map(async (computer) => ({
        pool: Fqdn,
        computer,
        reading: await attempt(
          directory.read(lyncShell(forest), 'Get-FrontEndService', { ComputerName: computer }),
        ),
      })),
    ),
  );
  return {
    frontEnds: asked.flatMap(({ pool, computer, reading }) => {
      const service = 'value' in reading ? reading.value[0] : undefined;
      if (service === undefined) return [];
      return [{ pool, computer, status: service.Status, started: service.Started }];
    }),
    silent: asked.flatMap(({ computer, reading }) =>
      'error' in reading ? [{ server: computer, error: reading.error }] : [],
    ),
  };
}

/** Whether a Front End's service doesn't run. */
export function isStopped({ status }: FrontEnd): boolean {
  return !sameName(status, 'Running');
}

/** What the script makes for pools, as far as it tells when it was made. */
export interface Made {
  readonly gateways: readonly Output<'Get-UMIPGateway'>[];
  readonly huntGroups: readonly Output<'Get-UMHuntGroup'>[];
}

/** The running Front Ends that have run since before their pool's gateway, or a hunt group of it, was made. */
export function olderThanGateways(
  frontEnds: readonly FrontEnd[],
  { gateways, huntGroups }: Made,
): FrontEnd[] {
  return frontEnds.filter((one) => {
    const { pool, started } = one;
    if (started === null || isStopped(one)) return false;
    const own = gateways.filter(({ Address }) => sameName(Address, pool));
    const groups = huntGroups.filter(({ UMIPGateway }) =>
      own.some(({ Guid }) => Guid === UMIPGateway.ObjectGuid),
    );
    return [...own, ...groups].some(
      ({ WhenCreated }) => WhenCreated !== null && Date.parse(WhenCreated) > Date.parse(started),
    );
  });
}
