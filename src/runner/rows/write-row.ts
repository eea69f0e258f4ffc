import type { Problem, RowState } from '../../protocol/request.js';
import { inTransaction } from '../../service/database.js';
import { journal } from '../events/journal.js';
import { RequestMovedError } from '../requests/advance.js';
import type { OwnedRun } from '../run/claim-run.js';
import type { Runs } from '../run/runs.js';
import type { RowRecord } from './load-rows.js';

/** How a row ended. */
export interface RowEnd {
  readonly state: Exclude<RowState, 'pending' | 'running'>;
  readonly warnings: readonly string[];
  readonly problem: Problem | null;
}

/**
 * Writes down that a row begins, before anything of it happens.
 * @returns whether it may: false when somebody has asked that the run stop or be cancelled
 * @throws RequestMovedError when somebody else runs it now
 */
export async function beginRow(
  runs: Runs,
  { record: { id, plan }, token }: OwnedRun,
  { position }: RowRecord,
): Promise<boolean> {
  const { rows } = await runs.pool.query<{ wanted: boolean; mine: boolean }>(
    `with run as (
       select run_token = $3 and state = 'running' as mine,
              not cancel_asked and not pause_asked as wanted
         from requests where id = $1),
     begun as (
       update plan_rows set state = 'running', started_at = coalesce(started_at, $5)
        where plan_id = $2 and position = $4 and (select mine and wanted from run))
     select mine, wanted from run`,
    [id, plan.id, token, position, new Date(runs.now())],
  );
  if (rows[0]?.mine !== true) throw new RequestMovedError(id);
  return rows[0].wanted;
}

/**
 * Writes down how a row ended, and tells the audit trail.
 * @throws RequestMovedError when somebody else runs it now
 */
export async function endRow(
  runs: Runs,
  { record: { id, plan }, token }: OwnedRun,
  { position, planned }: RowRecord,
  { state, warnings, problem }: RowEnd,
): Promise<void> {
  const at = runs.now();
  await inTransaction(runs.pool, async (transaction) => {
    const { rowCount } = await transaction.query(
      `update plan_rows set state = $4, warnings = $5, problem = $6, ended_at = $7
        where plan_id = $2 and position = $8
          and exists (select 1 from requests where id = $1 and run_token = $3)`,
      [
        id,
        plan.id,
        token,
        state,
        JSON.stringify(warnings),
        problem === null ? null : JSON.stringify(problem),
        new Date(at),
        position,
      ],
    );
    if (rowCount !== 1) throw new RequestMovedError(id);
    await journal(
      transaction,
      null,
      {
        who: { kind: 'runner', name: runs.runner },
        what: `row-${state}`,
        request: id,
        digest: plan.digest,
        details: { line: planned.line, person: planned.label, code: problem?.code ?? null },
      },
      at,
    );
  });
}
