import type { Output } from '../../cmdlets/call.js';
import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import type { Directory } from './directory.js';
import { hasLyncShell, lyncShell } from './forests.js';
import { sameName } from './names.js';
import { orNone } from './or-none.js';

/** A pool that the script will find, and what Lync's topology says of it. */
export interface Pool {
  /** Its object's CN, which a gateway made for it is named by. */
  readonly name: string;
  readonly fqdn: string;
  readonly isBranch: boolean;
  readonly isDirector: boolean;
  /** 4: Lync 2010, 5: 2013. */
  readonly version: number;
  /** Full names of its machines, where they are known. */
  readonly computers: readonly string[];
}

/** Whether a pool has Front Ends with users of their own: it is no branch's and no Director's. */
export function isHome({ isBranch, isDirector }: Pool): boolean {
  return !isBranch && !isDirector;
}

export type ScriptPool = Output<'Get-UCPool.ps1'>;

/** The script's parameter for a Lync that lives in another forest. */
export function forestParameter(forest: Forest): { readonly Forest?: string } {
  return sameName(forest.name, forest.lyncForest) ? {} : { Forest: forest.lyncForest };
}

/** The pools as the script itself reads them, by full name. */
export async function readPools(
  directory: Directory,
  forest: Forest,
  server: Endpoint,
): Promise<Pool[]> {
  return withTopology(directory, forest, await readScriptPools(directory, forest, server));
}

/** The pools that the script finds on a UM server, without what only the topology tells. */
export function readScriptPools(
  directory: Directory,
  forest: Forest,
  server: Endpoint,
): Promise<ScriptPool[]> {
  // The script throws a plain text where it finds no pool, or not Lync's groups.
  const reading = directory.read(server, 'Get-UCPool.ps1', forestParameter(forest));
  return orNone(reading, 'RuntimeException');
}

/** Those pools, by full name, with what Lync's topology says of them where it can be asked. */
export async function withTopology(
  directory: Directory,
  forest: Forest,
  found: readonly ScriptPool[],
): Promise<Pool[]> {
  const topology = hasLyncShell(directory, forest)
    ? await directory.read(lyncShell(forest), 'Get-CsPool', {})
    : [];
  return found
    .map((pool) => {
      const known = topology.find(({ Fqdn }) => sameName(Fqdn, pool.Fqdn));
      return {
        name: pool.Name,
        fqdn: pool.Fqdn,
        isBranch: pool.IsBranchRegistrar,
        isDirector: !pool.IsBranchRegistrar && known !== undefined && isDirector(known.Services),
        version: pool.Version,
        computers: known?.Computers ?? [],
      };
    })
    .sort((a, b) => a.fqdn.localeCompare(b.fqdn, 'en'));
}

/**
 * A survivable branch's pool, as the topology alone shows it: it registers users who are at home
 * elsewhere, and has a mediation server, which no Director has.
 */
export function isBranch(services: readonly string[]): boolean {
  return isDirector(services) && kindsOf(services).includes('mediationserver');
}

/** A Director registers and redirects users but is nobody's home: it has no user services. */
export function isDirector(services: readonly string[]): boolean {
  const kinds = kindsOf(services);
  return (
    kinds.includes('director') ||
    (kinds.includes('registrar') &&
      !kinds.some((kind) => kind === 'userserver' || kind === 'userservices'))
  );
}

function kindsOf(services: readonly string[]): string[] {
  return services.map((service) => service.split(':')[0]?.toLowerCase() ?? '');
}
