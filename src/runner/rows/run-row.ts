import { isDeepStrictEqual } from 'node:util';
import { ERRORS, UmError } from '../../protocol/errors.js';
import type { Problem } from '../../protocol/request.js';
import { compared } from '../plans/compared.js';
import { draftOf } from '../plans/make-plan.js';
import { sendAndLook, lookedBefore } from '../run/look-and-send.js';
import { allHold, lookUntil } from '../run/look.js';
import type { Runs } from '../run/runs.js';
import { mustBeTold } from '../run/stopping.js';
import type { RowRecord } from './load-rows.js';
import type { PlannedRow } from './planned-row.js';
import type { RowEnd } from './write-row.js';

/** How a row ended, or how it ends once what it waits for is so. */
export interface RowRun {
  readonly end: RowEnd;
  readonly isAwaited: boolean;
}

/**
 * Carries one row out, from wherever it stands. One that has not begun is planned once more: where
 * that differs from what was approved, it is left alone. One that a runner had begun before it died
 * goes forward, each step looked at before it is sent.
 * @throws StoppingError, and what the database throws
 */
export async function runRow(runs: Runs, requestId: string, row: RowRecord): Promise<RowRun> {
  const { planned } = row;
  try {
    if (row.state === 'pending') {
      const problem = await rowChanged(runs, requestId, planned);
      await runs.at('row-planned');
      if (problem !== null)
        return { end: await unlessThere(runs, planned, problem), isAwaited: false };
    }
    const end = await carriedOut(runs, row);
    return { end, isAwaited: end.problem === null && planned.waits !== undefined };
  } catch (error) {
    mustBeTold(runs, error);
    const state = row.state === 'running' ? 'perhaps' : 'failed';
    return { end: { state, warnings: [], problem: error.toProblem() }, isAwaited: false };
  }
}

/** Why a row isn't what was approved any more; null: it is. */
async function rowChanged(
  runs: Runs,
  requestId: string,
  { operation, parameters, compared: approved }: PlannedRow,
): Promise<Problem | null> {
  try {
    const draft = await draftOf(
      runs.catalogue,
      operation,
      parameters,
      runs.directoryFor(requestId),
    );
    return compared(draft) === approved ? null : new UmError('UM-ROW-CHANGED').toProblem();
  } catch (error) {
    if (error instanceof UmError && ERRORS[error.code] < 500) return error.toProblem();
    throw error;
  }
}

/** What has changed may be that somebody else has done just this. */
async function unlessThere(runs: Runs, planned: PlannedRow, problem: Problem): Promise<RowEnd> {
  const checks = planned.steps.flatMap(({ settled }) => settled);
  const isThere = checks.length > 0 && (await allHold(runs, checks));
  return isThere
    ? { state: 'already', warnings: [], problem: null }
    : { state: 'skipped', warnings: [], problem };
}

async function carriedOut(runs: Runs, { planned, state }: RowRecord): Promise<RowEnd> {
  const warnings: string[] = [];
  let isSent = false;
  for (const step of planned.steps) {
    const record = {
      id: step.id,
      state: state === 'running' ? ('running' as const) : ('pending' as const),
      startedAt: null,
      endedAt: null,
      warnings: [],
    };
    const before = await lookedBefore(runs, step, record);
    const end = before ?? (await sendAndLook(runs, step));
    isSent ||= end.state === 'done';
    warnings.push(...end.warnings);
    if (end.state === 'failed' || end.state === 'perhaps')
      return { state: end.state, warnings, problem: end.problem };
  }
  const missing = await notVerified(runs, planned);
  if (missing !== null) return { state: 'failed', warnings, problem: missing };
  return { state: isSent ? 'done' : 'already', warnings, problem: null };
}

/**
 * The first thing that isn't there though it should be; what a step has just shown isn't read again,
 * and what is waited for not yet.
 */
async function notVerified(
  runs: Runs,
  { steps, waits = [], verifications }: PlannedRow,
): Promise<Problem | null> {
  const seen = [...steps, ...waits].flatMap(({ settled }) => settled);
  for (const { check } of verifications) {
    if (seen.some((one) => isDeepStrictEqual(one, check))) continue;
    const { ok, found } = await lookUntil(runs, check);
    if (!ok) return new UmError('UM-NOT-VERIFIED', { request: '', found }).toProblem();
  }
  return null;
}
