import { z } from 'zod';
import type { Queryable, Transaction } from '../../service/database.js';
import { rowsViews } from '../rows/load-rows.js';
import { requestRecordSchema, type RequestRecord } from './record.js';

const SELECT = `
  select r.id, r.version, r.state, r.cancel_asked as "cancelAsked",
         r.pause_asked as "pauseAsked", r.run_token as "runToken",
         p.plan, r.verified, r.problem, r.created_at as "createdAt", r.changed_at as "changedAt",
         r.expires_at as "expiresAt"
    from requests r join plans p on p.id = r.plan_id`;

const rowSchema = z.looseObject({
  id: z.string(),
  plan: z.looseObject({ id: z.string(), rows: z.unknown() }),
});
const ownedSchema = z.looseObject({ requestId: z.string() });

/** A request, or null where there is none. */
export async function loadRequest(db: Queryable, id: string): Promise<RequestRecord | null> {
  const { rows } = await db.query<Record<string, unknown>>(`${SELECT} where r.id = $1`, [id]);
  return (await withParts(db, rows))[0] ?? null;
}

/** Whether a request's requester has asked to cancel it. */
export async function isCancelAsked(db: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await db.query('select 1 from requests where id = $1 and cancel_asked', [
    id,
  ]);
  return rowCount === 1;
}

/** Whether somebody has asked that the run stop for a while. */
export async function isPauseAsked(db: Queryable, id: string): Promise<boolean> {
  const { rowCount } = await db.query('select 1 from requests where id = $1 and pause_asked', [id]);
  return rowCount === 1;
}

/** A request that nobody else can change until this transaction ends, or null. */
export async function lockRequest(
  transaction: Transaction,
  id: string,
): Promise<RequestRecord | null> {
  const { rowCount } = await transaction.query('select 1 from requests where id = $1 for update', [
    id,
  ]);
  return rowCount === 0 ? null : loadRequest(transaction, id);
}

/** A person's requests, the newest first. */
export async function requestsOf(
  db: Queryable,
  person: { tenantId: string; objectId: string },
  limit: number,
): Promise<RequestRecord[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `${SELECT} where r.requester_tenant = $1 and r.requester_id = $2
      order by r.created_at desc, r.id desc limit $3`,
    [person.tenantId, person.objectId, limit],
  );
  return withParts(db, rows);
}

/** Requests that wait for somebody else's decision than this person's own, the newest first. */
export async function requestsToDecide(
  db: Queryable,
  person: { tenantId: string; objectId: string },
  effects: readonly string[],
  limit: number,
): Promise<RequestRecord[]> {
  const { rows } = await db.query<Record<string, unknown>>(
    `${SELECT}
      where r.state = 'waiting' and p.plan->>'effect' = any ($3)
        and not (r.requester_tenant = $1 and r.requester_id = $2)
        and not exists (select 1 from decisions d
                         where d.request_id = r.id and d.tenant_id = $1 and d.object_id = $2)
      order by r.created_at desc, r.id desc limit $4`,
    [person.tenantId, person.objectId, effects, limit],
  );
  return withParts(db, rows);
}

async function withParts(
  db: Queryable,
  rows: readonly Record<string, unknown>[],
): Promise<RequestRecord[]> {
  if (rows.length === 0) return [];
  const requests = z.array(rowSchema).parse(rows);
  const ids = requests.map(({ id }) => id);
  const steps = await owned(
    db,
    `select request_id as "requestId", id, state, started_at as "startedAt",
            ended_at as "endedAt", warnings
       from steps where request_id = any ($1) order by request_id, position`,
    ids,
  );
  const decisions = await owned(
    db,
    `select request_id as "requestId", decision, reason, digest, at,
            json_build_object('tenantId', tenant_id, 'objectId', object_id,
                              'displayName', display_name) as person,
            json_build_object('proof', proof, 'path', path, 'body', body) as evidence
       from decisions where request_id = any ($1) order by request_id, at, object_id`,
    ids,
  );
  const withRows = requests.filter(({ plan }) => plan.rows != null).map(({ plan }) => plan.id);
  const rowsOf = await rowsViews(db, withRows);
  return requests.map((request) =>
    requestRecordSchema.parse({
      ...request,
      rows: rowsOf.get(request.plan.id) ?? null,
      steps: steps.filter(({ requestId }) => requestId === request.id),
      decisions: decisions.filter(({ requestId }) => requestId === request.id),
    }),
  );
}

async function owned(
  db: Queryable,
  sql: string,
  ids: readonly string[],
): Promise<z.infer<typeof ownedSchema>[]> {
  const { rows } = await db.query<Record<string, unknown>>(sql, [ids]);
  return z.array(ownedSchema).parse(rows);
}
