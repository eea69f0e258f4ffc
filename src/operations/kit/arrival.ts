import { message } from '../../protocol/message.js';
import type { Check, Step, StepInput, WaitStep } from '../../protocol/plan.js';
import { lyncShell } from './forests.js';
import type { Forest } from '../../protocol/endpoint.js';
import { sameName } from './names.js';

/** A synchronisation may take an hour. */
const DEADLINE = 2 * 60 * 60_000;
/** Nobody notices half a minute of that, and the servers would notice every second. */
const LOOK_EVERY = 30_000;

/**
 * People of another forest than Lync's have voice mail only when Lync sees their attributes, which
 * something else brings there: the step that waits for that, where it has to be waited for.
 * @param inLync what Lync shows once they are there
 */
export function arrivalSteps(forest: Forest, inLync: Check): StepInput[] {
  if (sameName(forest.name, forest.lyncForest)) return [];
  return [
    {
      kind: 'wait',
      id: 'arrival',
      title: message('kit.step-arrival', { forest: forest.lyncForest, count: 1 }),
      administration: 'lync',
      endpoint: lyncShell(forest),
      settled: [inLync],
      deadlineMs: DEADLINE,
      lookEveryMs: LOOK_EVERY,
      late: 'fail',
      lateCode: 'UM-ATTRIBUTES-LATE',
    },
  ];
}

/** The same steps with one such wait at their end instead of each: nobody waits for another's. */
export function arrivalsLast(steps: readonly Step[]): Step[] {
  const arrivals = steps.filter(isArrival);
  const merged = new Map<string, WaitStep>();
  for (const step of arrivals) {
    const { forest } = step.endpoint;
    const settled = [...(merged.get(forest)?.settled ?? []), ...step.settled];
    const id = merged.size === 0 ? 'arrival' : `arrival-${merged.size + 1}`;
    merged.set(forest, {
      ...step,
      id: merged.get(forest)?.id ?? id,
      title: message('kit.step-arrival', { forest, count: settled.length }),
      settled,
    });
  }
  return [...steps.filter((step) => !isArrival(step)), ...merged.values()];
}

function isArrival(step: Step): step is WaitStep {
  return step.kind === 'wait' && step.lateCode === 'UM-ATTRIBUTES-LATE';
}
