import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Directory } from '../kit/directory.js';
import { exchangeForests, forestCandidates, lyncShell } from '../kit/forests.js';
import { sameName } from '../kit/names.js';
import { ruleFor, type Rule } from './rule.js';
import { findSite, type SiteEffect } from './site.js';

const LONGEST_NAME = 256;
/** Lync's page forbids the plus that its reference allows. */
const SIMPLE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** The Lync dial plan that is asked for. */
export interface WantedPlan {
  readonly forest: Forest;
  readonly name: string;
  /** As it is given to Lync's cmdlets, and as Lync shows it. */
  readonly given: string;
  readonly shown: string;
  readonly rule: Rule;
  /** Whose it is to be at once, where it is a site's. */
  readonly site: SiteEffect | null;
  /** Whether it is there already, without a rule. */
  readonly isThere: boolean;
  /** Whether it is one that people have without being granted it, and no site's. */
  readonly isShared: boolean;
}

interface Given {
  readonly name: string;
  readonly digits: number;
  readonly prefix: string;
  readonly site?: string | undefined;
  readonly forest?: string | undefined;
}

/**
 * What is to be made, held against what there is.
 * @throws UmError UM-MISSING-PARAMETER, UM-NAME-FORM, UM-NAME-TAKEN, UM-PREFIX-FORM,
 *   UM-NAME-UNKNOWN with the sites, UM-FOREST-UNKNOWN, UM-FOREST-AMBIGUOUS, UM-ALREADY-SO
 */
export async function wantedPlan(directory: Directory, given: Given): Promise<WantedPlan> {
  const name = given.name.trim();
  if (name === '') throw new UmError('UM-MISSING-PARAMETER', { parameter: 'name' });
  if (name.length > LONGEST_NAME || !SIMPLE_NAME.test(name) || sameName(name, 'Global')) {
    const about = { parameter: 'name', name, most: LONGEST_NAME, signs: 'noBlank' };
    throw new UmError('UM-NAME-FORM', about);
  }
  const rule = ruleFor(given.digits, given.prefix);
  const forest = oneLyncForest(directory, given.forest);
  const typedSite = given.site?.trim() ?? '';
  const plans = await directory.read(lyncShell(forest), 'Get-CsDialPlan', {});
  const bare = typedSite === '' ? withoutRules(plans, name) : undefined;
  const siteName = /^Site:(?<site>.+)$/i.exec(bare?.Identity ?? '')?.groups?.site ?? typedSite;
  const site = siteName === '' ? null : await findSite(directory, forest, siteName);
  const shown = bare?.Identity ?? (site === null ? `Tag:${name}` : `Site:${site.name}`);
  const isGranted = /^Tag:/i.test(shown);
  const present = plans.find(({ Identity }) => sameName(Identity, shown));
  const namesake = plans.find((plan) => plan !== present && sameName(plan.SimpleName, name));
  const other = present !== undefined && !sameName(present.SimpleName, name) ? present : namesake;
  if (other !== undefined) {
    const parameter = other === present ? 'site' : 'name';
    throw new UmError('UM-NAME-TAKEN', { parameter, name: other.Identity });
  }
  if (present !== undefined) await refuseOtherRules(directory, forest, present.Identity, rule);
  return {
    forest,
    name,
    given: isGranted ? shown.slice('Tag:'.length) : shown,
    shown,
    rule,
    site,
    isThere: present !== undefined,
    isShared: site === null && !isGranted,
  };
}

/** A plan of that name, whosever it is, that only lacks a rule. */
function withoutRules(
  plans: readonly Output<'Get-CsDialPlan'>[],
  name: string,
): Output<'Get-CsDialPlan'> | undefined {
  return plans.find(
    ({ SimpleName, NormalizationRules }) =>
      sameName(SimpleName, name) && NormalizationRules.length === 0,
  );
}

/** A plan of that name is only gone on with while it has no rule but the one it was made with. */
async function refuseOtherRules(
  directory: Directory,
  forest: Forest,
  identity: string,
  rule: Rule,
): Promise<void> {
  const rules = await directory.read(lyncShell(forest), 'Get-CsVoiceNormalizationRule', {});
  const own = rules.filter(
    ({ Identity, Name }) => sameName(Identity, `${identity}/${Name}`) && Name !== 'Keep All',
  );
  const isSo = own.some(
    ({ Pattern, Translation }) => Pattern === rule.pattern && Translation === rule.translation,
  );
  if (isSo) throw new UmError('UM-ALREADY-SO', { object: identity });
  if (own.length > 0) throw new UmError('UM-NAME-TAKEN', { parameter: 'name', name: identity });
}

/** A forest whose Lync is meant: any of those that share one Lync will do. */
function oneLyncForest(directory: Directory, typed?: string): Forest {
  const name = typed?.trim() ?? '';
  const forests = exchangeForests(directory, name === '' ? undefined : name);
  const [first] = forests;
  const isOne = forests.every(({ lyncForest }) => lyncForest === first?.lyncForest);
  if (first !== undefined && isOne) return first;
  const candidates = forestCandidates(forests);
  throw new UmError('UM-FOREST-AMBIGUOUS', { parameter: 'forest' }, { candidates });
}
