import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import pg from 'pg';
import { z } from 'zod';
import type { Gate } from '../../src/gate/gate.js';
import { planSchema, requestViewSchema, eventsSchema } from '../../src/protocol/api.js';
import { FINAL_STATES, type RequestState, type RequestView } from '../../src/protocol/request.js';
import type { Person } from '../../src/protocol/person.js';
import type { Plan } from '../../src/protocol/plan.js';
import { makeProof, PROOF_HEADER, type ProvenCall } from '../../src/protocol/proof.js';
import { runnerSettingsSchema, type RunnerSettings } from '../../src/runner/settings.js';
import { startRunner, type Runner, type RunnerParts } from '../../src/runner/start-runner.js';
import { createLog } from '../../src/service/log.js';
import { packageRoot } from '../../src/service/package-root.js';
import { migratedDatabases, type TestDatabases } from './postgres.js';
import { SMALL_CATALOGUE } from './small-operations.js';

const TENANT = '10000000-0000-4000-8000-000000000001';
const person = (last: number, displayName: string): Person => ({
  tenantId: TENANT,
  objectId: `20000000-0000-4000-8000-00000000000${last}`,
  displayName,
});

/** The lab's people. */
export const HANA = person(1, 'Hana Helpdesk');
export const AMIR = person(2, 'Amir Approver');
export const ALINE = person(3, 'Aline Approbatrice');
export const NORA = person(4, 'Nora Norights');
export const HUGO = person(5, 'Hugo Assistance');

export interface HttpResult {
  readonly status: number;
  readonly body: unknown;
}

const problemCodeSchema = z.looseObject({ code: z.string() });

/** The code of a refused call. */
export function codeOf({ body }: HttpResult): string {
  return problemCodeSchema.parse(body).code;
}

/** A log that says nothing below an error that nobody expects. */
export const QUIET = createLog('test', process.env.UM_TEST_LOG ?? 'silent');

/** A runner of its own database, behind its real API. */
export class RunnerWorld {
  readonly databases: TestDatabases;
  readonly settings: RunnerSettings;
  readonly key: CryptoKey;
  /** The clock that proofs are made by. */
  now: () => number = Date.now;
  readonly #launch: (settings: RunnerSettings) => Promise<Runner>;
  #runner: Runner | null = null;

  private constructor(
    { databases, key, settings }: PreparedRunner,
    launch: (settings: RunnerSettings) => Promise<Runner>,
  ) {
    this.databases = databases;
    this.settings = settings;
    this.key = key;
    this.#launch = launch;
  }

  /** A new database, migrated, and a runner in this process that works with it. */
  static async start(
    gate: Gate,
    parts: Partial<RunnerParts> = {},
    settings: Partial<RunnerSettings> = {},
  ): Promise<RunnerWorld> {
    const all = { catalogue: SMALL_CATALOGUE, gate, onLockLost: () => undefined, ...parts };
    const world = await RunnerWorld.outside((given) => startRunner(given, QUIET, all), settings);
    await world.startAgain();
    return world;
  }

  /** A new database, migrated, and whatever runner `launch` starts; none runs yet. */
  static async outside(
    launch: (settings: RunnerSettings) => Promise<Runner>,
    settings: Partial<RunnerSettings> = {},
  ): Promise<RunnerWorld> {
    return new RunnerWorld(await preparedRunner(settings), launch);
  }

