import { UmError } from '../../protocol/errors.js';
import type { DraftInput } from '../../protocol/plan.js';
import { accessNumbersOf } from '../kit/access-numbers.js';
import { countryCodeOf, dialPlanName, digitsOf } from '../kit/dial-plan-rules.js';
import { messagesOf } from '../kit/messages.js';
import type { Uses } from './uses.js';

const say = messagesOf('delete-dial-plan');

/**
 * A plan like it can be created where create-dial-plan would take its name and numbers; whatever was
 * linked to it, and set on it and on its policies, is lost either way.
 */
export function deleteUndo({ forest, plan }: Uses): DraftInput['undo'] {
  if (plan.URIType !== 'SipName' || !isTaken(plan)) {
    return { kind: 'none', reason: say('undo-none', { name: plan.Name }) };
  }
  return {
    kind: 'request',
    operation: 'create-dial-plan',
    parameters: {
      name: plan.Name,
      digits: String(plan.NumberOfDigitsInExtension),
      countryCode: plan.CountryOrRegionCode ?? '',
      accessNumbers: [...plan.AccessTelephoneNumbers],
      forest: forest.name,
    },
    explanation: say('undo', { name: plan.Name }),
  };
}

function isTaken(plan: Uses['plan']): boolean {
  try {
    dialPlanName(plan.Name);
    digitsOf(plan.NumberOfDigitsInExtension);
    countryCodeOf(plan.CountryOrRegionCode ?? '');
    accessNumbersOf(plan.AccessTelephoneNumbers);
    return true;
  } catch (error) {
    if (error instanceof UmError) return false;
    throw error;
  }
}
