import { message } from '../../src/protocol/message.js';
import { planDigest, planSchema, type Plan } from '../../src/protocol/plan.js';
import type { RequestView } from '../../src/protocol/request.js';
import { samplePlan, sampleView } from './sample-plan.js';

const said = (key: string, params = {}): ReturnType<typeof message> =>
  message(`sample-change.${key}`, params);

/** A plan whose second step is a person's. */
export function manualPlan(): Plan {
  const plan = samplePlan({ steps: 2 });
  const [first, second] = plan.steps;
  if (first === undefined || second === undefined) throw new TypeError('the sample has two steps');
  const { id, administration, endpoint, settled, already } = second;
  const manual = {
    ...plan,
    steps: [
      first,
      {
        kind: 'manual' as const,
        id,
        title: said('by-hand'),
        administration,
        endpoint,
        settled,
        already,
        instructions: [
          said('where', { server: 'fe1.contoso.com' }),
          said('enter', { value: 'sip:paris@contoso.com' }),
        ],
      },
    ],
  };
  const whole = {
    ...manual,
    digest: planDigest(planSchema.omit({ digest: true }).strip().parse(manual)),
  };
  return planSchema.parse(whole);
}

/** A request that waits for that person. @param seen whether it was looked for, and not found */
export function pausedView(seen: 'not-yet-looked' | 'not-seen' = 'not-yet-looked'): RequestView {
  const view = sampleView('paused', manualPlan());
  const [first, second] = view.steps;
  if (first === undefined || second === undefined) throw new TypeError('the sample has two steps');
  return {
    ...view,
    steps: [
      { ...first, state: 'done' },
      { ...second, state: 'running' },
    ],
    problem:
      seen === 'not-seen'
        ? { code: 'UM-MANUAL-NOT-SEEN', params: { found: '' }, candidates: [] }
        : null,
  };
}
