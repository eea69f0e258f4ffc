import type { Endpoint, Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { sameName } from './names.js';

/** The Exchange Management Shell of a forest. */
export function exchangeShell(forest: Forest): Endpoint {
  return { forest: forest.name, administration: 'exchange' };
}

/** The shell of the Lync that serves a forest's users, which may be another forest's. */
export function lyncShell(forest: Forest): Endpoint {
  return { forest: forest.lyncForest, administration: 'lync' };
}

/** Whether the settings name a Lync Server Management Shell for a forest's users. */
export function hasLyncShell(directory: Directory, forest: Forest): boolean {
  return directory.forests.some(
    ({ name, administrations }) =>
      sameName(name, forest.lyncForest) && administrations.includes('lync'),
  );
}

/**
 * The forests with Exchange, or the one of that name (`contoso` will do for `contoso.com`).
 * @throws UmError UM-FOREST-UNKNOWN with the forests there are
 */
export function exchangeForests(directory: Directory, name?: string): Forest[] {
  const all = directory.forests.filter(({ administrations }) =>
    administrations.includes('exchange'),
  );
  if (name === undefined) return all;
  const named = all.filter(
    (forest) => sameName(forest.name, name) || sameName(forest.name.split('.')[0] ?? '', name),
  );
  if (named.length > 0) return named;
  throw new UmError(
    'UM-FOREST-UNKNOWN',
    { parameter: 'forest', forest: name },
    { candidates: forestCandidates(all) },
  );
}

/**
 * The one forest with Exchange that is meant: the one of that name, or the only one there is.
 * @throws UmError UM-FOREST-UNKNOWN, UM-FOREST-AMBIGUOUS with the forests there are
 */
export function oneExchangeForest(directory: Directory, name?: string): Forest {
  const typed = name?.trim() ?? '';
  const found = exchangeForests(directory, typed === '' ? undefined : typed);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  throw new UmError(
    'UM-FOREST-AMBIGUOUS',
    { parameter: 'forest' },
    { candidates: forestCandidates(found) },
  );
}

/** Forests to choose from. */
export function forestCandidates(
  forests: readonly Forest[],
): { id: string; label: string; detail: string }[] {
  return forests.map(({ name, lyncForest }) => ({
    id: name,
    label: name,
    detail: `Lync: ${lyncForest}`,
  }));
}
