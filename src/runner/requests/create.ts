import { z } from 'zod';
import { UmError } from '../../protocol/errors.js';
import { samePerson, type Person } from '../../protocol/person.js';
import type { Plan } from '../../protocol/plan.js';
import { inTransaction, type Pool, type Transaction } from '../../service/database.js';
import { journal } from '../events/journal.js';
import { loadPlan } from '../plans/load-plan.js';
import { mayAsk } from '../policy/policy.js';
import type { Advancing } from './advance.js';
import { loadRequest } from './load.js';
import { viewOf, type RequestRecord } from './record.js';

export interface Asking extends Advancing {
  readonly pool: Pool;
  readonly catalogueVersion: string;
  /** How long a request waits for decisions, in milliseconds. */
  readonly waitingMs: number;
}

/**
 * Makes a request of a plan that its requester confirmed. The same plan again gives the same
 * request.
 * @throws UmError UM-NO-SUCH-PLAN, UM-NOT-YOURS, UM-DIGEST-MISMATCH, UM-PLAN-EXPIRED,
 *   UM-PLAN-CHANGED, UM-NOT-ALLOWED, UM-CLAIMED, UM-EXTENSION-CLAIMED
 */
export async function createRequest(
  asking: Asking,
  person: Person,
  { planId, digest }: { planId: string; digest: string },
): Promise<{ record: RequestRecord; created: boolean }> {
  return inTransaction(asking.pool, async (transaction) => {
    const plan = await loadPlan(transaction, planId);
    if (plan === null) throw new UmError('UM-NO-SUCH-PLAN');
    if (!samePerson(plan.requester, person)) throw new UmError('UM-NOT-YOURS');
    if (plan.digest !== digest) throw new UmError('UM-DIGEST-MISMATCH');
    const existing = await requestOfPlan(transaction, planId);
    if (existing !== null) return { record: existing, created: false };
    mustStillStand(asking, person, plan);
    return insertRequest(transaction, asking, plan);
  });
}

function mustStillStand(asking: Asking, person: Person, plan: Plan): void {
  const { policy, catalogueVersion, now } = asking;
  if (now() >= Math.min(Date.parse(plan.expiresAt), startOf(plan) ?? Infinity))
    throw new UmError('UM-PLAN-EXPIRED');
  if (!mayAsk(policy, person, plan.effect))
    throw new UmError('UM-NOT-ALLOWED', { operation: plan.operation });
  if (plan.policyVersion !== policy.version || plan.catalogueVersion !== catalogueVersion)
    throw new UmError('UM-PLAN-CHANGED');
}

async function requestOfPlan(
  transaction: Transaction,
  planId: string,
): Promise<RequestRecord | null> {
  const { rows } = await transaction.query<{ id: string }>(
    'select id from requests where plan_id = $1',
    [planId],
  );
  return rows[0] === undefined ? null : loadRequest(transaction, rows[0].id);
}

async function insertRequest(
  transaction: Transaction,
  asking: Asking,
  plan: Plan,
): Promise<{ record: RequestRecord; created: boolean }> {
  const at = asking.now();
  const id = `R-${await nextNumber(transaction)}`;
  const { rowCount } = await transaction.query(
    `insert into requests (id, plan_id, version, state, requester_tenant, requester_id, verified,
                           created_at, changed_at, expires_at)
     values ($1, $2, 1, 'waiting', $3, $4, '[]', $5, $5, $6) on conflict (plan_id) do nothing`,
    [
      id,
      plan.id,
      plan.requester.tenantId,
      plan.requester.objectId,
      new Date(at),
      new Date(Math.min(at + asking.waitingMs, startOf(plan) ?? Infinity)),
    ],
  );
  const record = await requestOfPlan(transaction, plan.id);
  if (record === null) throw new Error('a request that was just made is not there');
  if (rowCount === 0) return { record, created: false };
  await insertSteps(transaction, id, plan);
  await claim(transaction, id, plan);
  if (plan.rows !== null) await claimForRows(transaction, id, plan.id);
  const made = { ...record, steps: plan.steps.map(({ id: step }) => pendingStep(step)) };
  await journal(
    transaction,
    viewOf(made, asking.policy),
    {
      who: { kind: 'person', ...plan.requester },
      what: 'asked',
      request: id,
      digest: plan.digest,
      details: { operation: plan.operation, effect: plan.effect, ticket: plan.ticket },
    },
    at,
  );
  return { record: made, created: true };
}

/** Approval after the hour that it was for would be another one's. */
function startOf({ startAt }: Plan): number | null {
  return startAt === null ? null : Date.parse(startAt);
}

function pendingStep(id: string): RequestRecord['steps'][number] {
  return { id, state: 'pending', startedAt: null, endedAt: null, warnings: [] };
}

async function nextNumber(transaction: Transaction): Promise<number> {
  const { rows } = await transaction.query<Record<string, unknown>>(
    `select nextval('request_number') as number`,
  );
  return z.coerce.number().int().positive().parse(rows[0]?.number);
}

async function insertSteps(transaction: Transaction, id: string, plan: Plan): Promise<void> {
  await transaction.query(
    `insert into steps (request_id, position, id, state, warnings)
     select $1, position, id, 'pending', '[]' from unnest($2::text[]) with ordinality s (id, position)`,
    [id, plan.steps.map((step) => step.id)],
  );
}

/** Takes what the request holds for itself alone; in one order, so that no two can lock each other. */
async function claim(
  transaction: Transaction,
  id: string,
  { claims, parameters }: Plan,
): Promise<void> {
  for (const text of [...new Set(claims)].sort()) {
    const { rowCount } = await transaction.query(
      'insert into claims (claim, request_id) values ($1, $2) on conflict do nothing',
      [text, id],
    );
    if (rowCount === 1) continue;
    const request = (await holderOf(transaction, text)) ?? '';
    if (!text.startsWith('extension:')) throw new UmError('UM-CLAIMED', { request });
    throw new UmError('UM-EXTENSION-CLAIMED', {
      parameter: 'extension',
      extension: text.slice(text.lastIndexOf(':') + 1),
      dialPlan: typeof parameters.dialPlan === 'string' ? parameters.dialPlan : '',
      request,
    });
  }
}

/** The same for very many, in one statement. */
async function claimForRows(transaction: Transaction, id: string, planId: string): Promise<void> {
  const { rows } = await transaction.query<{ claim: string }>(
    `with wanted as (
       select distinct claim from plan_rows r, json_array_elements_text(r.planned->'claims') claim
        where r.plan_id = $2),
     taken as (
       insert into claims (claim, request_id) select claim, $1 from wanted order by claim
       on conflict do nothing returning claim)
     select claim from wanted except select claim from taken limit 1`,
    [id, planId],
  );
  if (rows[0] === undefined) return;
  throw new UmError('UM-CLAIMED', { request: (await holderOf(transaction, rows[0].claim)) ?? '' });
}

async function holderOf(transaction: Transaction, text: string): Promise<string | null> {
  const { rows } = await transaction.query<{ request_id: string }>(
    'select request_id from claims where claim = $1',
    [text],
  );
  return rows[0]?.request_id ?? null;
}
