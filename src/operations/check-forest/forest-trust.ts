import type { Forest } from '../../protocol/endpoint.js';
import type { Directory } from '../kit/directory.js';
import { exchangeShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { byHand } from '../kit/um-rules/by-hand.js';
import { fault, type Fault } from '../kit/um-rules/fault.js';
import type { Situation } from '../kit/um-rules/situation.js';
import { attempt, type Unread } from '../kit/um-rules/unread.js';

/** How a forest trusts another one: both ways, one way, or (`None`) not at all. */
export type Trust = 'Bidirectional' | 'Inbound' | 'Outbound' | 'None';

const COMMAND = 'Get-ForestTrust';

/** Asks one server after the other, until one tells, how its forest trusts the forest of Lync. */
export async function readTrust(
  directory: Directory,
  forest: Forest,
  servers: Situation['servers'],
): Promise<{ readonly trust: Trust | null; readonly unread: readonly Unread[] }> {
  if (sameName(forest.name, forest.lyncForest)) return { trust: null, unread: [] };
  for (const { Fqdn } of servers) {
    const shell = { ...exchangeShell(forest), server: Fqdn };
    const read = await attempt(directory.read(shell, COMMAND, { Forest: forest.name }));
    if (!('value' in read)) continue;
    const found = read.value.find(({ TargetName }) => sameName(TargetName, forest.lyncForest));
    return { trust: directionOf(found?.TrustDirection), unread: [] };
  }
  const asked = servers.map(({ Name }) => Name).join(', ');
  return {
    trust: null,
    unread: asked === '' ? [] : [{ server: asked, command: COMMAND, rules: ['forest-trust'] }],
  };
}

/** A forest and that of its Lync trust each other. */
export function trustRules({
  forest,
  trust,
}: {
  readonly forest: Forest;
  readonly trust: Trust | null;
}): Fault[] {
  if (trust === null || trust === 'Bidirectional') return [];
  const { name, lyncForest } = forest;
  return [
    fault('forest-trust', { forest: name, lyncForest, trust }, byHand(forest, 'forest-trust')),
  ];
}

function directionOf(text: string | undefined): Trust {
  const known = (['Bidirectional', 'Inbound', 'Outbound'] as const).find((one) =>
    sameName(one, text ?? ''),
  );
  return known ?? 'None';
}
