import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { lyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';

/** A site, and who gets its dial plan at once. */
export interface SiteEffect {
  readonly name: string;
  readonly pools: readonly string[];
  /** Its users without a dial plan of their own. */
  readonly users: number;
}

/**
 * Finds a site of the Lync topology by its name, with or without `site:`.
 * @throws UmError UM-NAME-UNKNOWN with the sites there are
 */
export async function findSite(
  directory: Directory,
  forest: Forest,
  typed: string,
): Promise<SiteEffect> {
  const shell = lyncShell(forest);
  const pools = await directory.read(shell, 'Get-CsPool', {});
  const wanted = typed.replace(/^site:/i, '');
  const here = pools.filter(({ Site }) => sameName(nameOf(Site), wanted));
  const [first] = here;
  if (first === undefined) {
    const names = [...new Set(pools.map(({ Site }) => nameOf(Site)))].sort();
    throw new UmError(
      'UM-NAME-UNKNOWN',
      { parameter: 'site', name: typed },
      { candidates: names.map((id) => ({ id, label: id, detail: forest.lyncForest })) },
    );
  }
  const users = await directory.read(shell, 'Get-CsUser', {
    Filter: here.map(({ Fqdn }) => `RegistrarPool -eq '${Fqdn}'`).join(' -or '),
  });
  return {
    name: nameOf(first.Site),
    pools: here.map(({ Fqdn }) => Fqdn),
    users: users.filter(({ DialPlan }) => DialPlan === null || DialPlan === '').length,
  };
}

function nameOf(site: string): string {
  return site.replace(/^site:/i, '');
}