  get url(): string {
    if (this.#runner === null) throw new Error('the runner is stopped');
    return this.#runner.url;
  }

  async startAgain(settings: Partial<RunnerSettings> = {}): Promise<void> {
    this.#runner = await this.#launch({ ...this.settings, ...settings });
  }

  async stop(): Promise<void> {
    const runner = this.#runner;
    this.#runner = null;
    await runner?.close();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.databases.drop();
  }

  async call(
    who: Person | null,
    method: 'GET' | 'POST',
    path: string,
    body?: unknown,
  ): Promise<HttpResult> {
    const text = body === undefined ? '' : JSON.stringify(body);
    return this.send(method, path, text, await this.proof(who, { method, path, body: text }));
  }

  /** The bot's word that a person makes a call. */
  proof(who: Person | null, call: ProvenCall): Promise<string> {
    return makeProof(this.key, call, who, randomUUID(), this.now());
  }

  async send(
    method: string,
    path: string,
    text: string,
    proof: string | null,
  ): Promise<HttpResult> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(proof === null ? {} : { [PROOF_HEADER]: proof }),
      },
      ...(method === 'POST' ? { body: text } : {}),
      signal: AbortSignal.timeout(120_000),
    });
    return { status: response.status, body: await response.json() };
  }

  async plan(
    operation: string,
    parameters: Record<string, unknown>,
    who: Person = HANA,
  ): Promise<Plan> {
    const result = await this.call(who, 'POST', '/plans', { operation, parameters, ticket: null });
    return planSchema.parse(result.body);
  }

  /** Plans and confirms. */
  async ask(
    operation: string,
    parameters: Record<string, unknown>,
    who: Person = HANA,
  ): Promise<RequestView> {
    const plan = await this.plan(operation, parameters, who);
    const { id: planId, digest } = plan;
    return this.view(await this.call(who, 'POST', '/requests', { planId, digest }));
  }

  decide(who: Person, request: RequestView, decision: 'approve' | 'deny'): Promise<HttpResult> {
    return this.call(who, 'POST', `/requests/${request.id}/decisions`, {
      digest: request.plan.digest,
      decision,
      reason: null,
    });
  }

  view({ body }: HttpResult): RequestView {
    return requestViewSchema.parse(body);
  }

  /** Follows the events until a request is in a state (or, with none given, has ended). */
  until(id: string, state?: RequestState, ms = 60_000): Promise<RequestView> {
    return this.#follow(id, ms, state ?? 'an end', (view) =>
      state === undefined ? FINAL_STATES.has(view.state) : view.state === state,
    );
  }

  /** Follows the events until a request is paused or has ended, later than in a view of it. */
  untilNext({ id, version }: RequestView, ms = 60_000): Promise<RequestView> {
    return this.#follow(
      id,
      ms,
      'a pause',
      (view) => view.version > version && (view.state === 'paused' || FINAL_STATES.has(view.state)),
    );
  }

  async #follow(
    id: string,
    ms: number,
    aim: string,
    isThere: (view: RequestView) => boolean,
  ): Promise<RequestView> {
    const deadline = Date.now() + ms;
    let last: RequestState | null = null;
    for (let cursor = 0; Date.now() < deadline;) {
      const result = await this.call(null, 'GET', `/events?after=${cursor}&wait=2`);
      // A connection that a test cuts fails the call that used it; a follower asks again.
      if (result.status >= 500) continue;
      const { events, cursor: next } = eventsSchema.parse(result.body);
      cursor = next;
      for (const { request } of events.filter((event) => event.request.id === id)) {
        last = request.state;
        if (isThere(request)) return request;
      }
    }
    throw new Error(`${id} did not get to ${aim}; it is ${String(last)}`);
  }

  /** Resolves once a follower of the events waits. */
  async untilWaiting(ms = 60_000): Promise<void> {
    await eventually(ms, async () => {
      const text = await (await fetch(`${this.url}/metrics`)).text();
      return /^um_event_followers [1-9]/m.test(text);
    });
  }

  /** Resolves once the queue counts a request's run as returned. */
  async untilRunReturned(id: string, ms = 60_000): Promise<void> {
    await eventually(ms, async () => {
      const rows = await this.sql(
        `select 1 from dbos.workflow_status where workflow_uuid = $1 and status = 'SUCCESS'`,
        [`run-${id}`],
      );
      return rows.length === 1;
    });
  }

  /** Resolves once a transaction waits for a row that another one holds. */
  untilRowIsWaitedFor(ms = 60_000): Promise<void> {
    return eventually(ms, async () => {
      const rows = await this.runnerSql(
        `select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock' and wait_event in ('transactionid', 'tuple')`,
      );
      return rows.length > 0;
    });
  }

  /** Resolves once the runner was told to stop. */
  untilStopped(ms = 60_000): Promise<void> {
    return eventually(ms, () => Promise.resolve(this.#runner === null));
  }

  /** Ends every connection that the runner has to its database. */
  async cutConnections(): Promise<void> {
    await this.runnerSql(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`,
    );
  }

  /** Runs SQL as the role that owns the tables. */
  sql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return query(this.databases.runner.ownerUrl, text, values);
  }

  /** Runs SQL as the runner's own role. */
  runnerSql(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    return query(this.databases.runner.url, text, values);
  }
}

interface PreparedRunner {
  readonly databases: TestDatabases;
  readonly key: CryptoKey;
  readonly settings: RunnerSettings;
}

/** A migrated database and settings for a runner of it. */
async function preparedRunner(given: Partial<RunnerSettings>): Promise<PreparedRunner> {
  const databases = await migratedDatabases();
  const { publicKey, privateKey } = await generateKeyPair('Ed25519', { extractable: true });
  const { kty, crv, x } = await exportJWK(publicKey);
  const settings = runnerSettingsSchema.parse({
    port: 0,
    databaseUrl: databases.runner.url,
    policyFile: join(packageRoot(), 'config/lab-policy.json'),
    forests: [
      { name: 'contoso.com', administrations: ['exchange', 'lync'], lyncForest: 'contoso.com' },
    ],
    shell: { executable: process.execPath, arguments: [], environment: {} },
    botPublicKey: { kty, crv, x },
    sweepSeconds: 0.2,
    lookAgain: { times: 2, pauseSeconds: 0 },
    ...given,
  });
  return { databases, key: privateKey, settings };
}

async function eventually(ms: number, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + ms;
  while (Date.now() < deadline) {
    if (await isSo()) return;
    await sleep(20);
  }
  throw new Error('it did not come to be so');
}

async function query(
  url: string,
  text: string,
  values: unknown[],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}
