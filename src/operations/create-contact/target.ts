import type { Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import type { Directory } from '../kit/directory.js';
import { allDialPlans, type DialPlan, type FoundPlan } from '../kit/find-dial-plan.js';
import { exchangeForests, exchangeShell } from '../kit/forests.js';
import { nearest, sameName } from '../kit/names.js';
import { objectId, parseObjectId } from '../kit/object-id.js';

export type AutoAttendant = Output<'Get-UMAutoAttendant'>;

/** What a contact is to lead to: an auto attendant, or the plan's subscriber access. */
export interface Target {
  readonly forest: Forest;
  readonly plan: DialPlan;
  readonly attendant: AutoAttendant | null;
}

/** The claim of a waiting request on the contact of one target. */
export function contactClaim({ forest, plan, attendant }: Target): string {
  return `contact:${forest.name}:${attendant?.Guid ?? plan.Guid}`;
}

export interface Given {
  readonly name?: string | undefined;
  readonly dialPlan?: string | undefined;
  readonly forest?: string | undefined;
}

/**
 * The auto attendant that was named, else the subscriber access of the dial plan that was named, or
 * of the only one there is.
 * @throws UmError UM-NAME-UNKNOWN, UM-DIAL-PLAN-UNKNOWN, UM-DIAL-PLAN-AMBIGUOUS,
 *   UM-DIAL-PLAN-NOT-SIP, UM-MISSING-PARAMETER, each with what would do
 */
export async function findTarget(directory: Directory, given: Given): Promise<Target> {
  const forests = exchangeForests(directory, textOf(given.forest));
  const plans = (await allDialPlans(directory)).filter(({ forest }) =>
    forests.some(({ name }) => sameName(name, forest.name)),
  );
  const name = textOf(given.name);
  const plan = textOf(given.dialPlan);
  const chosen = plan === undefined ? null : namedPlan(plans, plan);
  if (name === undefined) return { ...sip(chosen ?? onlyPlan(plans), plans), attendant: null };
  const attendants = await attendantsOf(directory, chosen === null ? plans : [chosen]);
  return namedAttendant(attendants, plans, name);
}

interface Named extends FoundPlan {
  readonly attendant: AutoAttendant;
}

function namedAttendant(all: readonly Named[], plans: readonly FoundPlan[], name: string): Target {
  const id = parseObjectId(name);
  const named = all.filter(({ forest, attendant }) =>
    id === null
      ? sameName(attendant.Name, name)
      : sameName(forest.name, id.forest) && sameName(attendant.Guid, id.guid),
  );
  const [only, second] = named;
  if (only !== undefined && second === undefined) {
    return { ...sip(only, plans), attendant: only.attendant };
  }
  const close =
    only === undefined ? nearest(name, all, ({ attendant }) => [attendant.Name], 5) : named;
  const candidates = (close.length > 0 ? close : all.slice(0, 10)).map(
    ({ forest, plan, attendant }) => ({
      id: objectId(forest.name, attendant.Guid),
      label: attendant.Name,
      detail: [forest.name, plan.Name, ...attendant.PilotIdentifierList].join(' · '),
    }),
  );
  throw new UmError('UM-NAME-UNKNOWN', { parameter: 'name', name }, { candidates });
}

async function attendantsOf(directory: Directory, plans: readonly FoundPlan[]): Promise<Named[]> {
  const forests = new Map(plans.map(({ forest }) => [forest.name, forest]));
  const found = await Promise.all(
    [...forests.values()].map(async (forest) => {
      const read = await directory.read(exchangeShell(forest), 'Get-UMAutoAttendant', {});
      return read.flatMap((attendant) =>
        plans
          .filter(
            (one) => one.forest === forest && one.plan.Guid === attendant.UMDialPlan.ObjectGuid,
          )
          .map((one) => ({ ...one, attendant })),
      );
    }),
  );
  return found.flat();
}

function namedPlan(plans: readonly FoundPlan[], dialPlan: string): FoundPlan {
  const id = parseObjectId(dialPlan);
  const named = plans.filter(({ forest, plan }) =>
    id === null
      ? sameName(plan.Name, dialPlan)
      : sameName(forest.name, id.forest) && sameName(plan.Guid, id.guid),
  );
  const [only, second] = named;
  if (only !== undefined && second === undefined) return only;
  throw new UmError(
    only === undefined ? 'UM-DIAL-PLAN-UNKNOWN' : 'UM-DIAL-PLAN-AMBIGUOUS',
    { parameter: 'dialPlan', dialPlan },
    { candidates: candidatesOf(only === undefined ? plans : named) },
  );
}

function onlyPlan(plans: readonly FoundPlan[]): FoundPlan {
  const [only, second] = plans.filter(({ plan }) => plan.URIType === 'SipName');
  if (only !== undefined && second === undefined) return only;
  throw new UmError(
    'UM-MISSING-PARAMETER',
    { parameter: 'dialPlan' },
    { candidates: candidatesOf(plans) },
  );
}

function sip(found: FoundPlan, all: readonly FoundPlan[]): FoundPlan {
  const { forest, plan } = found;
  if (plan.URIType === 'SipName') return { forest, plan };
  throw new UmError(
    'UM-DIAL-PLAN-NOT-SIP',
    { parameter: 'dialPlan', dialPlan: plan.Name, kind: plan.URIType },
    { candidates: candidatesOf(all) },
  );
}

function candidatesOf(plans: readonly FoundPlan[]): Problem['candidates'] {
  return plans
    .filter(({ plan }) => plan.URIType === 'SipName')
    .map(({ forest, plan }) => ({
      id: objectId(forest.name, plan.Guid),
      label: plan.Name,
      detail: [forest.name, ...plan.AccessTelephoneNumbers].join(' · '),
    }));
}

function textOf(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : trimmed;
}
