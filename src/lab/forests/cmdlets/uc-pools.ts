import { CmdletError } from '../errors.js';
import { exchangeError } from '../errors.js';
import type { Forest } from '../engine/forest.js';
import { say, type Session } from '../engine/session.js';
import type { UcPoolRecord } from '../records/lync.js';

/** The Lync groups that the Exchange scripts look for, in the order they are treated. */
const GROUPS = ['RTCUniversalServerAdmins', 'RTCComponentUniversalServices'] as const;
/** Pools before Office Communications Server 2007 R2 are left out. */
const OLDEST_VERSION = 3;

/** What Get-UCPool.ps1 reads from the Lync forest's directory. */
export interface UcTopology {
  readonly forest: Forest;
  /** The groups as they are printed, `contoso.com\name`. */
  readonly groups: readonly string[];
  readonly pools: readonly (UcPoolRecord & { readonly Fqdn: string })[];
}

/**
 * Asks a global catalog for the Lync groups and pools: each pool object that has a dnsHostName and
 * a version of at least 3, Directors and survivable branches among them.
 * @throws CmdletError where the forest can't be reached, or a group or the pools aren't there
 */
export function readUcTopology(session: Session, forestName: string | undefined): UcTopology {
  const name = forestName ?? session.forest.name;
  const forest = session.world.forest(name);
  if (forest === undefined || !isTrusted(session, forest)) {
    throw failure(session, 'script.no-pool', name);
  }
  const groups = GROUPS.map((group) => {
    const shown = `${forest.name}\\${group}`;
    if (forest.tables.SecurityGroup.find('id', group).length === 0) {
      throw failure(session, 'script.no-group', shown);
    }
    return shown;
  });
  const pools = forest.tables.UCPool.all().flatMap((pool) =>
    pool.Fqdn !== null && pool.Version >= OLDEST_VERSION ? [{ ...pool, Fqdn: pool.Fqdn }] : [],
  );
  if (pools.length === 0) throw failure(session, 'script.no-pool', forest.name);
  return { forest, groups, pools };
}

function isTrusted(session: Session, other: Forest): boolean {
  if (other.name === session.forest.name) return true;
  const trusts = session.forest.tables.ForestTrust.find('id', other.name);
  return trusts.some(({ TrustDirection }) => TrustDirection !== 'Inbound');
}

function failure(session: Session, key: string, value: string): CmdletError {
  return exchangeError('RuntimeException', [say(session, key, value)], 'Told');
}
