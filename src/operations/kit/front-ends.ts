import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { lyncShell } from './forests.js';
import { sameName } from './names.js';
import type { LyncPool } from './um-contacts.js';
import { attempt } from './um-rules/unread.js';

/** A Front End and since when its service runs (ISO 8601). */
export interface FrontEnd {
  readonly pool: string;
  readonly computer: string;
  readonly started: string;
}

/** Front Ends that were asked, and those that didn't answer; one whose service is stopped is neither. */
export interface ReadFrontEnds {
  readonly frontEnds: readonly FrontEnd[];
  readonly silent: readonly { readonly server: string; readonly error: UmError }[];
}

/** Asks every Front End of some pools since when its service runs. */
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
      const started = 'value' in reading ? (reading.value[0]?.Started ?? null) : null;
      return started === null ? [] : [{ pool, computer, started }];
    }),
    silent: asked.flatMap(({ computer, reading }) =>
      'error' in reading ? [{ server: computer, error: reading.error }] : [],
    ),
  };
}

/** What the script makes for pools, as far as it tells when it was made. */
export interface Made {
  readonly gateways: readonly Output<'Get-UMIPGateway'>[];
  readonly huntGroups: readonly Output<'Get-UMHuntGroup'>[];
}

/** The Front Ends that have run since before their pool's gateway, or a hunt group of it, was made. */
export function olderThanGateways(
  frontEnds: readonly FrontEnd[],
  { gateways, huntGroups }: Made,
): FrontEnd[] {
  return frontEnds.filter(({ pool, started }) => {
    const own = gateways.filter(({ Address }) => sameName(Address, pool));
    const groups = huntGroups.filter(({ UMIPGateway }) =>
      own.some(({ Guid }) => Guid === UMIPGateway.ObjectGuid),
    );
    return [...own, ...groups].some(
      ({ WhenCreated }) => WhenCreated !== null && Date.parse(WhenCreated) > Date.parse(started),
    );
  });
}
