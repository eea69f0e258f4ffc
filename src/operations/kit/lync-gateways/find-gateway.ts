import type { Forest } from '../../../protocol/endpoint.js';
import { UmError } from '../../../protocol/errors.js';
import type { Problem } from '../../../protocol/request.js';
import type { Directory } from '../directory.js';
import { exchangeForests, exchangeShell } from '../forests.js';
import { nearest, sameName } from '../names.js';
import { objectId, parseObjectId } from '../object-id.js';
import type { Gateway } from './situation.js';

/** A gateway and the forest it is in. */
export interface FoundGateway {
  readonly forest: Forest;
  readonly gateway: Gateway;
}

/**
 * Finds one gateway by its address (a pool's full name), the first part of that, its name, or a
 * chosen candidate's id. Names like `1:2` mean nothing to people, so an address comes first.
 * @param forest the only forest to look in, where one was named
 * @throws UmError UM-MISSING-PARAMETER, UM-GATEWAY-UNKNOWN and UM-GATEWAY-AMBIGUOUS with candidates,
 *   UM-FOREST-UNKNOWN
 */
export async function findGateway(
  directory: Directory,
  typed: string,
  forest?: string,
): Promise<FoundGateway> {
  const wanted = typed.trim();
  if (wanted === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'gateway' });
  const inForest = (forest?.trim() ?? '') === '' ? undefined : forest?.trim();
  const all = await everyGateway(directory, exchangeForests(directory, inForest));
  const about = { parameter: 'gateway', gateway: wanted };
  for (const isMeant of [isChosen, hasAddress, hasNameOrLabel]) {
    const [found, second] = all.filter((one) => isMeant(one, wanted));
    if (second !== undefined) {
      const candidates = candidatesOf(all.filter((one) => isMeant(one, wanted)));
      throw new UmError('UM-GATEWAY-AMBIGUOUS', about, { candidates });
    }
    if (found !== undefined) return found;
  }
  const close = nearest(wanted, all, ({ gateway }) => [gateway.Address, gateway.Name], 3);
  const candidates = candidatesOf([...close, ...all.filter((one) => !close.includes(one))]);
  throw new UmError('UM-GATEWAY-UNKNOWN', about, { candidates });
}

async function everyGateway(
  directory: Directory,
  forests: readonly Forest[],
): Promise<FoundGateway[]> {
  const found = await Promise.all(
    forests.map(async (forest) => {
      const gateways = await directory.read(exchangeShell(forest), 'Get-UMIPGateway', {});
      return gateways
        .sort((a, b) => a.Address.localeCompare(b.Address, 'en'))
        .map((gateway) => ({ forest, gateway }));
    }),
  );
  return found.flat();
}

function isChosen({ forest, gateway }: FoundGateway, wanted: string): boolean {
  const id = parseObjectId(wanted);
  return id !== null && sameName(forest.name, id.forest) && sameName(gateway.Guid, id.guid);
}

function hasAddress({ gateway }: FoundGateway, wanted: string): boolean {
  return sameName(gateway.Address, wanted);
}

function hasNameOrLabel({ gateway }: FoundGateway, wanted: string): boolean {
  return sameName(gateway.Name, wanted) || sameName(gateway.Address.split('.')[0] ?? '', wanted);
}

function candidatesOf(found: readonly FoundGateway[]): Problem['candidates'] {
  return found.map(({ forest, gateway }) => ({
    id: objectId(forest.name, gateway.Guid),
    label: gateway.Address,
    detail: [forest.name, gateway.Name].join(' · '),
  }));
}
