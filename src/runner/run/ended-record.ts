import type { StepRecord } from '../requests/record.js';
import type { Runs } from './runs.js';
import type { StepEnd } from './step.js';

/** The most warnings of a step that are kept, and the most characters of one. */
const MOST_WARNINGS = 20;
const LONGEST_WARNING = 500;

/** A step's record with how it ended. */
export function endedRecord(
  runs: Pick<Runs, 'now'>,
  { id, startedAt }: StepRecord,
  { state, warnings }: StepEnd,
): StepRecord {
  return {
    id,
    state,
    startedAt,
    endedAt: new Date(runs.now()),
    warnings: warnings.slice(0, MOST_WARNINGS).map((text) => text.slice(0, LONGEST_WARNING)),
  };
}
