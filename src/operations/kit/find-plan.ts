import { UmError } from '../../protocol/errors.js';
import type { Directory } from './directory.js';
import { allDialPlans, isPlanNamed, planCandidates, type FoundPlan } from './find-dial-plan.js';
import { exchangeForests } from './forests.js';
import { nearest, sameName } from './names.js';
import { parseObjectId } from './object-id.js';

/**
 * Finds one dial plan, of any kind, by its name or by a chosen candidate's id. An id names its own
 * forest, so that a plan of another forest than the one that was named can be chosen.
 * @param forest the only forest to look in, where one was named
 * @param isOffered which plans would do, should another have to be chosen
 * @throws UmError UM-MISSING-PARAMETER, UM-FOREST-UNKNOWN, UM-DIAL-PLAN-AMBIGUOUS and
 *   UM-DIAL-PLAN-UNKNOWN with the plans that would do, those of that name in other forests first
 */
export async function findPlan(
  directory: Directory,
  typed: string,
  forest?: string,
  isOffered: (found: FoundPlan) => boolean = () => true,
): Promise<FoundPlan> {
  const dialPlan = typed.trim();
  if (dialPlan === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'dialPlan' });
  const forests = exchangeForests(directory, parseObjectId(dialPlan) === null ? forest : undefined);
  const everywhere = await allDialPlans(directory);
  const all = everywhere.filter((found) =>
    forests.some(({ name }) => sameName(name, found.forest.name)),
  );
  const isNamed = (found: FoundPlan): boolean => isPlanNamed(found, dialPlan);
  const named = all.filter(isNamed);
  const [only, second] = named;
  const about = { parameter: 'dialPlan', dialPlan };
  if (second !== undefined)
    throw new UmError('UM-DIAL-PLAN-AMBIGUOUS', about, { candidates: planCandidates(named) });
  if (only !== undefined) return only;
  const fit = all.filter(isOffered);
  const close = nearest(dialPlan, fit, ({ plan }) => [plan.Name], 1);
  const candidates = planCandidates([
    ...everywhere.filter(isOffered).filter(isNamed),
    ...close,
    ...fit.filter((one) => !close.includes(one)),
  ]);
  throw new UmError('UM-DIAL-PLAN-UNKNOWN', about, { candidates });
}
