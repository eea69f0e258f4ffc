import { call, type Output } from '../../cmdlets/call.js';
import type { Forest } from '../../protocol/endpoint.js';
import { draftSchema, type Check, type Draft } from '../../protocol/plan.js';
import type { Directory } from '../kit/directory.js';
import { findPerson } from '../kit/find-person.js';
import { exchangeShell, hasLyncShell, lyncShell } from '../kit/forests.js';
import { lyncUserOf, type LyncUser } from '../kit/lync-user.js';
import { messagesOf } from '../kit/messages.js';
import { sameName } from '../kit/names.js';
import { parseObjectId } from '../kit/object-id.js';

const say = messagesOf('integrate-forest');

/** Somebody for whom something of the phase is planned. */
export interface Served {
  /** As an operation takes it. */
  readonly user: string;
  /** The UM dial plan that they get, as an operation takes it; null: the one that they are on. */
  readonly dialPlan: string | null;
}

interface Grant {
  readonly name: string;
  readonly lync: LyncUser;
  /** The Lync dial plan, without its tag. */
  readonly plan: string;
}

/**
 * Grants the Lync dial plan of their UM dial plan to those of a phase who have none of their own:
 * without it an extension that they dial is no number. A site's plan is everybody's who is there, and
 * isn't granted. Null: nobody needs it.
 */
export async function grantsFor(
  directory: Directory,
  forest: Forest,
  people: readonly Served[],
): Promise<Draft | null> {
  if (people.length === 0 || !hasLyncShell(directory, forest)) return null;
  const [lyncPlans, umPlans] = await Promise.all([
    directory.read(lyncShell(forest), 'Get-CsDialPlan', {}),
    directory.read(exchangeShell(forest), 'Get-UMDialPlan', {}),
  ]);
  const grants = new Map<string, Grant>();
  for (const { user, dialPlan } of people) {
    const person = await findPerson(directory, user, forest.name);
    const lync = await lyncUserOf(directory, person);
    if (lync === null || (lync.DialPlan ?? '') !== '') continue;
    const wanted = dialPlan ?? (await planGuidOf(directory, forest, person.mailbox)) ?? '';
    const guid = parseObjectId(wanted)?.guid ?? wanted;
    const umPlan = umPlans.find(({ Guid, Name }) => sameName(Guid, guid) || sameName(Name, guid));
    const plan = umPlan === undefined ? null : grantable(lyncPlans, umPlan);
    if (plan !== null) grants.set(lync.Guid, { name: person.mailbox.DisplayName, lync, plan });
  }
  return grants.size === 0 ? null : grantsDraft(forest, [...grants.values()]);
}

async function planGuidOf(
  directory: Directory,
  forest: Forest,
  { Guid, UMEnabled }: Output<'Get-Mailbox'>,
): Promise<string | null> {
  if (!UMEnabled) return null;
  const [um] = await directory.read(exchangeShell(forest), 'Get-UMMailbox', { Identity: Guid });
  return um?.UMDialPlan?.ObjectGuid ?? null;
}

/** A plan that is granted to people, by the name of a UM dial plan; null: there is none. */
function grantable(
  lyncPlans: readonly Output<'Get-CsDialPlan'>[],
  { Name, PhoneContext }: Output<'Get-UMDialPlan'>,
): string | null {
  const found = lyncPlans.find(
    ({ SimpleName }) => sameName(SimpleName, Name) || sameName(SimpleName, PhoneContext),
  );
  return /^tag:(?<name>.+)$/i.exec(found?.Identity ?? '')?.groups?.name ?? null;
}

function grantsDraft(forest: Forest, grants: readonly Grant[]): Draft {
  const endpoint = lyncShell(forest);
  const checkOf = ({ lync, plan }: Grant): Check => ({
    endpoint,
    call: call('Get-CsUser', { Identity: lync.SipAddress }),
    where: { DialPlan: plan },
    is: 'present',
  });
  return draftSchema.parse({
    summary: say('summary-grants', { count: grants.length }),
    subject: [],
    steps: grants.map((grant, at) => ({
      kind: 'command',
      id: `grant-${at + 1}`,
      title: say('step-grant', { user: grant.name, dialPlan: grant.plan }),
      administration: 'lync',
      endpoint,
      call: call('Grant-CsDialPlan', {
        Identity: grant.lync.SipAddress,
        PolicyName: grant.plan,
      }),
      settled: [checkOf(grant)],
    })),
    changes: grants.map(({ name, plan }) => ({
      object: name,
      property: say('property-grant'),
      before: null,
      after: plan,
    })),
    warnings: [say('note-grants')],
    stops: [],
    numbers: { created: 0, deleted: 0, changed: grants.length },
    verifications: grants.map((grant) => ({
      title: say('verify-grant', { user: grant.name, dialPlan: grant.plan }),
      check: checkOf(grant),
    })),
    undo: { kind: 'none', reason: say('undo-none') },
    claims: [],
    before: Object.fromEntries(grants.map(({ lync, plan }) => [lync.Guid, plan])),
  });
}
