import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { readPools, type Pool } from '../kit/lync-pools.js';
import { attempt, isCommandAbsent, type RuleId, type Unread } from '../kit/um-rules/unread.js';

/** What can't be said without the pools. */
export const POOL_RULES: readonly RuleId[] = [
  'pools-none',
  'gateway-missing',
  'gateway-disabled',
  'hunt-group-missing',
  'hunt-group-pilot',
  'outcalls-director',
  'outcalls-many',
  'outcalls-none',
];

interface PublishedPools {
  readonly pools: readonly Pool[] | null;
  readonly withoutScripts: readonly string[];
  readonly unread: readonly Unread[];
}

/** Runs the script's own reader on each Mailbox server: it is there only with the script. */
export async function readPublishedPools(
  directory: Directory,
  forest: Forest,
  servers: readonly Output<'Get-ExchangeServer'>[],
): Promise<PublishedPools> {
  const asked = await Promise.all(
    servers
      .filter(({ IsMailboxServer }) => IsMailboxServer)
      .map(async ({ Name, Fqdn }) => {
        const own = { ...exchangeShell(forest), server: Fqdn };
        return { Name, reading: await attempt(readPools(directory, forest, own)) };
      }),
  );
  const read = asked.flatMap(({ reading }) => ('value' in reading ? [reading.value] : []));
  const failed = asked.filter(({ reading }) => 'error' in reading);
  const isMissing = ({ reading }: (typeof asked)[number]): boolean =>
    'error' in reading && isCommandAbsent(reading.error);
  return {
    pools: read.find((pools) => pools.length > 0) ?? read[0] ?? null,
    withoutScripts: failed.filter(isMissing).map(({ Name }) => Name),
    unread: failed
      .filter((one) => !isMissing(one))
      .map(({ Name }) => ({
        server: Name,
        command: 'Get-UCPool.ps1',
        rules: ['exchucutil-missing'],
      })),
  };
}
