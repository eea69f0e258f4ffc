import { commandsOf, type Plan, type PlanRow } from '../../src/protocol/plan.js';
import { samplePlan } from './sample-plan.js';

/** The first rows of a file, each with a command of its own. */
export function sampleRows(count: number): PlanRow[] {
  return commandsOf(samplePlan({ steps: count }).steps).map((step, at) => ({
    line: at + 2,
    label: `Person ${at + 1}`,
    steps: [step],
  }));
}

/** A plan over so many rows, which says what the first three run. */
export function samplePlanOfRows(count: number): Plan {
  const rows = { count, digest: 'a'.repeat(64), first: sampleRows(Math.min(3, count)) };
  return samplePlan({ steps: 0, rows });
}
