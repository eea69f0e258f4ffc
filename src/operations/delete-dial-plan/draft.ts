import type { DraftInput } from '../../protocol/plan.js';
import { dialPlanClaim } from '../kit/dial-plan-claim.js';
import { gatewaysClaim } from '../kit/lync-gateways/claim.js';
import { messagesOf } from '../kit/messages.js';
import { listsDraft } from '../kit/server-plans/draft.js';
import { goneCheck, removalSteps } from './steps.js';
import { deleteUndo } from './undo.js';
import type { Uses } from './uses.js';
import { deleteStops, deleteWarnings } from './warnings.js';

const say = messagesOf('delete-dial-plan');

/** First what holds the plan, then the plan: Exchange refuses any other order. */
export function deleteDraft(uses: Uses): DraftInput {
  const { forest, plan, lists, huntGroups, policies, contacts } = uses;
  const pairs = lists.map((list) => ({ list, plan }));
  const fromLists = listsDraft(forest, pairs, 'Remove', lists, say);
  const gone = (object: string, property: string, before: string) => ({
    object,
    property: say(property),
    before,
    after: null,
  });
  return {
    summary: say('summary', {
      name: plan.Name,
      forest: forest.name,
      lists: lists.length,
      huntGroups: huntGroups.length,
      policies: policies.length,
    }),
    subject: [
      { label: say('subject-plan'), value: plan.Name },
      { label: say('subject-type'), value: plan.URIType },
      { label: say('subject-forest'), value: forest.name },
    ],
    steps: [...fromLists.steps, ...removalSteps(uses)],
    changes: [
      ...fromLists.changes,
      ...huntGroups.map((group) =>
        gone(`${group.UMIPGateway.Name}\\${group.Name}`, 'property-pilot', group.PilotIdentifier),
      ),
      ...policies.map(({ Name }) => gone(Name, 'property-policy-of', plan.Name)),
      gone(plan.Name, 'property-plan', plan.PhoneContext),
    ],
    warnings: deleteWarnings(uses),
    stops: deleteStops(uses),
    numbers: {
      created: 0,
      deleted: huntGroups.length + policies.length + 1,
      changed: lists.length,
    },
    verifications: [
      ...fromLists.verifications,
      { title: say('verify-gone', { name: plan.Name }), check: goneCheck(uses) },
    ],
    undo: deleteUndo(uses),
    claims: [
      dialPlanClaim(uses),
      // ExchUcUtil would make a hunt group anew between its removal and the plan's.
      ...(huntGroups.length === 0 ? [] : [gatewaysClaim(forest)]),
      ...fromLists.claims,
    ],
    before: {
      ...fromLists.before,
      dialPlan: plan.Guid,
      huntGroups: guids(huntGroups),
      policies: guids(policies),
      contacts: (contacts ?? []).map(({ SipAddress }) => SipAddress),
    },
  };
}

function guids(objects: readonly { readonly Guid: string }[]): string[] {
  return objects.map(({ Guid }) => Guid).sort();
}
