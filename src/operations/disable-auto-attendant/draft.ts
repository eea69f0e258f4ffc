import type { DraftInput } from '../../protocol/plan.js';
import { numbersOf, statusDraft } from '../kit/attendant-status.js';
import type { FoundAttendant } from '../kit/find-attendant.js';
import { messagesOf } from '../kit/messages.js';

const say = messagesOf('disable-auto-attendant');

/** The plan for one auto attendant. */
export function disableDraft(found: FoundAttendant): DraftInput {
  const name = found.attendant.Name;
  return statusDraft(found, 'Disabled', {
    summary: say('summary', { name, dialPlan: found.attendant.UMDialPlan.Name }),
    step: say('step', { name }),
    labels: {
      name: say('subject-name'),
      plan: say('subject-plan'),
      numbers: say('subject-numbers'),
      forest: say('subject-forest'),
    },
    property: say('property-status'),
    before: say('value-on'),
    after: say('value-off'),
    verify: say('verify', { name }),
    undo: say('undo', { name }),
    warnings: [],
    stops: [say('stops', { name, numbers: numbersOf(found) || '—' })],
  });
}
