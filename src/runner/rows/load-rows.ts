import { z } from 'zod';
import type { RanRow } from '../../operations/kit/directory.js';
import type { PlanRowList, RowOutcome } from '../../protocol/api.js';
import {
  problemSchema,
  rowStateSchema,
  type RowsView,
  type RowState,
} from '../../protocol/request.js';
import type { Queryable } from '../../service/database.js';
import { plannedRowSchema } from './planned-row.js';

const rowRecordSchema = z.object({
  position: z.int().positive(),
  state: rowStateSchema,
  planned: plannedRowSchema,
  problem: problemSchema.nullable(),
  warnings: z.array(z.string()),
  startedAt: z.date().nullable(),
});
/** A row as the database holds it. */
export type RowRecord = z.infer<typeof rowRecordSchema>;

const SELECT =
  'select position, state, planned, problem, warnings, started_at as "startedAt" from plan_rows';

/** The next rows that have not ended, the first first. @param after the position to begin behind */
export async function openRows(
  db: Queryable,
  planId: string,
  after: number,
  limit: number,
): Promise<RowRecord[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `${SELECT} where plan_id = $1 and position > $2 and state in ('pending', 'running')
      order by position limit $3`,
    [planId, after, limit],
  );
  return z.array(rowRecordSchema).parse(rows);
}

/** All rows of a plan, in their order. */
export async function allRows(db: Queryable, planId: string): Promise<RowRecord[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `${SELECT} where plan_id = $1 order by position`,
    [planId],
  );
  return z.array(rowRecordSchema).parse(rows);
}

/** So many rows that didn't come to what was wanted are named with a request. */
const ODD_IN_VIEW = 15;

/** How far the rows of each of these plans are. */
export async function rowsViews(
  db: Queryable,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, RowsView>> {
  if (planIds.length === 0) return new Map();
  const counted = await db.query<Record<string, unknown>>(
    `select plan_id as "planId", state, count(*)::int as count
       from plan_rows where plan_id = any ($1) group by plan_id, state`,
    [planIds],
  );
  const counts = z
    .array(z.object({ planId: z.string(), state: rowStateSchema, count: z.int() }))
    .parse(counted.rows);
  const odd = await db.query<Record<string, unknown>>(
    `select plan_id as "planId", planned, state, problem from (
       select *, row_number() over (partition by plan_id order by position) as number
         from plan_rows
        where plan_id = any ($1) and state in ('skipped', 'failed', 'perhaps')) r
      where number <= $2 order by plan_id, position`,
    [planIds, ODD_IN_VIEW],
  );
  const oddRows = z
    .array(
      z.object({
        planId: z.string(),
        planned: z.object({ line: z.int(), label: z.string() }),
        state: rowStateSchema,
        problem: problemSchema.nullable(),
      }),
    )
    .parse(odd.rows);
  return new Map(
    planIds.map((planId) => [
      planId,
      {
        counts: countsOf(counts.filter((one) => one.planId === planId)),
        odd: oddRows
          .filter((one) => one.planId === planId)
          .map(({ planned, state, problem }) => ({
            line: planned.line,
            label: planned.label,
            state,
            problem,
          })),
      },
    ]),
  );
}

function countsOf(counted: readonly { state: RowState; count: number }[]): RowsView['counts'] {
  const of = (state: RowState): number => counted.find((one) => one.state === state)?.count ?? 0;
  return {
    pending: of('pending'),
    running: of('running'),
    done: of('done'),
    already: of('already'),
    skipped: of('skipped'),
    failed: of('failed'),
    perhaps: of('perhaps'),
  };
}

/** What rows of a plan run, and how many there are. @param after the position to begin behind */
export async function rowsToRun(
  db: Queryable,
  planId: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<PlanRowList> {
  const { rows } = await db.query<{ planned: unknown; count: number }>(
    `select planned, (select count(*)::int from plan_rows where plan_id = $1) as count
       from plan_rows where plan_id = $1 and position > $2 order by position limit $3`,
    [planId, after, limit],
  );
  const planned = z.array(plannedRowSchema).parse(rows.map((row) => row.planned));
  return {
    count: rows[0]?.count ?? 0,
    rows: planned.map(({ line, label, steps }) => ({ line, label, steps })),
  };
}

/** The rows of a request with how each ended, in their order. */
export async function rowsOfRequest(db: Queryable, requestId: string): Promise<RanRow[]> {
  const { rows } = await db.query<{ plan_id: string }>(
    'select plan_id from requests where id = $1',
    [requestId],
  );
  const [request] = rows;
  if (request === undefined) return [];
  return (await allRows(db, request.plan_id)).map(({ state, planned }) => {
    const { line, label, parameters, steps } = planned;
    return { line, label, parameters, steps, state };
  });
}

/** What became of each row of a plan, in the file's order. */
export async function rowOutcomes(db: Queryable, planId: string): Promise<RowOutcome[]> {
  const rows = await allRows(db, planId);
  return rows.map(({ planned: { line, label, parameters }, state, problem }) => ({
    line,
    label,
    parameters,
    state,
    problem,
  }));
}
