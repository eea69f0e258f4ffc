import type { DraftInput } from '../../protocol/plan.js';
import { numbersOf, statusDraft } from '../kit/attendant-status.js';
import type { FoundAttendant } from '../kit/find-attendant.js';
import { messagesOf } from '../kit/messages.js';

const say = messagesOf('enable-auto-attendant');

/** The plan for one auto attendant. */
export function enableDraft(found: FoundAttendant): DraftInput {
  const name = found.attendant.Name;
  return statusDraft(found, 'Enabled', {
    summary: say('summary', { name, dialPlan: found.attendant.UMDialPlan.Name }),
    step: say('step', { name }),
    labels: {
      name: say('subject-name'),
      plan: say('subject-plan'),
      numbers: say('subject-numbers'),
      forest: say('subject-forest'),
    },
    property: say('property-status'),
    before: say('value-off'),
    after: say('value-on'),
    verify: say('verify', { name }),
    undo: say('undo', { name }),
    warnings: numbersOf(found) === '' ? [say('warning-no-number', { name })] : [],
    stops: [],
  });
}
