import { commandsOf, type Step } from '../../protocol/plan.js';
import type { RequestRecord } from './record.js';

type Run = Pick<RequestRecord, 'plan' | 'steps'>;

/** Whether a step has to come now, whatever is asked: one that it belongs to had begun. */
export function mustFollow({ steps }: Pick<Run, 'steps'>, step: Step): boolean {
  if (step.kind !== 'command' || step.follows === undefined) return false;
  const { follows } = step;
  const before = steps.find(({ id }) => id === follows);
  return before !== undefined && before.state !== 'pending' && before.state !== 'already';
}

/** Whether a run that has begun sends all that is left of it, whoever cancels. */
export function goesForward(run: Run): boolean {
  const left = commandsOf(run.plan.steps).filter(({ id }) =>
    run.steps.some((step) => step.id === id && step.state === 'pending'),
  );
  return left.length > 0 && left.every((step) => mustFollow(run, step));
}
